import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asOutputs, dependenciesOf, dependingOn, withoutOutputs } from "../../../policy-pack/planning/programs/outputs";
import { signatureKey, signatures, toProperties, unknownSentinel, type Wire } from "../../../policy-pack/planning/wire";

const secret = (value: Wire): Wire => ({ [signatureKey]: signatures.secret, value });

const wire: fc.Arbitrary<Wire> = fc.letrec<{ wire: Wire }>((tie) => ({
  wire: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom<Wire>(null, true, 0, "", "text", unknownSentinel),
    fc.array(tie("wire")),
    fc.dictionary(fc.constantFrom("a", "b", "value"), tie("wire")),
    tie("wire").map(secret),
  ),
})).wire;

describe("values as outputs", () => {
  it("mean the same as before, whatever they are", () => {
    fc.assert(
      fc.property(wire, (value) => {
        const back = withoutOutputs(asOutputs(value), unknownSentinel);
        expect(toProperties({ back })).toEqual(toProperties({ back: value }));
      }),
    );
  });

  it("carry the resources they depend on", () => {
    const inner = dependingOn(asOutputs(unknownSentinel), ["c"]);
    const value = dependingOn({ a: dependingOn("x", ["a", "b"]), inner, list: [secret("s")] }, ["d"]);
    expect(new Set(dependenciesOf(value))).toEqual(new Set(["a", "b", "c", "d"]));
    expect(withoutOutputs(value, unknownSentinel)).toEqual({ a: "x", inner: unknownSentinel, list: [secret("s")] });
    expect(dependingOn("x", [])).toBe("x");
  });
});
