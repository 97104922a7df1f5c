import { describe, it } from "vitest";
import { crossProvince } from "../../policy-pack/rules/cross-province";
import { domainSuffix } from "../../policy-pack/rules/domain-suffix";
import { filingInstance } from "../../policy-pack/rules/filing-instance";
import { individualContent } from "../../policy-pack/rules/individual-content";
import { oneDomainPerWebsite } from "../../policy-pack/rules/one-domain-per-website";
import { preApproval } from "../../policy-pack/rules/pre-approval";
import type { Rule } from "../../policy-pack/rules/rule";
import { serviceNumberQuota } from "../../policy-pack/rules/service-number-quota";
import { websiteLimit } from "../../policy-pack/rules/website-limit";
import { websiteName } from "../../policy-pack/rules/website-name";
import { casesOf, type Plan } from "../../policy-pack/testing/tester";
import { app, company, filed, filedApp, individual, planned, registerOf, under } from "./register-of";

const ecs = { product: "ecs", id: "i-1" };
const hubei = { ...company, province: "hubei", filingNumber: "鄂ICP备12345678号" };
const elsewhere = { ...company, residence: "jiangsu" };

interface AppCases {
  readonly rule: Rule;
  /** What it says of apps, by what the register plans. */
  readonly finds: Readonly<Record<string, Found>>;
  readonly undecided?: Readonly<Record<string, Found>>;
  readonly silent: Readonly<Record<string, Plan>>;
}

type Found = Plan & { readonly message: string; readonly says: readonly string[] };

/** What every rule of the register makes of apps. */
const rules: readonly AppCases[] = [
  {
    rule: serviceNumberQuota,
    finds: {
      "an app as sixth on an instance": {
        ...under({
          websites: [1, 2, 3, 4, 5].map((n) => filed(n, `example-${n}.com`, { instance: ecs })),
          apps: [app({ instance: ecs })],
        }),
        message: "too-many",
        says: ["The app '示例应用' is number 6"],
      },
      "a mini program with the number of a website": {
        ...under({
          websites: [filed(1, "example.com", { serviceNumber: "a" })],
          apps: [app({ kind: "mini-program", serviceNumber: "a" })],
        }),
        message: "used-twice",
        says: ["The mini program '示例应用'", "'示例商城' (websites[0])"],
      },
    },
    silent: { "an app on an instance of its own": under({ apps: [app({ instance: ecs })] }) },
  },
  {
    rule: websiteLimit,
    finds: {
      "an app beside a website in Hubei": {
        ...under({
          entities: [hubei],
          websites: [filed(1, "example.com", { filingNumber: "鄂ICP备12345678号-1" })],
          apps: [app()],
        }),
        message: "one-only",
        says: ["The app '示例应用' would be number 2", "several websites or apps"],
      },
    },
    silent: { "the only app in Hubei": under({ entities: [hubei], apps: [app()] }) },
  },
  {
    rule: individualContent,
    finds: {
      "an app of an individual for an industry": {
        ...under({
          entities: [company, individual],
          apps: [app({ entity: individual["name"], content: { about: "industry" } })],
        }),
        message: "not-personal",
        says: ["The app '示例应用'"],
      },
    },
    silent: { "an app of a company": under({ apps: [app({ content: { about: "industry" } })] }) },
  },
  {
    rule: preApproval,
    finds: {
      "a quick app with news": {
        ...under({ apps: [app({ kind: "quick-app", content: { about: "industry", industries: ["news"] } })] }),
        message: "missing",
        says: ["The content of the quick app '示例应用'"],
      },
    },
    silent: { "an app that is filed": under({ apps: [filedApp("2A")] }) },
  },
  {
    rule: crossProvince,
    finds: {
      "an app of an organization of another province": {
        ...under({ entities: [elsewhere], apps: [app()] }),
        message: "organization",
        says: ["Jiangsu", "Zhejiang"],
      },
    },
    silent: { "an app that is filed": under({ entities: [elsewhere], apps: [filedApp("2A")] }) },
  },
  {
    rule: filingInstance,
    finds: {
      "an app through another product": {
        ...under({ apps: [app({ instance: { product: "other", id: "lb-1" } })] }),
        message: "product",
        says: ["The app '示例应用' is filed through 'lb-1'"],
      },
    },
    undecided: {
      "a planned app without an instance": {
        ...under({ apps: [app()] }),
        message: "not-stated",
        says: ["The app '示例应用' is to be filed"],
      },
    },
    silent: { "a filed app without an instance": under({ apps: [filedApp("2A")] }) },
  },
  {
    rule: domainSuffix,
    finds: {
      "an app with a domain that cannot be filed": {
        ...under({ apps: [app({ domains: ["example.com", "example.io"] })] }),
        message: "not-approved",
        says: ["The app '示例应用'", "example.io"],
      },
    },
    silent: {
      "an app without a domain": under({ apps: [app()] }),
      "an app that is filed": under({ apps: [filedApp("2A", { domains: ["example.io"] })] }),
    },
  },
  {
    rule: oneDomainPerWebsite,
    finds: {
      "a website with several domains beside such an app": {
        ...under({
          websites: [planned("example.com", { domain: ["example.com", "example.cn"] })],
          apps: [filedApp("2A", { domains: ["example.com", "example.cn"] })],
        }),
        message: "several",
        says: ["示例商城"],
      },
    },
    silent: {
      "an app with several domains": under({ apps: [filedApp("2A", { domains: ["example.com", "example.cn"] })] }),
    },
  },
  {
    rule: websiteName,
    finds: {
      "a website with a short name beside such an app": {
        ...under({ websites: [planned("example.com", { name: "商城" })], apps: [app({ name: "App" })] }),
        message: "too-short",
        says: ["商城"],
      },
    },
    silent: { "an app with a short name": under({ apps: [app({ name: "App" })] }) },
  },
];

function tableOf(found: Readonly<Record<string, Found>>) {
  return Object.fromEntries(
    Object.entries(found).map(([name, { message, says, ...plan }]) => [
      name,
      { ...plan, finds: [{ resource: "stack", message, says }] },
    ]),
  );
}

describe.each(rules.map((each) => [each.rule.id, each] as const))("%s and apps", (_, { rule, ...tables }) => {
  const cases = casesOf(rule, {
    register: registerOf({}),
    valid: tables.silent,
    invalid: tableOf(tables.finds),
    undetermined: tableOf(tables.undecided ?? {}),
    notApplicable: {},
  });
  it.each(cases)("$name", ({ run }) => run());
});
