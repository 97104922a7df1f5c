import type { TypeTable } from "./shape";

/** Alibaba Cloud DNS. Private zones have no row: what they say is not seen from the Internet. Properties: @pulumi/alicloud 3.108.0. */
export const alidnsTypes: TypeTable = {
  "alicloud:dns/alidnsRecord:AlidnsRecord": {
    terraform: "alicloud_alidns_record",
    records: [
      {
        names: [{ host: "rr", zone: "domainName" }],
        type: { path: "type" },
        values: ["value"],
        line: "line",
        off: { path: "status", is: "disable" },
        urlForwarding: true,
      },
    ],
  },
  "alicloud:dns/record:Record": {
    records: [
      {
        names: [{ host: "hostRecord", zone: "name" }],
        type: { path: "type" },
        values: ["value"],
        line: "routing",
        urlForwarding: true,
      },
    ],
  },
  "alicloud:dns/alidnsDomain:AlidnsDomain": { terraform: "alicloud_alidns_domain", zone: { names: ["domainName"] } },
  "alicloud:dns/dnsDomain:DnsDomain": { terraform: "alicloud_dns_domain", zone: { names: ["domainName"] } },
  "alicloud:dns/domain:Domain": { terraform: "alicloud_dns", zone: { names: ["name"] } },
};
