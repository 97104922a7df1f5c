import { edgeTypes } from "../../policy-pack/alicloud/types/edge";
import { UNKNOWN } from "../../policy-pack/deployment/value";
import { cdnAreaNeedsFiling } from "../../policy-pack/rules/cdn-area-needs-filing";
import type { PlannedResource } from "../../policy-pack/testing/host";
import { type Setting, type Trial, tryServing } from "./serving";

const overseasRegion = "ap-southeast-1";

/** Whatever the region of the provider, `scope` decides. */
const byScope = {
  mainland: {
    "scope global": { inputs: { scope: "global" }, region: overseasRegion },
    "scope domestic": { inputs: { scope: "domestic" } },
    "no scope": { region: overseasRegion },
    "an empty scope": { inputs: { scope: "" } },
  },
  elsewhere: { "scope overseas": { inputs: { scope: "overseas" } } },
  undecided: {
    "an unknown scope": { inputs: { scope: UNKNOWN } },
    "a scope that is none of the documented ones": { inputs: { scope: "Overseas " } },
    "a scope named like a method": { inputs: { scope: "constructor" } },
  },
} as const;

function scoped(property: string, writes: Trial["writes"] = {}): Trial {
  return { binds: (domain) => ({ [property]: domain }), ...byScope, writes };
}

const wildcard = { "a wildcard with a leading dot": ".example.net" };

function siteOf(inputs: PlannedResource["inputs"], more: Partial<PlannedResource> = {}): PlannedResource {
  return { type: "alicloud:esa/site:Site", name: "site", inputs: { siteName: "example.com", ...inputs }, ...more };
}

function planOf(coverage: PlannedResource["inputs"][string]): PlannedResource {
  return { type: "alicloud:esa/ratePlanInstance:RatePlanInstance", name: "plan", inputs: { coverage } };
}

const bySite: Setting = { inputs: { siteId: UNKNOWN }, suppliedBy: { siteId: ["site"] } };

/** What a site serves, by the name that the property binds. */
function atSite(property: string, always: PlannedResource["inputs"] = {}): Trial {
  const siteWithPlan = siteOf({ instanceId: UNKNOWN }, { suppliedBy: { instanceId: ["plan"] } });
  const literal = (siteId: string): Setting => ({
    inputs: { siteId },
    others: [siteOf({ coverage: "overseas" }, { outputs: { id: "123" } })],
  });
  return {
    binds: (domain) => ({ [property]: domain, ...always }),
    mainland: {
      "a site that covers the world": { ...bySite, others: [siteOf({ coverage: "global" })], region: overseasRegion },
      "a site that leaves its coverage to a plan with the mainland in it": {
        ...bySite,
        others: [planOf("domestic,overseas"), siteWithPlan],
      },
    },
    elsewhere: {
      "a site outside the mainland": { ...bySite, others: [siteOf({ coverage: "overseas" })] },
      "a site under a plan outside the mainland": { ...bySite, others: [planOf("overseas"), siteWithPlan] },
      "a site by its literal id": literal("123"),
    },
    undecided: {
      "a site of another deployment": literal("456"),
      "a site that nothing names": { inputs: { siteId: UNKNOWN } },
      "a site of unknown coverage": { ...bySite, others: [siteOf({ coverage: UNKNOWN })] },
      "a site without coverage and plan": { ...bySite, others: [siteOf({})] },
      "two sites that disagree": {
        inputs: { siteId: UNKNOWN },
        suppliedBy: { siteId: ["site", "other"] },
        others: [siteOf({ coverage: "overseas" }), siteOf({ coverage: "domestic" }, { name: "other" })],
      },
    },
  };
}

const live: PlannedResource = {
  type: "alicloud:live/domain:Domain",
  name: "live",
  inputs: { domainName: "www.example.net", region: "cn-shanghai", scope: "overseas" },
};

tryServing(cdnAreaNeedsFiling, edgeTypes, {
  "alicloud:cdn/domainNew:DomainNew": scoped("domainName", {
    "a name in capitals with a trailing dot": "WWW.Example.NET.",
    "a wildcard": "*.example.net",
  }),
  "alicloud:cdn/domain:Domain": scoped("domainName"),
  "alicloud:dcdn/domain:Domain": scoped("domainName", {
    "a list with commas": "www.example.com, www.example.net,shop.example.com",
  }),
  "alicloud:dcdn/ipaDomain:IpaDomain": scoped("domainName", wildcard),
  "alicloud:scdn/domain:Domain": {
    binds: (domainName) => ({ domainName }),
    mainland: { "no area to choose": { region: overseasRegion } },
    elsewhere: {},
    undecided: {},
  },
  "alicloud:vod/domain:Domain": scoped("domainName", wildcard),
  "alicloud:live/domain:Domain": {
    ...scoped("domainName"),
    mainland: { ...byScope.mainland, "its center abroad": { inputs: { region: overseasRegion } } },
    elsewhere: { "scope overseas, its center at home": { inputs: { scope: "overseas", region: "cn-shanghai" } } },
  },
  "alicloud:live/caster:Caster": {
    binds: (domainName) => ({ domainName }),
    mainland: {
      "a domain of another deployment": {},
      "a live domain at home": {
        suppliedBy: { domainName: ["live"] },
        others: [{ ...live, inputs: { domainName: "www.example.com" } }],
        region: overseasRegion,
      },
    },
    elsewhere: {
      "a live domain abroad, by its name": { others: [live] },
      "a domain of another deployment abroad": { region: overseasRegion },
    },
    undecided: { "an unknown region": { region: UNKNOWN } },
  },
  "alicloud:esa/site:Site": {
    binds: (siteName) => ({ siteName }),
    mainland: {
      "coverage global": { inputs: { coverage: "global" }, region: overseasRegion },
      "coverage domestic": { inputs: { coverage: "domestic" } },
      "a plan with the mainland in it": {
        inputs: { instanceId: UNKNOWN },
        suppliedBy: { instanceId: ["plan"] },
        others: [planOf("domestic")],
      },
    },
    elsewhere: {
      "coverage overseas": { inputs: { coverage: "overseas" } },
      "coverage overseas under a plan for the world": {
        inputs: { coverage: "overseas", instanceId: UNKNOWN },
        suppliedBy: { instanceId: ["plan"] },
        others: [planOf("global")],
      },
    },
    undecided: {
      "an unknown coverage": { inputs: { coverage: UNKNOWN } },
      "a coverage that is none of the documented ones": { inputs: { coverage: "asia" } },
      "a plan of another deployment": { inputs: { instanceId: "plan-1" } },
      "no coverage and no plan": {},
    },
  },
  "alicloud:esa/record:Record": atSite("recordName", {
    recordType: "CNAME",
    proxied: true,
    data: { value: "origin.example.org" },
  }),
  "alicloud:esa/loadBalancer:LoadBalancer": atSite("loadBalancerName"),
  "alicloud:esa/transportLayerApplication:TransportLayerApplication": atSite("recordName"),
  "alicloud:esa/edgeContainerAppRecord:EdgeContainerAppRecord": atSite("recordName"),
  "alicloud:esa/routineRelatedRecord:RoutineRelatedRecord": atSite("recordName"),
});
