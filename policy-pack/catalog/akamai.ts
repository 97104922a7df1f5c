import type { TypeTable } from "./shape";

/** Edge DNS. Properties: pulumi-akamai 12.1.1; `name` is the whole name. */
export const akamaiTypes: TypeTable = {
  "akamai:index/dnsRecord:DnsRecord": {
    records: [{ names: [{ full: "name" }], type: { path: "recordtype" }, values: ["targets[]"] }],
  },
  "akamai:index/dnsZone:DnsZone": { zone: { names: ["zone"] } },
};
