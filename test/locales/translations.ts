import { createHash } from "node:crypto";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { type Phrases, table } from "../../policy-pack/locales/text";
import { everyRule } from "../../policy-pack/rules/catalogue";
import type { Message } from "../../policy-pack/rules/rule";

const pack = join(__dirname, "../../policy-pack");
/** They start a pack and the command when they are loaded. */
const entries = ["index.ts", "cli/main.ts"];

/** Every English text of the package, by key: the phrases that any module exports, and what the rules say. */
export async function englishTexts(): Promise<ReadonlyMap<string, string>> {
  const files = readdirSync(pack, { recursive: true, encoding: "utf8" }).filter(
    (file) => file.endsWith(".ts") && !entries.includes(file),
  );
  const modules: readonly object[] = await Promise.all(files.map((file) => import(join(pack, file))));
  const tables = new Set(modules.flatMap((module) => Object.values(module).filter(isTable)).map((each) => each[table]));
  return new Map([
    ...[...tables].flatMap(({ namespace, english }) =>
      Object.entries(english).map(([id, text]) => [`${namespace}.${id}`, text] as const),
    ),
    ...everyRule.flatMap(({ id, title, messages }) => [
      [`${id}.title`, title] as const,
      ...Object.entries<Message>(messages).flatMap(([message, { text, remedy }]) => [
        [`${id}.${message}`, text] as const,
        [`${id}.${message}.remedy`, remedy] as const,
      ]),
    ]),
  ]);
}

function isTable(value: unknown): value is Phrases<string, Readonly<Record<string, string>>> {
  return typeof value === "object" && value !== null && table in value;
}

/** What a translation is held against, so that a change of the English shows. */
export function hashOf(english: string): string {
  return createHash("sha256").update(english).digest("hex").slice(0, 8);
}

export function placeholdersOf(text: string): readonly string[] {
  return [...new Set(text.match(/\{\w+\}/g) ?? [])].toSorted();
}

/** The source of a language in which some texts have the hash of their English as it stands. */
export function withHashes(language: string, english: ReadonlyMap<string, string>): string {
  return language.replace(/("[^"]+"): (\[\s*)"\w*"/g, (entry, key: string, between: string) => {
    const text = english.get(JSON.parse(key));
    return text === undefined ? entry : `${key}: ${between}"${hashOf(text)}"`;
  });
}
