import type { ResourceType, TypeTable } from "./shape";

function recordSet(type: string, values: string): ResourceType {
  return { records: [{ names: [{ host: "name", zone: "zoneName" }], type: { fixed: type }, values: [values] }] };
}

const nativeRecordSet: ResourceType = {
  records: [
    {
      names: [{ host: "relativeRecordSetName", zone: "zoneName" }],
      type: { path: "recordType" },
      values: ["aRecords[].ipv4Address", "aaaaRecords[].ipv6Address", "cnameRecord.cname"],
    },
  ],
};
const nativeZone: ResourceType = {
  zone: { names: ["zoneName"], private: { path: "zoneType", is: "private" } },
};
/** Of each version of its API that has records of the public DNS; the second major version has them in `network`. */
const nativeModules = [
  "dns",
  "dns/v20180501",
  "dns/v20230701preview",
  "network",
  "network/v20150504preview",
  "network/v20160401",
  "network/v20170901",
  "network/v20171001",
  "network/v20180301preview",
  "network/v20180501",
  "network/v20230701preview",
];

/** Azure DNS. Properties: @pulumi/azure 5.89.2 and 6.40.0, @pulumi/azure-native 2.21.1 and 3.28.0. */
export const azureTypes: TypeTable = {
  "azure:dns/aRecord:ARecord": recordSet("A", "records[]"),
  "azure:dns/aaaaRecord:AaaaRecord": recordSet("AAAA", "records[]"),
  "azure:dns/cNameRecord:CNameRecord": recordSet("CNAME", "record"),
  "azure:dns/zone:Zone": { zone: { names: ["name"] } },
  ...Object.fromEntries(
    nativeModules.flatMap((module) => [
      [`azure-native:${module}:RecordSet`, nativeRecordSet],
      [`azure-native:${module}:Zone`, nativeZone],
    ]),
  ),
};
