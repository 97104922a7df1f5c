import { describe, expect, it, test } from "vitest";
import { Deployment } from "../../policy-pack/deployment/deployment";
import type { Resource } from "../../policy-pack/deployment/resource";
import { type PropertyValue, UNKNOWN } from "../../policy-pack/deployment/value";
import { evaluateDeployment } from "../../policy-pack/evaluation/evaluate";
import { parseRegister } from "../../policy-pack/register/load";
import { catalogue } from "../../policy-pack/rules/catalogue";
import type { RegisterRule } from "../../policy-pack/rules/rule";
import { casesOf } from "../../policy-pack/testing/tester";
import { filed, registerOf, under, waiverOf } from "./register-of";

const exemptions = catalogue.find(({ id }) => id === "icp-exemptions") as RegisterRule;
const urn = "urn:pulumi:dev::shop::alicloud:cdn/domainNew:DomainNew::www";

const entry = waiverOf(urn);

function granting(...entries: readonly Readonly<Record<string, string>>[]) {
  return under({ exemptions: entries.map((changes) => ({ ...entry, ...changes })) });
}

const cases = casesOf(exemptions, {
  register: registerOf({}),
  valid: {
    "one that lasts": granting({}),
    "one that lasts as long as one may": granting({ expires: "2027-11-24" }),
    "one that outlasts the days of warning by a day": granting({ expires: "2026-12-25" }),
    "one that another stack's has expired": granting({
      resource: "urn:pulumi:prod::shop::*",
      expires: "2026-11-01",
    }),
    "one that expires in another project": granting({ resource: "urn:pulumi:dev::mall::*", expires: "2026-11-30" }),
    "one that lasts longer by the team's own facts": {
      ...under({ exemptions: [{ ...entry, expires: "2028-01-31" }], facts: { exemptionDays: 500 } }),
    },
  },
  invalid: {
    "one that expired yesterday": {
      ...granting({ expires: "2026-11-23" }),
      finds: [
        {
          resource: "stack",
          message: "expired",
          says: [`of ${urn} from ${entry.rule} expired on 2026-11-23`, "exemptions[0].expires"],
        },
      ],
    },
    "one that expired for every stack": {
      ...granting({ resource: "urn:pulumi:*", expires: "2026-11-01" }),
      finds: [{ resource: "stack", message: "expired" }],
    },
    "one that expired for a domain": {
      ...granting({}, { resource: "*", domain: "example.com", expires: "2026-11-01" }),
      finds: [{ resource: "stack", message: "expired", says: ["of example.com, * from", "exemptions[1].expires"] }],
    },
    "one that expires today": {
      ...granting({ expires: "2026-11-24" }),
      finds: [{ resource: "stack", message: "expiring", says: ["(days left: 0)"] }],
    },
    "one that expires within the days of warning": {
      ...granting({ expires: "2026-12-24" }),
      finds: [{ resource: "stack", message: "expiring", says: ["(days left: 30)"] }],
    },
    "one that lasts too long": {
      ...granting({ expires: "2027-11-25" }),
      finds: [{ resource: "stack", message: "too-long", says: ["more than 365 days"] }],
    },
    "one that lasts too long in another stack": {
      ...granting({ resource: "urn:pulumi:prod::shop::*", expires: "2047-11-25" }),
      finds: [{ resource: "stack", message: "too-long" }],
    },
    "one from a rule that is misspelt": {
      ...granting({ rule: "icp-cdn-area-needs-filling" }),
      finds: [{ resource: "stack", message: "unknown-rule", says: ["Write icp-cdn-area-needs-filing, or"] }],
    },
    "one from a rule without its prefix": {
      ...granting({ rule: "cdn-area-needs-filing" }),
      finds: [{ resource: "stack", message: "unknown-rule", says: ["Write icp-cdn-area-needs-filing, or"] }],
    },
    "one from no rule at all": {
      ...granting({ rule: "icp-whatever-it-takes" }),
      finds: [{ resource: "stack", message: "unknown-rule", says: ["'icp-guard rules' lists"] }],
    },
    ...Object.fromEntries(
      ["icp-register-valid", "icp-exemptions", "icp-undetermined"].map((rule) => [
        `one from ${rule}`,
        { ...granting({ rule }), finds: [{ resource: "stack", message: "not-exemptible", says: [rule] }] },
      ]),
    ),
  },
  undetermined: {},
  notApplicable: {
    "no exemption": under({}),
    "one from a rule of another pack": granting({ rule: "acme-own-filing" }),
  },
});

