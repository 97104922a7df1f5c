import { describe, it } from "vitest";
import { UNKNOWN } from "../../policy-pack/deployment/value";
import { urlForwardingNeedsFiling } from "../../policy-pack/rules/url-forwarding-needs-filing";
import type { PlannedResource } from "../../policy-pack/testing/host";
import { casesOf } from "../../policy-pack/testing/tester";
import { register } from "./registers";

function forwarding(inputs: PlannedResource["inputs"]): PlannedResource {
  return {
    type: "alicloud:dns/alidnsRecord:AlidnsRecord",
    name: "go",
    inputs: { domainName: "example.com", rr: "go", type: "REDIRECT_URL", value: "https://www.example.com/", ...inputs },
  };
}

const target: PlannedResource = {
  type: "alicloud:dns/alidnsRecord:AlidnsRecord",
  name: "target",
  inputs: { domainName: "example.net", rr: "shop", type: "A", value: "203.0.113.8" },
};

const cases = casesOf(urlForwardingNeedsFiling, {
  register,
  valid: {
    "a filed domain": { resources: [forwarding({})] },
    "a target that this deployment does not know": { resources: [forwarding({ value: "www.elsewhere.example/path" })] },
    "a target abroad": {
      resources: [
        { ...target, inputs: { ...target.inputs, value: "198.51.100.8" } },
        forwarding({ value: "http://shop.example.net" }),
      ],
    },
    "a filed target in the mainland": {
      resources: [
        { ...target, inputs: { ...target.inputs, domainName: "example.com" } },
        forwarding({ value: "https://shop.example.com/" }),
      ],
    },
    "a filed domain, whatever the type turns out to be": { resources: [forwarding({ type: UNKNOWN })] },
    "a target that is no URL": { resources: [forwarding({ value: "http://" })] },
  },
  invalid: {
    "explicit, without a filing": {
      resources: [forwarding({ domainName: "example.net" })],
      finds: [
        {
          resource: "go",
          message: "unfiled",
          says: ["go.example.net", "Alibaba Cloud DNS", "example.net has no ICP filing"],
        },
      ],
    },
    "implicit, as the API spells it": {
      resources: [forwarding({ domainName: "example.net", type: "FORWORD_URL" })],
      finds: [{ resource: "go", message: "unfiled" }],
    },
    "implicit, as the console spells it": {
      resources: [forwarding({ domainName: "example.net", type: "forward_url" })],
      finds: [{ resource: "go", message: "unfiled" }],
    },
    "a planned filing": {
      resources: [forwarding({ domainName: "example.cn" })],
      finds: [{ resource: "go", message: "planned" }],
    },
    "a suffix that can never be filed": {
      resources: [forwarding({ domainName: "example.dev" })],
      finds: [{ resource: "go", message: "unfileable", says: ["the suffix .dev"] }],
    },
    "filed through another provider": {
      resources: [forwarding({ domainName: "example.org.cn" })],
      finds: [{ resource: "go", message: "other-provider", says: ["浙ICP备12345678号-2", "other-cloud"] }],
    },
    "a target in the mainland without a filing": {
      resources: [target, forwarding({ value: "https://shop.example.net/x" })],
      finds: [{ resource: "go", message: "target-unfiled", says: ["shop.example.net"] }],
    },
    "a target whose filing is only planned": {
      resources: [
        { ...target, inputs: { ...target.inputs, domainName: "example.cn" } },
        forwarding({ value: "https://shop.example.cn/" }),
      ],
      finds: [{ resource: "go", message: "target-planned", says: ["shop.example.cn"] }],
    },
    "a target with a suffix that can never be filed": {
      resources: [
        { ...target, inputs: { ...target.inputs, domainName: "example.dev" } },
        forwarding({ value: "https://shop.example.dev/" }),
      ],
      finds: [{ resource: "go", message: "target-unfileable", says: ["the suffix .dev"] }],
    },
    "such a target without a scheme, which is told another URL": {
      resources: [target, forwarding({ value: "shop.example.net/login?next=https://www.example.com/" })],
      finds: [{ resource: "go", message: "target-unfiled" }],
    },
  },
  undetermined: {
    "a domain that is filed for an app": {
      resources: [forwarding({ domainName: "app-example.cn" })],
      finds: [{ resource: "go", message: "app-only", says: ["go.app-example.cn"] }],
    },
    "a target that is filed for an app": {
      resources: [
        { ...target, inputs: { ...target.inputs, domainName: "app-example.cn" } },
        forwarding({ value: "https://shop.app-example.cn/" }),
      ],
      finds: [{ resource: "go", message: "target-app-only", says: ["shop.app-example.cn"] }],
    },
    "an unknown domain": {
      resources: [forwarding({ domainName: UNKNOWN })],
      finds: [{ resource: "go", message: "domain-unknown" }],
    },
    "an unknown type of a URL": {
      resources: [forwarding({ type: UNKNOWN, domainName: "example.org.cn" })],
      finds: [{ resource: "go", message: "type-unknown", says: ["go.example.org.cn"] }],
    },
    "an unknown label below a domain without a filing, of unknown type": {
      resources: [
        forwarding({ type: UNKNOWN, rr: UNKNOWN, domainName: "example.net", value: "http://www.example.com/" }),
      ],
      finds: [{ resource: "go", message: "type-unknown", says: ["example.net has a URL"] }],
    },
    "an unknown target": {
      resources: [forwarding({ value: UNKNOWN })],
      finds: [{ resource: "go", message: "target-unknown" }],
    },
  },
  notApplicable: {
    "an ordinary record": { resources: [target] },
    "ordinary records that lead to an unfiled name and to an unknown one": {
      resources: [
        target,
        forwarding({ type: "CNAME", value: "shop.example.net" }),
        { ...forwarding({ type: "CNAME", value: UNKNOWN }), name: "later" },
      ],
    },
    "a text that holds a URL": { resources: [forwarding({ domainName: "example.net", type: "TXT" })] },
    "an unknown type of a value that only holds a URL": {
      resources: [
        forwarding({ domainName: "example.net", type: UNKNOWN, value: '0 iodef "https://www.example.com/report"' }),
      ],
    },
    "an unknown type of an unknown value, which the rule on records evaluates": {
      resources: [forwarding({ domainName: "example.net", type: UNKNOWN, value: UNKNOWN })],
    },
    "an unknown type of an address": { resources: [{ ...target, inputs: { ...target.inputs, type: UNKNOWN } }] },
    "a forwarding that is switched off": {
      resources: [forwarding({ domainName: "example.net", status: "DISABLE" })],
    },
  },
});

describe(urlForwardingNeedsFiling.id, () => {
  it.each(cases)("$name", ({ run }) => run());
});
