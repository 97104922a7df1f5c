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
const nativeModules = ["dns", "dns/v20180501", "dns/v20230701preview", "network", "network/v20180501"];

/** Azure DNS. Properties: @pulumi/azure 6.40.0, @pulumi/azure-native 3.28.0 and the older names it knows of its types. */
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
