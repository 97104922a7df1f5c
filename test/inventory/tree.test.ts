import { expect, test } from "vitest";
import { type PathMatch, UNKNOWN } from "../../policy-pack/deployment/value";
import { type Json, treeOf } from "../../policy-pack/inventory/tree";

test.each<[string, readonly PathMatch[], Json]>([
  ["nothing", [], {}],
  ["a place in a list, whose other elements stay", [{ path: "a[2].b", value: 1 }], { a: [{}, {}, { b: 1 }] }],
  ["a key with dots", [{ path: 'm.annotations["a.b/c"]', value: "x" }], { m: { annotations: { "a.b/c": "x" } } }],
  ["what is not known", [{ path: "a.b", value: UNKNOWN }], { a: { b: null } }],
  [
    "nothing in what is not known",
    [
      { path: "a", value: UNKNOWN },
      { path: "a.b", value: 1 },
    ],
    { a: null },
  ],
  [
    "what is in something that is there",
    [
      { path: "a", value: true },
      { path: "a.b", value: 1 },
    ],
    { a: { b: 1 } },
  ],
  [
    "the first of two",
    [
      { path: "a", value: 1 },
      { path: "a", value: 2 },
    ],
    { a: 1 },
  ],
])("puts back %s", (_, matches, tree) => {
  expect(treeOf(matches)).toEqual(tree);
});
