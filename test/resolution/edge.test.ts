import { type PropertyValue, UNKNOWN } from "../../policy-pack/deployment/value";
import { abroad, type Cases, cloud, tryServingLocations, withId } from "./serving-locations";

const scopes: Cases = Object.fromEntries(
  [
    "cdn/domainNew:DomainNew",
    "cdn/domain:Domain",
    "dcdn/domain:Domain",
    "dcdn/ipaDomain:IpaDomain",
    "vod/domain:Domain",
  ]
    .concat("live/domain:Domain")
    .flatMap((type) => [
      [`${type} at home`, ["mainland", abroad(cloud("it", type, { scope: "domestic" }))]],
      [`${type} worldwide`, ["mainland", abroad(cloud("it", type, { scope: "global" }))]],
      [`${type} without a scope`, ["mainland", abroad(cloud("it", type))]],
      [`${type} with an empty scope`, ["mainland", abroad(cloud("it", type, { scope: "" }))]],
      [`${type} abroad`, ["overseas", cloud("it", type, { scope: "overseas" })]],
      [`${type} of unknown scope`, ["undecided", cloud("it", type, { scope: UNKNOWN })]],
      [`${type} in capitals`, ["undecided", cloud("it", type, { scope: "Overseas" })]],
      [`${type} of a scope named like a method`, ["undecided", cloud("it", type, { scope: "constructor" })]],
    ]),
);

tryServingLocations("an area", scopes);

const live = cloud("live", "live/domain:Domain", {
  domainName: "live.example.com",
  scope: "overseas",
  region: "cn-shanghai",
});

tryServingLocations("live streaming", {
  "a domain managed at home, served abroad": ["overseas", live],
  "a caster under the name of a domain": [
    "overseas",
    cloud("it", "live/caster:Caster", { domainName: "live.example.com" }),
    live,
  ],
  "a caster under another name": [
    "mainland cn-hangzhou",
    cloud("it", "live/caster:Caster", { domainName: "www.example.com" }),
    live,
  ],
});

tryServingLocations("a product that was discontinued", {
  "SCDN, wherever it is managed": ["mainland", abroad(cloud("it", "scdn/domain:Domain"))],
});

const record = cloud("it", "esa/record:Record", { siteId: UNKNOWN }, { siteId: ["site"] });
const site = (coverage?: PropertyValue) =>
  cloud(
    "site",
    "esa/site:Site",
    { instanceId: UNKNOWN, ...(coverage !== undefined && { coverage }) },
    { instanceId: ["plan"] },
  );
const plan = (coverage: PropertyValue) => cloud("plan", "esa/ratePlanInstance:RatePlanInstance", { coverage });

tryServingLocations("an ESA site", {
  "its own coverage, within the plan's": ["overseas", record, site("overseas"), plan("global")],
  "the plan's coverage": ["overseas", record, site(), plan("overseas")],
  "a plan for both sides": ["mainland", record, site(), plan("domestic,overseas")],
  "a plan of which one part is no area": ["undecided", record, site(), plan("overseas,asia")],
  "a plan with an empty part": ["undecided", record, site(), plan("overseas,")],
  "no coverage anywhere": ["undecided", record, cloud("site", "esa/site:Site")],
  "a plan of another deployment": ["undecided", record, cloud("site", "esa/site:Site", { instanceId: "plan-1" })],
  "a site by its literal id": [
    "overseas",
    cloud("it", "esa/record:Record", { siteId: "123" }),
    withId("123", site("overseas")),
  ],
  "a site of another deployment": [
    "undecided",
    cloud("it", "esa/record:Record", { siteId: "456" }),
    withId("123", site("overseas")),
  ],
  "no site": ["undecided", cloud("it", "esa/record:Record")],
});
