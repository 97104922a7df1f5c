import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  identityIn,
  isDefaultProvider,
  isStack,
  nameIn,
  packageOf,
  providerIn,
  stackUrnOf,
  typeIn,
  urnOf,
} from "../../policy-pack/deployment/urn";

const identity = { project: "shop", stack: "dev" };
const stack = "urn:pulumi:dev::shop::pulumi:pulumi:Stack::shop-dev";

describe("a URN", () => {
  const parents: readonly (readonly [parent: string, urn: string])[] = [
    ["", "urn:pulumi:dev::shop::a:b:C::www"],
    [stack, "urn:pulumi:dev::shop::a:b:C::www"],
    ["urn:pulumi:dev::shop::acme:Site$acme:Edge::x::y", "urn:pulumi:dev::shop::acme:Site$acme:Edge$a:b:C::www"],
  ];

  it.each(parents)("below '%s' is '%s'", (parent, urn) => {
    expect(urnOf(identity, parent, "a:b:C", "www")).toBe(urn);
  });

  it("is that of the stack", () => {
    expect(stackUrnOf(identity)).toBe(stack);
    expect([stack, "urn:pulumi:dev::shop::a:b:C::pulumi:pulumi:Stack"].map(isStack)).toEqual([true, false]);
  });

  const word = fc.stringMatching(/^[A-Za-z0-9_.-]+$/);
  const token = fc.tuple(word, word, word).map((parts) => parts.join(":"));
  const name = fc.oneof(
    fc.string({ minLength: 1, unit: "grapheme" }),
    fc.array(word, { minLength: 1 }).map((parts) => parts.join("::")),
  );

  it("is built of the parts that it is taken apart to, whatever they are", () => {
    fc.assert(
      fc.property(word, word, fc.array(fc.tuple(token, name), { minLength: 1 }), (project, stack, ancestry) => {
        const urn = ancestry.reduce((parent, [type, name]) => urnOf({ project, stack }, parent, type, name), "");
        expect(identityIn(urn)).toEqual({ project, stack });
        expect([typeIn(urn), nameIn(urn)]).toEqual(ancestry.at(-1));
      }),
    );
  });
});

it.each([
  ["alicloud:cdn/domainNew:DomainNew", "alicloud"],
  ["pulumi:providers:alicloud", "alicloud"],
  ["pulumi:pulumi:getResource", "pulumi"],
])("%s is of package %s", (token, package_) => {
  expect(packageOf(token)).toBe(package_);
});

describe("a default provider", () => {
  const provider = (name: string) => urnOf(identity, "", "pulumi:providers:alicloud", name);
  const cases: readonly (readonly [urn: string, isDefault: boolean])[] = [
    [provider("default"), true],
    [provider("default_3_108_0"), true],
    [provider("default_1_2_3_beta_1"), true],
    [provider("default_3_108_0_https_//example.com/plugins"), true],
    [provider("default_eu"), false],
    [provider("default-eu"), false],
    [provider("defaults"), false],
    [provider("my::default"), false],
    [urnOf(identity, "", "alicloud:oss/bucket:Bucket", "default"), false],
    ["", false],
  ];

  it.each(cases)("'%s': %s", (urn, isDefault) => {
    expect(isDefaultProvider(urn)).toBe(isDefault);
  });

  it("is in a reference, before its id", () => {
    expect(providerIn(`${provider("default")}::04da6b54`)).toBe(provider("default"));
    expect(providerIn("")).toBe("");
  });
});
