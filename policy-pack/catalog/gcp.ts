import type { Link, TypeTable } from "./shape";

const managedZone: Link = { path: "managedZone", to: ["gcp:dns/managedZone:ManagedZone"], by: ["name"] };

/** Cloud DNS. Whether a zone is private is known only where it is planned too. Properties: @pulumi/gcp 8.19.1 and 9.37.0. */
export const gcpTypes: TypeTable = {
  "gcp:dns/recordSet:RecordSet": {
    records: [
      {
        names: [{ host: "name", zoneOf: managedZone }],
        type: { path: "type" },
        values: [
          "rrdatas[]",
          "routingPolicy.wrrs[].rrdatas[]",
          "routingPolicy.wrrs[].healthCheckedTargets.externalEndpoints[]",
          "routingPolicy.geos[].rrdatas[]",
          "routingPolicy.geos[].healthCheckedTargets.externalEndpoints[]",
          "routingPolicy.primaryBackup.primary.externalEndpoints[]",
          "routingPolicy.primaryBackup.backupGeos[].rrdatas[]",
          "routingPolicy.primaryBackup.backupGeos[].healthCheckedTargets.externalEndpoints[]",
        ],
        idle: [{ path: "routingPolicy.wrrs[].weight", is: "0" }],
      },
    ],
  },
  "gcp:dns/managedZone:ManagedZone": { zone: { names: ["dnsName"], private: { path: "visibility", is: "private" } } },
};
