import type { TypeTable } from "./shape";

/** Properties: @pulumi/digitalocean 4.80.1. */
export const digitaloceanTypes: TypeTable = {
  "digitalocean:index/dnsRecord:DnsRecord": {
    records: [{ names: [{ host: "name", zone: "domain" }], type: { path: "type" }, values: ["value"] }],
  },
  "digitalocean:index/domain:Domain": { zone: { names: ["name"] } },
};
