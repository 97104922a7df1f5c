import type { RecordMapping } from "./record-shape";
import type { Link, LocationClue, TypeTable } from "./shape";

const site: Link = { path: "siteId", to: ["alicloud:esa/site:Site"] };
const atSite: readonly LocationClue[] = [{ from: "link", link: site }];

/** What answers for a name at the edge without any record beside it. */
function answeredAtEdge(name: string): RecordMapping {
  return {
    names: [{ host: name, zoneOf: site }],
    type: { fixed: "A/AAAA" },
    values: [],
    hidden: name,
    proxied: "always",
  };
}

/** Properties: @pulumi/alicloud 3.108.0. Areas: API reference of CreateSite (read 2026-11). */
export const esaTypes: TypeTable = {
  "alicloud:esa/site:Site": {
    product: "esa",
    domains: [{ path: "siteName" }],
    location: [
      { from: "area", path: "coverage" },
      { from: "link", link: { path: "instanceId", to: ["alicloud:esa/ratePlanInstance:RatePlanInstance"] } },
    ],
    zone: { names: ["siteName"] },
    passesThrough: [],
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
    records: [
      {
        names: [{ host: "recordName", zoneOf: site }],
        type: { path: "recordType" },
        values: ["data.value"],
        commas: true,
        proxied: { path: "proxied", is: "true" },
      },
    ],
  },
  "alicloud:esa/loadBalancer:LoadBalancer": {
    product: "esa",
    domains: [{ path: "loadBalancerName" }],
    location: atSite,
    records: [{ ...answeredAtEdge("loadBalancerName"), off: { path: "enabled", is: "false" } }],
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
    records: [answeredAtEdge("recordName")],
  },
  "alicloud:esa/routineRelatedRecord:RoutineRelatedRecord": {
    product: "esa",
    domains: [{ path: "recordName" }],
    location: atSite,
    records: [answeredAtEdge("recordName")],
  },
};
