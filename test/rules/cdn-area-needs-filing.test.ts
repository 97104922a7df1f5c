import { describe, it } from "vitest";
import { UNKNOWN } from "../../policy-pack/deployment/value";
import { cdnAreaNeedsFiling } from "../../policy-pack/rules/cdn-area-needs-filing";
import type { PlannedResource } from "../../policy-pack/testing/host";
import { casesOf } from "../../policy-pack/testing/tester";
import { register } from "./registers";

function cdn(inputs: PlannedResource["inputs"]): readonly PlannedResource[] {
  return [{ type: "alicloud:cdn/domainNew:DomainNew", name: "web", inputs: { cdnType: "web", ...inputs } }];
}

const site: PlannedResource = {
  type: "alicloud:esa/site:Site",
  name: "site",
  inputs: { siteName: "example.net", accessType: "NS" },
};

const cases = casesOf(cdnAreaNeedsFiling, {
  register,
  valid: {
    "a filed domain, mainland by default": { resources: cdn({ domainName: "www.example.com" }) },
    "a filed domain, everywhere": { resources: cdn({ domainName: "www.example.com", scope: "global" }) },
    "a domain filed through another provider": { resources: cdn({ domainName: "www.example.org.cn" }) },
    "an unfiled domain, overseas": { resources: cdn({ domainName: "www.example.net", scope: "overseas" }) },
    "an unknown domain, overseas": { resources: cdn({ domainName: UNKNOWN, scope: "overseas" }) },
    "a filed domain, area unknown": { resources: cdn({ domainName: "www.example.com", scope: UNKNOWN }) },
    "a name of Alibaba Cloud's own": { resources: cdn({ domainName: "img.oss-cn-hangzhou.aliyuncs.com" }) },
    "a wildcard in capitals below a filed domain": { resources: cdn({ domainName: ".Shop.EXAMPLE.com." }) },
  },
  invalid: {
    "an unfiled domain, mainland by default": {
      resources: cdn({ domainName: "www.example.net" }),
      finds: [{ resource: "web", message: "unfiled", says: ["www.example.net", "`scope` is not set", "register"] }],
    },
    "an unfiled domain, mainland": {
      resources: cdn({ domainName: "www.example.net", scope: "domestic" }),
      finds: [{ resource: "web", message: "unfiled", says: ["`scope` is 'domestic'"] }],
    },
    "an unfiled domain, everywhere": {
      resources: cdn({ domainName: "www.example.net", scope: "global" }),
      finds: [{ resource: "web", message: "unfiled", says: ["`scope` is 'global'"] }],
    },
    "a domain whose filing is planned": {
      resources: cdn({ domainName: "www.example.cn" }),
      finds: [{ resource: "web", message: "planned" }],
    },
    "a suffix that can never be filed": {
      resources: cdn({ domainName: "www.example.io" }),
      finds: [{ resource: "web", message: "unfileable", says: [".io", "approved suffix"] }],
    },
    "the unfiled one of several": {
      resources: [
        { type: "alicloud:dcdn/domain:Domain", name: "both", inputs: { domainName: "a.example.com, b.example.net" } },
      ],
      finds: [{ resource: "both", message: "unfiled", says: ["b.example.net"] }],
    },
    "a product without an area": {
      resources: [{ type: "alicloud:scdn/domain:Domain", name: "secure", inputs: { domainName: "www.example.net" } }],
      finds: [{ resource: "secure", message: "unfiled", says: ["discontinued"] }],
    },
    "a site whose plan covers the mainland": {
      resources: [
        { type: "alicloud:esa/ratePlanInstance:RatePlanInstance", name: "plan", inputs: { coverage: "global" } },
        { ...site, inputs: { ...site.inputs, instanceId: UNKNOWN }, suppliedBy: { instanceId: ["plan"] } },
      ],
      finds: [{ resource: "site", message: "unfiled" }],
    },
  },
  undetermined: {
    "a domain that is filed for an app": {
      resources: cdn({ domainName: "img.app-example.cn", scope: "domestic" }),
      finds: [{ resource: "web", message: "app-only", says: ["img.app-example.cn", "for an app only"] }],
    },
    "an unknown area": {
      resources: cdn({ domainName: "www.example.net", scope: UNKNOWN }),
      finds: [{ resource: "web", message: "place-undecided", says: ["`scope` is not known"] }],
    },
    "an area that is not documented": {
      resources: cdn({ domainName: "www.example.net", scope: "oversea" }),
      finds: [{ resource: "web", message: "place-undecided", says: ["'oversea'"] }],
    },
    "an unknown domain": {
      resources: cdn({ domainName: UNKNOWN }),
      finds: [{ resource: "web", message: "domain-unknown", says: ["`domainName`"] }],
    },
    "a text that is no domain": {
      resources: cdn({ domainName: "shop-front" }),
      finds: [{ resource: "web", message: "domain-invalid", says: ["'shop-front'"] }],
    },
    "a site without coverage and plan": {
      resources: [site],
      finds: [{ resource: "site", message: "place-undecided" }],
    },
    "a site whose plan is in another stack": {
      resources: [{ ...site, inputs: { ...site.inputs, instanceId: "sp-1" } }],
      finds: [{ resource: "site", message: "place-undecided" }],
    },
  },
  notApplicable: {
    "a domain without a name": { resources: cdn({}) },
    "a type that serves nothing": {
      resources: [
        { type: "alicloud:cdn/domainConfig:DomainConfig", name: "c", inputs: { domainName: "www.example.net" } },
      ],
    },
    "a record of a site that is not proxied": {
      resources: [
        {
          type: "alicloud:esa/record:Record",
          name: "plain",
          inputs: { siteId: "1", recordName: "www.example.net", proxied: false },
        },
      ],
    },
  },
});

describe(cdnAreaNeedsFiling.id, () => {
  it.each(cases)("$name", ({ run }) => run());
});
