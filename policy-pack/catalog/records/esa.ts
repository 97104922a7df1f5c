import type { RecordMapping, ZoneLink } from "./shape";

const site: ZoneLink = { path: "siteId", to: ["alicloud:esa/site:Site"], names: ["siteName"] };

function answeredAtEdge(name: string): RecordMapping {
  return {
    names: [{ host: name, zoneOf: site }],
    type: { fixed: "A/AAAA" },
    values: [],
    hidden: name,
    proxied: "always",
  };
}

/**
 * Edge Security Acceleration: records of its sites, and what answers for a name at the edge without any
 * record beside it. Properties: @pulumi/alicloud 3.108.0.
 */
export const esaRecords: Readonly<Record<string, RecordMapping>> = {
  "alicloud:esa/record:Record": {
    names: [{ host: "recordName", zoneOf: site }],
    type: { path: "recordType" },
    values: ["data.value"],
    commas: true,
    proxied: { path: "proxied", is: "true" },
  },
  "alicloud:esa/loadBalancer:LoadBalancer": {
    ...answeredAtEdge("loadBalancerName"),
    off: { path: "enabled", is: "false" },
  },
  "alicloud:esa/edgeContainerAppRecord:EdgeContainerAppRecord": answeredAtEdge("recordName"),
  "alicloud:esa/routineRelatedRecord:RoutineRelatedRecord": answeredAtEdge("recordName"),
};
