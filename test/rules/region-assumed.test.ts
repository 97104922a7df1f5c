import { describe, it } from "vitest";
import { UNKNOWN } from "../../policy-pack/deployment/value";
import { regionAssumed } from "../../policy-pack/rules/region-assumed";
import type { PlannedResource } from "../../policy-pack/testing/host";
import { casesOf } from "../../policy-pack/testing/tester";
import { register } from "./registers";

function fc(domain: string): PlannedResource {
  return { type: "alicloud:fc/v3CustomDomain:V3CustomDomain", name: "api", inputs: { customDomainName: domain } };
}

const eip: PlannedResource = { type: "alicloud:ecs/eipAddress:EipAddress", name: "eip", inputs: {} };
const record: PlannedResource = {
  type: "alicloud:dns/alidnsRecord:AlidnsRecord",
  name: "www",
  inputs: { domainName: "example.net", rr: "www", type: "A", value: UNKNOWN },
  suppliedBy: { value: ["eip"] },
};

const cases = casesOf(regionAssumed, {
  register,
  valid: {
    "the stack names a region": { resources: [fc("api.example.net")], provider: { region: "cn-hangzhou" } },
    "the environment names a region": {
      resources: [fc("api.example.net")],
      environment: { ALIBABA_CLOUD_REGION: "cn-hangzhou" },
    },
    "the register names a region": {
      resources: [fc("api.example.net")],
      register: `${register}\ndefaultRegion: cn-hangzhou\n`,
    },
    "the finding does not depend on it": { resources: [fc("api.example.com")] },
  },
  invalid: {
    "a binding": {
      resources: [fc("api.example.net")],
      finds: [{ resource: "api", message: "assumed", says: ["cn-beijing", "alicloud:region"] }],
    },
    "a record to a host": { resources: [eip, record], finds: [{ resource: "www", message: "assumed" }] },
  },
  undetermined: {},
  notApplicable: {
    "an area decides": {
      resources: [{ type: "alicloud:cdn/domainNew:DomainNew", name: "cdn", inputs: { domainName: "www.example.net" } }],
    },
  },
});

describe(regionAssumed.id, () => {
  it.each(cases)("$name", ({ run }) => run());
});
