import { existsSync, readFileSync } from "node:fs";
import { dirname, isAbsolute, join, resolve } from "node:path";
import { readDocument } from "../documents/document";
import { complaintsFrom } from "../documents/issues";
import { type Complaint, type Problem, placed } from "../documents/problem";
import { phrases, type Text } from "../locales/text";
import { Inventory, type InventoryContent } from "./inventory";
import { type InventorySource, inventorySchema } from "./schema";
import { checksumOf, nameOf } from "./source";

export const texts = phrases("inventoryFile", {
  missing: "there is no such inventory. Write it with 'icp-guard inventory write', or name another one",
  unreadable: "the inventory cannot be read ({code}); make it a file that this user can read",
  otherKind: "this is not what 'icp-guard inventory write' writes. Write the inventory again, or name another file",
  noJson: "the inventory is no JSON. Write it again with 'icp-guard inventory write'",
  otherVersion:
    "the inventory is of version {version}, which this version of icp-guard does not know. Write it again, or use the version that wrote it",
  changed:
    "what the inventory holds of {source} was changed after it was written. Write it again with 'icp-guard inventory write'; what was seen wrongly belongs in the register's `hosts`",
});

/** The name of the file, beside the register. */
export const inventoryName = "icp-inventory.json";

/** Where to look for the inventory. */
export interface InventorySearch {
  /** `ICP_INVENTORY`, or a file that the user names. */
  readonly named?: string | undefined;
  /** The folders that a relative name is tried in. */
  readonly folders: readonly string[];
  /** The file of the register. */
  readonly register: string;
}

/** The file of the inventory: the one that is named, else the one beside the register. */
export function inventoryFileOf({ named, folders, register }: InventorySearch): string {
  if (!named) return join(dirname(register), inventoryName);
  const files = isAbsolute(named) ? [named] : folders.map((folder) => resolve(folder, named));
  return files.find((file) => existsSync(file)) ?? (files[0] as string);
}

/** Finds the inventory. None is no problem, unless it is named. Nothing is thrown, and nothing read before it is asked. */
export function findInventory(search: InventorySearch): Inventory {
  const file = inventoryFileOf(search);
  if (existsSync(file)) return new Inventory(() => readInventory(file));
  return new Inventory(search.named ? () => unusable(file, texts.missing) : undefined);
}

/** Reads an inventory. Whatever is wrong with it is among its problems. */
export function readInventory(file: string): InventoryContent {
  try {
    return parseInventory(readFileSync(file, "utf8"), file);
  } catch (error) {
    return unusable(file, texts.unreadable({ code: String((error as NodeJS.ErrnoException).code) }));
  }
}

/**
 * Reads the text of an inventory. Where every checksum is right the rest is as it was written: looking at each entry would
 * take longer than all else.
 */
export function parseInventory(text: string, file: string): InventoryContent {
  const value = parsed(text);
  const sources =
    value?.version === 1 && Array.isArray(value.sources) ? (value.sources as InventorySource[]) : undefined;
  if (sources?.every(isAsWritten)) return { sources, problems: [] };
  return { sources: [], problems: problemsIn(text, value, file) };
}

function parsed(text: string): { readonly version?: unknown; readonly sources?: unknown } | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isAsWritten(source: InventorySource | null): boolean {
  return source !== null && source.checksum === checksumOf(source);
}

function problemsIn(text: string, value: ReturnType<typeof parsed>, file: string): readonly Problem[] {
  const content = readDocument(text, "JSON");
  if (!("value" in content)) return [{ ...content, file, path: "" }];
  const at = (complaints: readonly Complaint[]) => placed(complaints, file, content.positionOf);
  if (value === undefined) return at([{ path: "", text: texts.noJson }]);
  if (typeof value?.version !== "number") return at([{ path: "", text: texts.otherKind }]);
  if (value.version !== 1) {
    return at([{ path: "version", text: texts.otherVersion({ version: value.version }) }]);
  }
  const { data, error } = inventorySchema.safeParse(value, { reportInput: true, jitless: true });
  if (error) return at(complaintsFrom(inventorySchema, error.issues));
  return at(
    data.sources.flatMap((source, index) =>
      isAsWritten(source) ? [] : [{ path: `sources[${index}]`, text: texts.changed({ source: nameOf(source) }) }],
    ),
  );
}

function unusable(file: string, text: Text): InventoryContent {
  return { sources: [], problems: [{ file, path: "", text }] };
}
