import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Properties,
  type PropertyValue,
  read,
  readAll,
  textOf,
  UNKNOWN,
} from "../../policy-pack/deployment/value";

const properties: Properties = {
  domain: "example.com",
  port: 443,
  proxied: false,
  nested: { scope: "global", hidden: UNKNOWN },
  rules: [{ domain: "a.example.com" }, { domain: UNKNOWN }, UNKNOWN, { url: "/" }],
  conditions: [
    { type: "Host", values: ["a.example.com", "b.example.com"] },
    { type: "Path", values: ["/"] },
    { type: UNKNOWN, values: ["c.example.com"] },
  ],
  folded: { domain: "folded.example.com" },
  hiddenList: UNKNOWN,
  empty: [],
};

describe("readAll", () => {
  it.each<[string, readonly [string, PropertyValue][]]>([
    ["domain", [["domain", "example.com"]]],
    ["port", [["port", 443]]],
    ["proxied", [["proxied", false]]],
    ["nested.scope", [["nested.scope", "global"]]],
    ["nested.hidden", [["nested.hidden", UNKNOWN]]],
    ["nested.hidden.deeper", [["nested.hidden", UNKNOWN]]],
    ["missing", []],
    ["missing.deeper[]", []],
    ["domain.deeper", []],
    [
      "rules[].domain",
      [
        ["rules[0].domain", "a.example.com"],
        ["rules[1].domain", UNKNOWN],
        ["rules[2]", UNKNOWN],
      ],
    ],
    [
      "conditions[type=Host].values[]",
      [
        ["conditions[0].values[0]", "a.example.com"],
        ["conditions[0].values[1]", "b.example.com"],
        ["conditions[2].values[0]", "c.example.com"],
      ],
    ],
    ["folded[].domain", [["folded[0].domain", "folded.example.com"]]],
    ["hiddenList[].domain", [["hiddenList", UNKNOWN]]],
    ["hiddenList[type=Host].domain", [["hiddenList", UNKNOWN]]],
    ["empty[]", []],
  ])("%s", (path, expected) => {
    expect(readAll(properties, path).map(({ path: place, value }) => [place, value])).toEqual(expected);
  });

  it("refuses a malformed path", () => {
    expect(() => readAll(properties, "rules[0")).toThrow("Malformed property path 'rules[0'");
  });
});

describe("read", () => {
  it.each([
    ["domain", { state: "known", value: "example.com" }],
    ["nested.hidden", { state: "unknown" }],
    ["missing", { state: "absent" }],
    ["empty[]", { state: "absent" }],
  ])("%s", (path, expected) => {
    expect(read(properties, path)).toEqual(expected);
  });
});

const tree = fc.letrec<{ tree: PropertyValue }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4 },
    fc.string(),
    fc.integer(),
    fc.boolean(),
    fc.constant(UNKNOWN as PropertyValue),
    fc.array(tie("tree"), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom("a", "b", "type"), tie("tree"), { maxKeys: 3 }),
  ),
})).tree;

describe("any tree", () => {
  it("is read without an exception, and an unknown on the way is never an absence", () => {
    fc.assert(
      fc.property(tree, fc.constantFrom("a", "a.b", "a[].b", "a[type=Host].b[]", "a.b.a"), (value, path) => {
        const whole: Properties = { a: value };
        const places = readAll(whole, path);
        expect(Array.isArray(places)).toBe(true);
        expect(readAll({ a: UNKNOWN }, path)).toEqual([{ path: "a", value: UNKNOWN }]);
      }),
    );
  });
});

describe("textOf", () => {
  it.each<[PropertyValue, string]>([
    ["a", "a"],
    [8, "8"],
    [true, "true"],
    [UNKNOWN, "[unknown]"],
    [[UNKNOWN], "[list]"],
    [{ a: UNKNOWN }, "[object]"],
  ])("%o", (value, text) => {
    expect(textOf(value)).toBe(text);
  });
});
