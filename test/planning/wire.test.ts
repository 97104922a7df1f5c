import { describe, expect, it } from "vitest";
import { UNKNOWN } from "../../policy-pack/deployment/value";
import {
  holdsUnknown,
  signatureKey,
  signatures,
  toProperties,
  unknownSentinel,
  type Wire,
  type WireObject,
} from "../../policy-pack/planning/wire";

const marked = (signature: string, rest: WireObject): Wire => ({ [signatureKey]: signature, ...rest });
const secret = (value: Wire) => marked(signatures.secret, { value });

describe("a value on the wire", () => {
  const cases: readonly (readonly [what: string, wire: Wire, value: unknown])[] = [
    ["text", "a", "a"],
    ["zero", 0, 0],
    ["no", false, false],
    ["nothing", null, undefined],
    ["unknown", unknownSentinel, UNKNOWN],
    ["unknown, of a known kind", "6a19a0b0-7e62-4c92-b797-7f8e31da9cc2", UNKNOWN],
    ["text around an unknown part", `http://${unknownSentinel}/`, UNKNOWN],
    ["a list", ["a", unknownSentinel, null], ["a", UNKNOWN, UNKNOWN]],
    ["an object", { a: 1, b: null, c: { d: unknownSentinel } }, { a: 1, c: { d: UNKNOWN } }],
    ["bookkeeping", { __defaults: ["a"], __internal: {}, a: { __defaults: [], b: 1 } }, { a: { b: 1 } }],
    ["a secret", secret({ a: secret("b") }), { a: "b" }],
    ["a secret nothing", secret(null), undefined],
    ["a secret whose text is not shown", marked(signatures.secret, { ciphertext: "v1:abc" }), UNKNOWN],
    ["an output", marked(signatures.output, { value: "a", dependencies: ["urn"] }), "a"],
    ["an unknown output", marked(signatures.output, { secret: true }), UNKNOWN],
    ["a resource", marked(signatures.resource, { urn: "urn", id: "i-1" }), "i-1"],
    ["a resource to be made", marked(signatures.resource, { urn: "urn", id: "" }), UNKNOWN],
    ["a resource with null for an id", marked(signatures.resource, { urn: "urn", id: null }), UNKNOWN],
    ["a component", marked(signatures.resource, { urn: "urn" }), "urn"],
    [
      "an asset",
      marked("c44067f5952c0a294b673a41bacd8c17", { path: "a.txt", hash: "x" }),
      { path: "a.txt", hash: "x" },
    ],
  ];

  it.each(cases)("is decoded: %s", (_, wire, value) => {
    expect(toProperties({ wire })).toEqual(value === undefined ? {} : { wire: value });
  });

  it.each([
    [{ a: [{ b: unknownSentinel }] }, true],
    [secret(`x${unknownSentinel}`), true],
    [{ a: [{ b: null }], c: "known", d: 1 }, false],
    [null, false],
  ])("%j holds something unknown: %s", (wire, unknown) => {
    expect(holdsUnknown(wire)).toBe(unknown);
  });
});
