import { provider } from "./clues";
import type { ResourceType, TypeTable } from "./shape";

const instances: readonly string[] = [
  "alicloud:ddos/ddosCooInstance:DdosCooInstance",
  "alicloud:dns/ddosCooInstance:DdosCooInstance",
];

/**
 * The product line says which side of the border scrubs the traffic; without it the instance's region does.
 * `ddoscoo_intl` is the mainland line as the international site sells it: its provider must be in cn-hangzhou too.
 */
const instance: ResourceType = {
  product: "ddos",
  location: [
    {
      from: "value",
      path: "productType",
      places: { ddoscoo: "mainland", ddoscoo_intl: "mainland", ddoscooIntl: "mainland", ddosDip: "overseas" },
    },
    provider,
  ],
  addresses: ["ip"],
};

/** Properties: @pulumi/alicloud 3.108.0. Product types: Anti-DDoS API reference, ModifyInstance (read 2026-11). */
export const ddosTypes: TypeTable = {
  "alicloud:ddos/ddosCooInstance:DdosCooInstance": { ...instance, terraform: "alicloud_ddoscoo_instance" },
  "alicloud:dns/ddosCooInstance:DdosCooInstance": instance,
  "alicloud:ddos/domainResource:DomainResource": {
    terraform: "alicloud_ddoscoo_domain_resource",
    product: "ddos",
    domains: [{ path: "domain" }],
    location: [{ from: "link", link: { path: "instanceIds[]", to: instances } }, provider],
    names: ["cname"],
  },
  "alicloud:ddos/schedulerRule:SchedulerRule": {
    terraform: "alicloud_ddoscoo_scheduler_rule",
    product: "ddos",
    location: [
      {
        from: "each",
        clues: [
          { from: "link", link: { path: "rules[].value", to: instances } },
          { from: "region", path: "rules[].regionId" },
          provider,
        ],
      },
    ],
    names: ["cname"],
  },
};
