import type { TypeTable } from "./shape";

const domain = "linode:index/domain:Domain";

/** Properties: pulumi-linode 6.8.0. */
export const linodeTypes: TypeTable = {
  "linode:index/domainRecord:DomainRecord": {
    records: [
      {
        names: [{ host: "name", zoneOf: { path: "domainId", to: [domain] } }],
        type: { path: "recordType" },
        values: ["target"],
      },
    ],
  },
  [domain]: { zone: { names: ["domain"] } },
};
