import type { Link, LocationClue, TypeTable } from "./shape";

const scope: LocationClue = { from: "area", path: "scope", otherwise: "domestic" };
const site: Link = { path: "siteId", to: ["alicloud:esa/site:Site"] };
const atSite: readonly LocationClue[] = [{ from: "link", link: site }];

/**
 * Products that serve from edge nodes: the area decides, the provider's region never does.
 *
 * Properties: @pulumi/alicloud 3.108.0. Areas and defaults: API reference of AddCdnDomain, AddDcdnDomain,
 * AddVodDomain, AddLiveDomain, CreateSite (read 2026-11). An absent `scope` means domestic.
 */
export const edgeTypes: TypeTable = {
  "alicloud:cdn/domainNew:DomainNew": {
    product: "cdn",
    domains: [{ path: "domainName" }],
    location: [scope],
    names: ["cname"],
  },
  "alicloud:cdn/domain:Domain": { product: "cdn", domains: [{ path: "domainName" }], location: [scope] },
  "alicloud:dcdn/domain:Domain": {
    product: "dcdn",
    domains: [{ path: "domainName", form: "list" }],
    location: [scope],
    names: ["cname"],
  },
  "alicloud:dcdn/ipaDomain:IpaDomain": { product: "dcdn", domains: [{ path: "domainName" }], location: [scope] },
  "alicloud:scdn/domain:Domain": {
    product: "scdn",
    domains: [{ path: "domainName" }],
    location: [{ from: "fixed", place: "mainland" }],
  },
  "alicloud:vod/domain:Domain": {
    product: "vod",
    domains: [{ path: "domainName" }],
    location: [scope],
    names: ["cname"],
  },
  "alicloud:live/domain:Domain": { product: "live", domains: [{ path: "domainName" }], location: [scope] },
  "alicloud:live/caster:Caster": {
    product: "live",
    domains: [{ path: "domainName" }],
    location: [
      { from: "link", link: { path: "domainName", to: ["alicloud:live/domain:Domain"], by: ["domainName"] } },
      { from: "provider" },
    ],
  },
  "alicloud:esa/site:Site": {
    product: "esa",
    domains: [{ path: "siteName" }],
    location: [
      { from: "area", path: "coverage" },
      { from: "link", link: { path: "instanceId", to: ["alicloud:esa/ratePlanInstance:RatePlanInstance"] } },
    ],
  },
  "alicloud:esa/ratePlanInstance:RatePlanInstance": {
    product: "esa",
    location: [{ from: "area", path: "coverage" }],
  },
  "alicloud:esa/record:Record": {
    product: "esa",
    domains: [{ path: "recordName" }],
    bindsWhen: "proxied",
    location: atSite,
  },
  "alicloud:esa/loadBalancer:LoadBalancer": {
    product: "esa",
    domains: [{ path: "loadBalancerName" }],
    location: atSite,
  },
  "alicloud:esa/transportLayerApplication:TransportLayerApplication": {
    product: "esa",
    domains: [{ path: "recordName" }],
    location: atSite,
  },
  "alicloud:esa/edgeContainerAppRecord:EdgeContainerAppRecord": {
    product: "esa",
    domains: [{ path: "recordName" }],
    location: atSite,
  },
  "alicloud:esa/routineRelatedRecord:RoutineRelatedRecord": {
    product: "esa",
    domains: [{ path: "recordName" }],
    location: atSite,
  },
};
