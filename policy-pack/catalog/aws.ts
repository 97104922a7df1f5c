import type { Link, TypeTable } from "./shape";

const hostedZone: Link = { path: "zoneId", to: ["aws:route53/zone:Zone"] };

/** Route 53. Whether a zone is private is known only where it is planned too. Properties: @pulumi/aws 6.34.1, which lacks RecordsExclusive, and 7.48.0. */
export const awsTypes: TypeTable = {
  "aws:route53/record:Record": {
    records: [
      {
        names: [{ host: "name", zoneOf: hostedZone }],
        type: { path: "type" },
        values: ["records[]", "aliases[].name"],
        standby: [
          { path: "failoverRoutingPolicies[].type", is: "secondary" },
          { path: "weightedRoutingPolicies[].weight", is: "0" },
        ],
      },
    ],
  },
  "aws:route53/recordsExclusive:RecordsExclusive": {
    records: [
      {
        each: "resourceRecordSets[]",
        names: [{ host: "resourceRecordSets[].name", zoneOf: hostedZone }],
        type: { path: "resourceRecordSets[].type" },
        values: ["resourceRecordSets[].resourceRecords[].value", "resourceRecordSets[].aliasTarget.dnsName"],
        standby: [
          { path: "resourceRecordSets[].failover", is: "secondary" },
          { path: "resourceRecordSets[].weight", is: "0" },
        ],
      },
    ],
  },
  "aws:route53/zone:Zone": { zone: { names: ["name"], private: { path: "vpcs[]" } } },
};
