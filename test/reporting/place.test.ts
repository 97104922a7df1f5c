import { expect, it } from "vitest";
import { placeIn } from "../../policy-pack/reporting/place";

it.each([
  ["icp-register.yaml", { file: "icp-register.yaml" }],
  ["index.ts:12:3", { file: "index.ts", position: { line: 12, column: 3 } }],
  ["index.ts:12:3 (@acme/site)", { file: "index.ts", position: { line: 12, column: 3 }, library: "@acme/site" }],
])("a place reads %s", (text, location) => {
  expect(placeIn(location)).toBe(text);
});
