import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { render } from "../../policy-pack/locales/render";
import { parseRegister } from "../../policy-pack/register/load";
import { activeExemptionFor, activeExemptionText } from "../../policy-pack/rules/active-exemptions";
import { catalogue } from "../../policy-pack/rules/catalogue";
import type { EvaluatingRule, Finding } from "../../policy-pack/rules/rule";
import { registerOf, waiverOf } from "./register-of";

const urn = "urn:pulumi:dev::shop::alicloud:cdn/domainNew:DomainNew::www[0]";

const entry = waiverOf(urn);

const finding: Finding = {
  rule: catalogue.find(({ id }) => id === entry.rule) as EvaluatingRule,
  resource: urn,
  domain: "www.Example.com.",
  outcome: "violation",
  message: "unfiled",
  values: {},
};

function exemptionBy(entries: readonly object[], found: Finding = finding) {
  const text = registerOf({ exemptions: entries.map((changes) => ({ ...entry, ...changes })) });
  const register = parseRegister(text, "icp-register.yaml");
  expect(register.problems).toEqual([]);
  return activeExemptionFor(found, { register, stack: { project: "shop", stack: "dev" }, today: "2026-11-24" });
}

describe("a finding is exempted", () => {
  test.each<[string, object, Partial<Finding>?]>([
    ["by the URN", {}],
    ["by a pattern", { resource: "urn:pulumi:*::shop::*::www[0]" }],
    ["by a pattern for everything", { resource: "*" }],
    ["by the domain", { resource: undefined, domain: "example.com" }],
    ["by both", { domain: "example.com" }],
    ["on the last day", { expires: "2026-11-24" }],
    ["though it is undetermined", {}, { outcome: "undetermined" }],
  ])("%s", (_, changes, found = {}) => {
    expect(exemptionBy([changes], { ...finding, ...found })).toMatchObject({ reason: entry.reason });
  });

  it("under the exemption that lasts longest", () => {
    const active = exemptionBy([{ expires: "2026-12-01" }, { expires: "2027-02-01" }, { expires: "2027-01-01" }]);
    expect(active).toMatchObject({ expires: "2027-02-01", daysLeft: 69 });
  });
});

describe("a finding is not exempted", () => {
  test.each<[string, object, Partial<Finding>?]>([
    ["by another rule's exemption", { rule: "icp-access-provider" }],
    ["by another URN", { resource: `${urn}0` }],
    ["by a pattern that only begins like it", { resource: "urn:pulumi:dev" }],
    ["by a pattern whose signs mean something to regular expressions", { resource: urn.replace("[0]", ".0.") }],
    ["by another domain", { domain: "example.net" }],
    ["by a domain where its own is not known", { domain: "example.com" }, { domain: undefined }],
    ["by a domain where its own is none that can be registered", { domain: "example.com" }, { domain: "localhost" }],
    ["by its domain where the URN is another", { resource: "urn:pulumi:prod::*", domain: "example.com" }],
    ["after the last day", { expires: "2026-11-23" }],
    ["for longer than an exemption may last", { expires: "2028-01-01" }],
  ])("%s", (_, changes, found = {}) => {
    expect(exemptionBy([changes], { ...finding, ...found })).toBeUndefined();
  });

  const final = catalogue.filter(
    (rule): rule is EvaluatingRule => rule.exemptible === false && rule.kind !== "outcome",
  );

  test.each(final.map((rule) => [rule.id, rule] as const))("from %s", (id, rule) => {
    expect(exemptionBy([{ rule: id, resource: "*" }], { ...finding, rule })).toBeUndefined();
  });
});

test("a pattern fits exactly what its literal parts enclose", () => {
  const part = fc.string({ unit: "grapheme" }).map((text) => text.replaceAll("*", ""));
  fc.assert(
    fc.property(
      fc.array(part, { minLength: 2, maxLength: 4 }),
      fc.array(part, { minLength: 3, maxLength: 3 }),
      (parts, fill) => {
        const filled = parts.map((literal, index) => literal + (index < parts.length - 1 ? fill[index] : "")).join("");
        const pattern = parts.join("*").trim();
        fc.pre(pattern !== "" && pattern === parts.join("*"));
        expect(exemptionBy([{ resource: pattern }], { ...finding, resource: filled })).toBeDefined();
        expect(exemptionBy([{ resource: `${pattern}!` }], { ...finding, resource: `${filled}?` })).toBeUndefined();
      },
    ),
    { numRuns: 50 },
  );
});

test.each([
  ["en", "Exempted until 2026-11-25 (1 day left) by 王五, OPS-1, mitigated: The filing is in review."],
  ["zh", "豁免至 2026-11-25（剩余 1 天），批准人 王五，工单 OPS-1，已采取其他措施：The filing is in review."],
] as const)("an exemption says in %s until when, by whom and why", (language, text) => {
  const active = exemptionBy([{ ticket: "OPS-1", expires: "2026-11-25", category: "mitigated" }]);
  if (active === undefined) throw new Error("nothing is exempted");
  expect(render(activeExemptionText(active), language)).toBe(text);
  const plain = exemptionBy([{ expires: "2026-11-26" }]);
  expect(plain && render(activeExemptionText(plain), "en")).toBe(
    "Exempted until 2026-11-26 (2 days left) by 王五, risk accepted: The filing is in review.",
  );
});
