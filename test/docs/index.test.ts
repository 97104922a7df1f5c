import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { catalogue } from "../../policy-pack/rules/catalogue";

const file = join(__dirname, "../../docs/rules.md");

/** `npm run derive` writes the table anew. */
it("the index of rules lists the catalogue, in the order in which rules are asked", async () => {
  const rows = catalogue.map(
    ({ id, level, title }) => `| [${id}](rules/${id}.md) | ${level === "mandatory" ? "blocks" : "warns"} | ${title} |`,
  );
  const table = ["| rule | by default | what it holds |", "|---|---|---|", ...rows, ""].join("\n");
  const page = readFileSync(file, "utf8").replace(/(?:^\|.*\n)+/m, () => table);
  expect(page).toContain(table);
  await expect(page).toMatchFileSnapshot(file);
});
