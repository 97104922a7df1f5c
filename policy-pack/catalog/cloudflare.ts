import type { Link, ResourceType, TypeTable } from "./shape";

const zone: Link = { path: "zoneId", to: ["cloudflare:index/zone:Zone"] };

function record(...values: readonly string[]): ResourceType {
  return {
    records: [
      {
        names: [{ host: "name", zoneOf: zone }],
        type: { path: "type" },
        values: ["content", ...values, "data.target", "data.value"],
        proxied: { path: "proxied", is: "true" },
      },
    ],
  };
}

/** Properties: @pulumi/cloudflare 6.22.1; `value` of a record and `zone` of a zone: 5.49.1. */
export const cloudflareTypes: TypeTable = {
  "cloudflare:index/dnsRecord:DnsRecord": record(),
  "cloudflare:index/record:Record": record("value"),
  "cloudflare:index/zone:Zone": { zone: { names: ["name", "zone"] } },
};
