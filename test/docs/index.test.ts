import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { catalogue } from "../../policy-pack/rules/catalogue";

it("the index of rules lists the catalogue, in the order in which rules are asked", () => {
  const rows = catalogue.map(
    ({ id, level, title }) => `| [${id}](rules/${id}.md) | ${level === "mandatory" ? "blocks" : "warns"} | ${title} |`,
  );
  expect(readFileSync(join(__dirname, "../../docs/rules.md"), "utf8")).toContain(
    ["| rule | by default | what it holds |", "|---|---|---|", ...rows].join("\n"),
  );
});
