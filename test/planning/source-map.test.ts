import { join } from "node:path";
import { expect, it } from "vitest";
import { originalOf } from "../../policy-pack/planning/source-map";
import { folderOf } from "./files";

const map = (mappings: string) => JSON.stringify({ version: 3, names: [], sources: ["index.ts"], mappings });

it.each([
  ["is not there", {}],
  ["has no source map", { "main.js": "one();\n" }],
  ["has one that is gone", { "main.js": "one();\n//# sourceMappingURL=main.js.map\n" }],
  ["has one that is broken", { "main.js": "one();\n//# sourceMappingURL=main.js.map\n", "main.js.map": "{" }],
  ["has one without the place", { "main.js": "one();\n//# sourceMappingURL=main.js.map\n", "main.js.map": map("") }],
])("a place in a file that %s stays", (_, files) => {
  const place = { file: join(folderOf(files), "main.js"), line: 1, column: 1 };
  expect(originalOf(place)).toEqual(place);
});

it("a place in a file of another language stays", () => {
  const place = { file: "/home/acme/site/__main__.py", line: 3, column: 1 };
  expect(originalOf(place)).toEqual(place);
});

it.each([
  ["beside the file", (text: string) => ["main.js.map", text] as const],
  [
    "in the file",
    (text: string) => [`data:application/json;charset=utf-8;base64,${Buffer.from(text).toString("base64")}`] as const,
  ],
])("a place leads to its source by the map %s", (_, make) => {
  const [url, beside] = make(map("AAEC"));
  const folder = folderOf({
    "main.js": `one();\n//# sourceMappingURL=${url}\n`,
    ...(beside !== undefined && { "main.js.map": beside }),
  });
  expect(originalOf({ file: join(folder, "main.js"), line: 1, column: 1 })).toEqual({
    file: join(folder, "index.ts"),
    line: 3,
    column: 2,
  });
});
