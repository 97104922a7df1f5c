import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import type { Language } from "./languages/language";
import type { Project } from "./project";

/**
 * The places in a program's own files that call a function of a provider, as `index.ts:12`. Pulumi's
 * protocol does not say where a call comes from, so they are looked for by the function's name.
 *
 * @param token the function's token, such as `alicloud:index/getZones:getZones`
 */
export function callSites(
  { programDirectory, language }: Pick<Project, "programDirectory" | "language">,
  token: string,
): string[] {
  const pattern = new RegExp(language.callOf(token.replace(/.*[:/]/, "")));
  return [...sources(programDirectory, language)].flatMap((file) =>
    readFileSync(file, "utf8")
      .split("\n")
      .flatMap((line, index) => (pattern.test(line) ? [`${relative(programDirectory, file)}:${index + 1}`] : [])),
  );
}

function* sources(directory: string, language: Language): Iterable<string> {
  const { files, skipped } = language.sources;
  for (const entry of readdirSync(directory, { withFileTypes: true })) {
    const path = join(directory, entry.name);
    const isOwn = !entry.name.startsWith(".") && !skipped.includes(entry.name);
    if (entry.isDirectory() && isOwn) yield* sources(path, language);
    else if (entry.isFile() && files.test(entry.name)) yield path;
  }
}
