import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

/**
 * The places in a program's own files that call a function of a provider, as `index.ts:12`. Pulumi's
 * protocol does not say where a call comes from, so they are looked for by the function's name.
 *
 * @param token the function's token, such as `alicloud:index/getZones:getZones`
 */
export function callSites(directory: string, token: string): string[] {
  const name = token.replace(/.*[:/]/, "");
  const pattern = new RegExp(`(?<![\\w$])${name}(Output)?\\s*\\(`);
  return [...sources(directory)].flatMap((file) =>
    readFileSync(file, "utf8")
      .split("\n")
      .flatMap((line, index) => (pattern.test(line) ? [`${relative(directory, file)}:${index + 1}`] : [])),
  );
}

function* sources(directory: string): Iterable<string> {
  for (const entry of readdirSync(directory, { withFileTypes: true })) {
    const path = join(directory, entry.name);
    if (entry.isDirectory() && entry.name !== "node_modules" && !entry.name.startsWith(".")) yield* sources(path);
    else if (entry.isFile() && /\.[cm]?[jt]s$/.test(entry.name)) yield path;
  }
}
