import { stringify } from "yaml";
import type { Plan } from "../../policy-pack/testing/tester";

type Entry = Readonly<Record<string, unknown>>;

/** A register as its file would say it. */
export interface Parts {
  readonly entities?: readonly Entry[];
  readonly websites?: readonly Entry[];
  readonly apps?: readonly Entry[];
  readonly exemptions?: readonly Entry[];
  readonly facts?: Entry;
}

export const company: Entry = {
  name: "杭州示例科技有限公司",
  kind: "organization",
  province: "zhejiang",
  filingNumber: "浙ICP备12345678号",
  legalRepresentative: "王五",
};

export const individual: Entry = {
  name: "李四",
  kind: "individual",
  province: "zhejiang",
  account: "2222222222222222",
};

/** A website of the company that is to be filed. */
export function planned(domain: string, more: Entry = {}): Entry {
  return { name: "示例商城", entity: company["name"], domain, ...more };
}

/** A website of the company that is filed. */
export function filed(number: number, domain: string | readonly string[], more: Entry = {}): Entry {
  return {
    name: "示例商城",
    entity: company["name"],
    domain,
    filingNumber: `${company["filingNumber"]}-${number}`,
    accessProviders: ["alibaba-cloud"],
    ...more,
  };
}

/** An app of the company that is to be filed. */
export function app(more: Entry = {}): Entry {
  return { name: "示例应用", kind: "app", entity: company["name"], ...more };
}

/** An app of the company that is filed, with the end of its number, as `2A`. */
export function filedApp(suffix: string, more: Entry = {}): Entry {
  return app({ filingNumber: `${company["filingNumber"]}-${suffix}`, accessProviders: ["alibaba-cloud"], ...more });
}

export function registerOf({
  entities = [company],
  websites = [],
  apps = [],
  exemptions = [],
  facts = {},
}: Parts): string {
  return stringify({ account: "1111111111111111", entities, websites, apps, exemptions, facts });
}

/** A deployment without resources, under a register. */
export function under(parts: Parts): Plan {
  return { resources: [], register: registerOf(parts) };
}

/** An exemption of a resource that holds in the tests' present. */
export function waiverOf(resource: string) {
  return {
    rule: "icp-cdn-area-needs-filing",
    resource,
    category: "waived",
    reason: "The filing is in review.",
    approver: "王五",
    expires: "2027-01-31",
  };
}
