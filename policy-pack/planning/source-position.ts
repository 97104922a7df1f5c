import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { SourcePosition } from "../deployment/resource";
import { fromHere } from "./from-here";
import { originalOf } from "./source-map";

/** A place in a program, as SDKs and engine tell it. */
export interface Frame {
  /** `file:///home/acme/shop/index.ts`, or as seen from the project `project:///index.ts`. */
  readonly uri: string;
  /** Counts from one. */
  readonly line: number;
  /** Counts from one; 0 where the language does not tell it. */
  readonly column: number;
}

/**
 * Where the author of a program makes a resource: the innermost frame in a file that is no library's.
 *
 * @param frames the innermost first
 * @param folders where the project may be
 * @returns nothing where no frame is in such a file, or the file is not there
 */
export function sourcePositionOf(frames: readonly Frame[], folders: readonly string[]): SourcePosition | undefined {
  const files = frames.map(({ uri }) => fileOf(uri, folders));
  const own = files.findIndex((file) => file !== undefined && libraryOf(file) === undefined);
  const [file, frame] = [files[own], frames[own]];
  if (file === undefined || frame === undefined) return undefined;
  const { line, column } = frame;
  const original = originalOf({ file, line, column: Math.max(column, 1) });
  const library = componentLibrary(files.slice(0, own));
  return { ...original, file: fromHere(original.file), ...(library !== undefined && { library }) };
}

/** Reads a place as stack exports and previews write it (Pulumi's engine): `project:///index.ts#12,3`. */
export function frameIn(text: string): Frame | undefined {
  const { uri, line, column } = /^(?<uri>[^#]+)#(?<line>\d+)(?:,(?<column>\d+))?$/.exec(text)?.groups ?? {};
  return uri === undefined ? undefined : { uri, line: Number(line), column: Number(column ?? 0) };
}

const project = "project:///";

function fileOf(uri: string, folders: readonly string[]): string | undefined {
  return candidatesFor(uri, folders).find(exists);
}

function candidatesFor(uri: string, folders: readonly string[]): readonly string[] {
  try {
    if (uri.startsWith("file:")) return [fileURLToPath(uri)];
    if (!uri.startsWith(project)) return [];
    const path = decodeURIComponent(uri.slice(project.length));
    return folders.map((folder) => join(folder, path));
  } catch {
    // Where a resource is made is told besides; what is no URI must not keep a plan from being read.
    return [];
  }
}

const existing = new Map<string, boolean>();

/** Thousands of resources are made in few files. */
function exists(file: string): boolean {
  const found = existing.get(file) ?? existsSync(file);
  existing.set(file, found);
  return found;
}

/** Where languages install packages, and the name of the one that a file belongs to. */
const installed = [
  /[\\/]node_modules[\\/](?<name>(?:@[^\\/]+[\\/])?[^\\/]+)(?!.*[\\/]node_modules[\\/])/,
  /[\\/](?:site|dist)-packages[\\/](?<name>[^\\/]+)/,
  /[\\/]pkg[\\/]mod[\\/](?<name>[^@]+)@/,
];

function libraryOf(file: string): string | undefined {
  for (const pattern of installed) {
    const name = pattern.exec(file)?.groups?.["name"];
    if (name !== undefined) return name.replaceAll("\\", "/");
  }
  return undefined;
}

/** What the author's file asks is a component, unless it is Pulumi's own SDK or one of a provider. */
function componentLibrary(files: readonly (string | undefined)[]): string | undefined {
  const libraries = files.flatMap((file) => (file === undefined ? [] : (libraryOf(file) ?? [])));
  return libraries.findLast((name) => !isSdk.test(name));
}

const isSdk = /^(?:@pulumi\/|pulumi(?:_|$)|github\.com\/pulumi\/)/;