describe(exemptions.id, () => {
  it.each(cases)("$name", (testCase) => testCase.run());

  it("evaluates every stack's where a register is evaluated without one", () => {
    const text = registerOf({ exemptions: [{ ...entry, expires: "2026-11-23" }] });
    const context = { register: parseRegister(text, "icp-register.yaml"), today: "2026-11-24" };
    const deployment = new Deployment({ project: "", stack: "" }, [], {});
    expect(evaluateDeployment({ ...context, deployment, rules: [exemptions] })).toMatchObject([{ message: "expired" }]);
  });

  describe("once every rule has spoken", () => {
    const cdn = (name: string, domainName: PropertyValue): Resource => ({
      urn: `urn:pulumi:dev::shop::alicloud:cdn/domainNew:DomainNew::${name}`,
      type: "alicloud:cdn/domainNew:DomainNew",
      name,
      inputs: { domainName, scope: "domestic" },
      outputs: {},
      dependencies: [],
      propertyDependencies: {},
    });
    const record: Resource = {
      ...cdn("record", ""),
      urn: "urn:pulumi:dev::shop::alicloud:dns/alidnsRecord:AlidnsRecord::record",
      type: "alicloud:dns/alidnsRecord:AlidnsRecord",
      inputs: { domainName: "example.cn", rr: "www", type: "A", value: "198.51.100.7" },
    };
    const resources: readonly Resource[] = [
      cdn("www", "www.example.net"),
      cdn("shop", "shop.example.com"),
      cdn("later", UNKNOWN),
      record,
      { ...record, urn: `${record.urn}-later`, inputs: { ...record.inputs, domainName: UNKNOWN } },
      { ...record, urn: `${record.urn}-none`, type: "alicloud:ecs/eipAddress:EipAddress", inputs: {} },
    ];
    const deployment = new Deployment({ project: "shop", stack: "dev" }, resources, {});

    function unusedAmong(changes: Readonly<Record<string, string | undefined>>, rules = catalogue) {
      const text = registerOf({ websites: [filed(1, "example.com")], exemptions: [{ ...entry, ...changes }] });
      const register = parseRegister(text, "icp-register.yaml");
      const findings = evaluateDeployment({ register, deployment, today: "2026-11-24", rules });
      return findings.filter(({ message }) => message === "unused");
    }

    test.each<[string, Readonly<Record<string, string | undefined>>]>([
      ["covers a finding", {}],
      ["covers a finding by its domain", { resource: undefined, domain: "example.net" }],
      ["is for another stack", { resource: "urn:pulumi:prod::shop::*" }],
      ["is for resources that are planned nowhere here", { resource: "*::nothing-of-this-name" }],
      ["is for a domain that occurs nowhere here", { resource: undefined, domain: "example.org" }],
      ["has expired", { resource: "urn:pulumi:dev::shop::nothing", expires: "2026-11-01" }],
      ["is from a rule that does not exist", { resource: "urn:pulumi:dev::shop::nothing", rule: "icp-nothing" }],
      ["is from a rule that allows none", { resource: "urn:pulumi:dev::shop::*", rule: "icp-register-valid" }],
      ["is from a register rule, in another stack", { resource: "urn:pulumi:prod::*", rule: "icp-website-name" }],
    ])("says nothing of one that %s", (_, changes) => {
      expect(unusedAmong(changes)).toEqual([]);
    });

    test.each<[string, Readonly<Record<string, string | undefined>>]>([
      ["is for a resource of this stack that is gone", { resource: `${urn}-gone` }],
      ["is for resources that break nothing", { resource: "*:DomainNew::shop", rule: "icp-access-provider" }],
      ["is for a domain that is bound and breaks nothing", { resource: undefined, domain: "example.com" }],
      ["is for a domain whose records break nothing", { resource: undefined, domain: "example.cn" }],
      [
        "is from a register rule, wherever the domain occurs",
        { resource: undefined, domain: "example.org", rule: "icp-website-name" },
      ],
      ["covers a resource, but not by its domain", { domain: "example.cn", resource: "urn:pulumi:dev::shop::*" }],
    ])("says that nothing needs one that %s", (_, changes) => {
      expect(unusedAmong(changes)).toMatchObject([
        { rule: { id: "icp-exemptions" }, path: "exemptions[0]", resource: deployment.stackUrn },
      ]);
    });

    it("asks only rules that are enabled", () => {
      const rules = catalogue.filter(({ id }) => id !== "icp-cdn-area-needs-filing");
      expect(unusedAmong({ resource: `${urn}-gone` }, rules)).toEqual([]);
    });
  });
});
