import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { generated } from "./coverage";

const file = join(__dirname, "../../docs/coverage.md");

const mark = "<!-- generated -->";

/** `npx vitest run test/docs/coverage.test.ts --update` writes the tables anew. */
it("covers what the tables say", async () => {
  const page = readFileSync(file, "utf8");
  const parts = page.split(/^(?=## )/m).map((part) => {
    const heading = /^## (?<heading>.+)$/m.exec(part)?.groups?.["heading"] ?? "";
    const [introduction = ""] = part.split(mark);
    return heading in generated ? `${introduction}${mark}\n\n${generated[heading]}\n\n` : part;
  });
  expect(Object.keys(generated).filter((heading) => !page.includes(`## ${heading}\n`))).toEqual([]);
  await expect(`${parts.join("").trimEnd()}\n`).toMatchFileSnapshot(file);
});
