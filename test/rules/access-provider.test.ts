import { describe, it } from "vitest";
import { UNKNOWN } from "../../policy-pack/deployment/value";
import { accessProvider } from "../../policy-pack/rules/access-provider";
import type { PlannedResource } from "../../policy-pack/testing/host";
import { casesOf } from "../../policy-pack/testing/tester";
import { register } from "./registers";

const mainland = { region: "cn-hangzhou" };

function fc(domain: PlannedResource["inputs"][string]): PlannedResource {
  return { type: "alicloud:fc/customDomain:CustomDomain", name: "api", inputs: { domainName: domain } };
}

function record(inputs: PlannedResource["inputs"], ...suppliers: readonly string[]): PlannedResource {
  return {
    type: "alicloud:dns/alidnsRecord:AlidnsRecord",
    name: "www",
    inputs: { domainName: "example.org.cn", rr: "www", type: "A", value: UNKNOWN, ...inputs },
    suppliedBy: { value: suppliers },
  };
}

const eip: PlannedResource = { type: "alicloud:ecs/eipAddress:EipAddress", name: "eip", inputs: {} };

const cases = casesOf(accessProvider, {
  register,
  valid: {
    "Alibaba Cloud is an access provider": { resources: [fc("api.example.com")], provider: mainland },
    "outside the mainland": { resources: [fc("api.example.org.cn")], provider: { region: "us-west-1" } },
    "any filing is enough for OSS": {
      resources: [
        {
          type: "alicloud:oss/bucketCname:BucketCname",
          name: "c",
          inputs: { bucket: "b", domain: "c.example.org.cn" },
        },
        record({ type: "CNAME", value: "b.oss-cn-hangzhou.aliyuncs.com" }),
      ],
      provider: mainland,
    },
    "a host of another operator in the mainland": { resources: [record({ value: "114.114.114.114" })] },
    "a name of another cloud in the mainland": {
      resources: [record({ type: "CNAME", value: "shop-125.cos.ap-guangzhou.myqcloud.com" })],
    },
    "an address of Alibaba Cloud outside the mainland": { resources: [record({ value: "47.242.0.9" })] },
  },
  invalid: {
    "bound to a function": {
      resources: [fc("api.example.org.cn")],
      provider: mainland,
      finds: [{ resource: "api", message: "binding", says: ["浙ICP备12345678号-2", "other-cloud", "access provider"] }],
    },
    "a record to an EIP": {
      resources: [eip, record({}, "eip")],
      provider: mainland,
      finds: [{ resource: "www", message: "record", says: ["www.example.org.cn → eip 'eip'"] }],
    },
    "a record to an address of Alibaba Cloud in the mainland": {
      resources: [record({ value: "47.96.0.9" })],
      finds: [{ resource: "www", message: "record", says: ["AS 37963"] }],
    },
    "a record to a host that the register explains": {
      resources: [record({ value: "203.0.113.9" })],
      finds: [{ resource: "www", message: "record" }],
    },
    "a record to a name that answers with several addresses, not all of them explained": {
      resources: [
        record({ type: "CNAME", value: "origin.example.net" }),
        { ...record({ domainName: "example.net", rr: "origin", value: "203.0.113.9" }), name: "first" },
        { ...record({ domainName: "example.net", rr: "origin" }), name: "second" },
      ],
      finds: [{ resource: "www", message: "record", says: ["origin.example.net → 203.0.113.9"] }],
    },
  },
  undetermined: {
    "bound in an unknown region": {
      resources: [fc("api.example.org.cn")],
      provider: { region: UNKNOWN },
      finds: [{ resource: "api", message: "binding-undecided" }],
    },
    "a record whose value is unknown": {
      resources: [record({})],
      finds: [{ resource: "www", message: "record-undecided" }],
    },
  },
  notApplicable: {
    "an unfiled domain, which other rules evaluate": { resources: [fc("api.example.net")], provider: mainland },
    "a record of an unfiled domain, which other rules evaluate": {
      resources: [eip, record({ domainName: "example.net" }, "eip")],
    },
    "an unknown domain, which other rules evaluate": { resources: [fc(UNKNOWN)], provider: mainland },
    "a text that is no domain": { resources: [fc("shop-front")], provider: mainland },
    "a record with an unknown domain": { resources: [record({ domainName: UNKNOWN })] },
  },
});

describe(accessProvider.id, () => {
  it.each(cases)("$name", ({ run }) => run());
});
