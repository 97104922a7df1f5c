import { describe, it } from "vitest";
import { websiteLimit } from "../../policy-pack/rules/website-limit";
import { casesOf } from "../../policy-pack/testing/tester";
import { company, filed, individual, planned, registerOf, under } from "./register-of";

function companyIn(province: string, abbreviation: string) {
  const filingNumber = `${abbreviation}ICP备12345678号`;
  const site = (n: number) => filed(n, `example-${n}.com`, { filingNumber: `${filingNumber}-${n}` });
  return (sites: number, ...plans: readonly string[]) => ({
    entities: [{ ...company, province, filingNumber }],
    // Planned ones first: they count after those that are filed, wherever they stand.
    websites: [...plans.map((domain) => planned(domain)), ...Array.from({ length: sites }, (_, n) => site(n + 1))],
  });
}

const hubei = companyIn("hubei", "鄂");
const hunan = companyIn("hunan", "湘");
const guangdong = companyIn("guangdong", "粤");
const shaanxi = companyIn("shaanxi", "陕");
const zhejiang = companyIn("zhejiang", "浙");

const cases = casesOf(websiteLimit, {
  register: registerOf({}),
  valid: {
    "the first in Hubei": under(hubei(0, "example.com")),
    "the fifth in Guangdong": under(guangdong(4, "example.com")),
    "the thirtieth in Shaanxi": under(shaanxi(29, "example.com")),
    "the last that the team's own number allows": under({
      ...zhejiang(1, "example.com"),
      facts: { websiteLimits: { zhejiang: 2 } },
    }),
    "one each for two entities in Hubei": under({
      entities: [...hubei(0).entities, { ...individual, province: "hubei" }],
      websites: [...hubei(1).websites, planned("example.com", { name: "李四的日记", entity: individual["name"] })],
    }),
    "a second in Hubei, where the team knows better": under({
      ...hubei(1, "example.com"),
      facts: { websiteLimits: { hubei: 2 } },
    }),
  },
  invalid: {
    "the second in Hubei": {
      ...under(hubei(1, "example.com")),
      finds: [{ resource: "stack", message: "one-only", says: ["number 2", "in Hubei", "clause: Entity"] }],
    },
    "two at once in Hunan": {
      ...under(hunan(0, "example.com", "example.net")),
      finds: [{ resource: "stack", message: "one-only", says: ["Hunan"] }],
    },
    "the sixth and seventh in Guangdong": {
      ...under(guangdong(5, "example.com", "example.net")),
      finds: [
        { resource: "stack", message: "papers", says: ["number 6"] },
        { resource: "stack", message: "papers", says: ["number 7", "beyond 5"] },
      ],
    },
    "the thirty-first in Shaanxi": {
      ...under(shaanxi(30, "example.com")),
      finds: [{ resource: "stack", message: "past-reported-limit", says: ["number 31"] }],
    },
    "one past the team's own number": {
      ...under({ ...zhejiang(2, "example.com"), facts: { websiteLimits: { zhejiang: 2 } } }),
      finds: [{ resource: "stack", message: "past-limit", says: ["Zhejiang allows 2"] }],
    },
  },
  undetermined: {},
  notApplicable: {
    "a province whose limit is not known": under(zhejiang(40, "example.com")),
    "websites that are filed already": under(hubei(3)),
  },
});

describe(websiteLimit.id, () => {
  it.each(cases)("$name", (testCase) => testCase.run());
});
