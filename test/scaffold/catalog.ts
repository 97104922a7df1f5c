import { type Changes, withEntry } from "./changes";
import { camelCase, fromTemplate } from "./templates";

/** Puts a row in a file of the catalogue, which is made and listed where there is none yet. */
export function addRow(changes: Changes, file: string, row: string): void {
  const path = `policy-pack/catalog/${file}.ts`;
  const table = `${camelCase(file)}Types`;
  if (!changes.exists(path)) {
    changes.create(path, fromTemplate("catalog.txt", { table }));
    changes.edit("policy-pack/catalog/index.ts", (text) =>
      withEntry(`import { ${table} } from "./${file}";\n${text}`, "tables", `${table},`),
    );
  }
  changes.edit(path, (text) => withEntry(text, table, row));
}
