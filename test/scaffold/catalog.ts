import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Changes, withEntry } from "./changes";
import { camelCase, fromTemplate } from "./templates";

const folder = "policy-pack/catalog";

/**
 * Puts a row where the catalogue has those of the same module or provider; where there are none, in a new file that is listed.
 * Returns the file.
 *
 * @param prefix what the tokens of the module or provider begin with: `alicloud:cdn/`, `cloudflare:`
 */
export function addRow(changes: Changes, prefix: string, name: string, row: string): string {
  const file = fileWith(prefix) ?? name;
  const path = `${folder}/${file}.ts`;
  const table = `${camelCase(file)}Types`;
  if (!changes.exists(path)) {
    changes.create(path, fromTemplate("catalog.txt", { table }));
    changes.edit(`${folder}/index.ts`, (text) =>
      withEntry(`import { ${table} } from "./${file}";\n${text}`, "tables", `${table},`),
    );
  }
  changes.edit(path, (text) => withEntry(text, table, row));
  return path;
}

function fileWith(prefix: string): string | undefined {
  const files = readdirSync(join(__dirname, "../..", folder));
  const found = files.find((file) =>
    readFileSync(join(__dirname, "../..", folder, file), "utf8").includes(`\n  "${prefix}`),
  );
  return found?.replace(/\.ts$/, "");
}
