import type { TypeTable } from "./shape";

/** Properties: @pulumiverse/vercel 5.4.1. */
export const vercelTypes: TypeTable = {
  "vercel:index/dnsRecord:DnsRecord": {
    records: [{ names: [{ host: "name", zone: "domain" }], type: { path: "type" }, values: ["value"] }],
  },
};
