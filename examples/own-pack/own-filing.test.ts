import { casesOf, type PlannedResource, UNKNOWN } from "alicloud-icp-guard/testing";
import { describe, it } from "vitest";
import { ownFiling } from "./own-filing";

const register = `
account: "1234567890123456"
entities:
  - { name: 示例科技, kind: organization, province: zhejiang, filingNumber: 浙ICP备12345678号 }
  - { name: 示例贸易, kind: organization, province: shanghai, filingNumber: 沪ICP备87654321号 }
websites:
  - { name: 商城, entity: 示例科技, domain: example.com, filingNumber: 浙ICP备12345678号-1, accessProviders: [alibaba-cloud] }
  - { name: 贸易, entity: 示例贸易, domain: example.net, filingNumber: 沪ICP备87654321号-1, accessProviders: [alibaba-cloud] }
`;

function cdn(name: string, domainName: string | typeof UNKNOWN): PlannedResource {
  return { type: "alicloud:cdn/domainNew:DomainNew", name, inputs: { domainName } };
}

// The tester plans every case in the project "shop".
const known = casesOf(ownFiling({ shop: "示例科技" }), {
  register,
  valid: { "a domain of its own entity": { resources: [cdn("mall", "www.example.com")] } },
  invalid: {
    "a domain of another entity": {
      resources: [cdn("trade", "www.example.net")],
      finds: [{ resource: "trade", message: "other-entity", says: ["example.net was filed by 示例贸易"] }],
    },
  },
  undetermined: {
    "a domain that is not known yet": {
      resources: [cdn("mall", UNKNOWN)],
      finds: [{ resource: "mall", message: "domain-unknown" }],
    },
  },
  notApplicable: {
    "a domain that nobody filed": { resources: [cdn("press", "www.example.org")] },
    "what is no domain": { resources: [cdn("press", "localhost")] },
    "what binds none": { resources: [{ type: "alicloud:vpc/network:Network", name: "vpc", inputs: {} }] },
  },
});

const unknown = casesOf(ownFiling({}), {
  register,
  valid: {},
  invalid: {
    "a filed domain": {
      resources: [cdn("mall", "www.example.com")],
      finds: [{ resource: "mall", message: "project-unknown", says: ["which entity shop belongs to"] }],
    },
  },
  undetermined: {},
  notApplicable: {},
});

describe("a project of a known entity", () => {
  it.each(known)("$name", (testCase) => testCase.run());
});

describe("a project of no known entity", () => {
  it.each(unknown)("$name", (testCase) => testCase.run());
});
