import { esaRecords } from "./esa";
import { gtmRecords } from "./gtm";
import type { RecordMapping, ZoneLink } from "./shape";

const cloudflareZone: ZoneLink = { path: "zoneId", to: ["cloudflare:index/zone:Zone"], names: ["name", "zone"] };
const hostedZone: ZoneLink = {
  path: "zoneId",
  to: ["aws:route53/zone:Zone"],
  names: ["name"],
  private: { path: "vpcs[]" },
};
const managedZone: ZoneLink = {
  path: "managedZone",
  to: ["gcp:dns/managedZone:ManagedZone"],
  by: ["name"],
  names: ["dnsName"],
  private: { path: "visibility", is: "private" },
};

const cloudflare: RecordMapping = {
  names: [{ host: "name", zoneOf: cloudflareZone }],
  type: { path: "type" },
  values: ["content", "value", "data.target", "data.value"],
  proxied: { path: "proxied", is: "true" },
};

function azure(type: string, values: string): RecordMapping {
  return { names: [{ host: "name", zone: "zoneName" }], type: { fixed: type }, values: [values] };
}

const azureNative: RecordMapping = {
  names: [{ host: "relativeRecordSetName", zone: "zoneName" }],
  type: { path: "recordType" },
  values: ["aRecords[].ipv4Address", "aaaaRecords[].ipv6Address", "cnameRecord.cname"],
};

const azureNativeModules = ["dns", "dns/v20180501", "dns/v20230701preview", "network", "network/v20180501"];

const dnspod: RecordMapping = {
  names: [{ host: "subDomain", zone: "domain", apexWhenAbsent: true }],
  type: { path: "recordType" },
  values: ["value"],
  line: "recordLine",
  off: { path: "status", is: "disable" },
};

/**
 * Resource types that make records in the public DNS, of Alibaba Cloud and of other providers that may lead
 * to it. Private zones have no row: what they say is not seen from the Internet. A zone of Route 53 or
 * Google Cloud can be told to be private only where it is planned too.
 *
 * Properties: @pulumi/alicloud 3.108.0, cloudflare 6.22.1 (`value` of a record and `zone` of a
 * zone up to 5), aws 7.48.0, gcp 9.37.0, azure 6.40.0,
 * pulumi-azure-native 3.29.0, pulumi-dnsimple 5.3.2, tencentcloud-iac-pulumi 0.2.3, and the bridged
 * Terraform provider of Tencent Cloud 1.82.56.
 */
export const recordMappings: Readonly<Record<string, RecordMapping>> = {
  "alicloud:dns/alidnsRecord:AlidnsRecord": {
    names: [{ host: "rr", zone: "domainName" }],
    type: { path: "type" },
    values: ["value"],
    line: "line",
    off: { path: "status", is: "disable" },
  },
  "alicloud:dns/record:Record": {
    names: [{ host: "hostRecord", zone: "name" }],
    type: { path: "type" },
    values: ["value"],
    line: "routing",
  },
  ...esaRecords,
  ...gtmRecords,
  "cloudflare:index/dnsRecord:DnsRecord": cloudflare,
  "cloudflare:index/record:Record": cloudflare,
  "aws:route53/record:Record": {
    names: [{ host: "name", zoneOf: hostedZone }],
    type: { path: "type" },
    values: ["records[]", "aliases[].name"],
    standby: [
      { path: "failoverRoutingPolicies[].type", is: "secondary" },
      { path: "weightedRoutingPolicies[].weight", is: "0" },
    ],
  },
  "gcp:dns/recordSet:RecordSet": {
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
  "azure:dns/aRecord:ARecord": azure("A", "records[]"),
  "azure:dns/aaaaRecord:AaaaRecord": azure("AAAA", "records[]"),
  "azure:dns/cNameRecord:CNameRecord": azure("CNAME", "record"),
  ...Object.fromEntries(azureNativeModules.map((module) => [`azure-native:${module}:RecordSet`, azureNative])),
  "tencentcloud:Dnspod/record:Record": dnspod,
  "tencentcloud:index/dnspodRecord:DnspodRecord": dnspod,
  "dnsimple:index/zoneRecord:ZoneRecord": {
    names: [{ host: "name", zone: "zoneName" }],
    type: { path: "type" },
    values: ["value"],
  },
};
