import type { TypeTable } from "./shape";

/** Properties: pulumi-dnsimple 5.3.2. */
export const dnsimpleTypes: TypeTable = {
  "dnsimple:index/zoneRecord:ZoneRecord": {
    records: [{ names: [{ host: "name", zone: "zoneName" }], type: { path: "type" }, values: ["value"] }],
  },
  "dnsimple:index/zone:Zone": { zone: { names: ["name"] } },
};
