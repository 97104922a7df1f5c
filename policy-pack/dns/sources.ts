import type { Link } from "../alicloud/types/shape";

/** How a record resource names itself. */
export type NameSource =
  /** A label below a zone, `@` for the zone itself: `rr` and `domainName`. */
  | { readonly host: string; readonly zone: string }
  /** The whole name. */
  | { readonly full: string }
  /** A name that may leave its zone out; the zone is another resource. */
  | { readonly host: string; readonly zoneOf: Link; readonly zoneName: string };

/** What a resource type says of DNS. */
export interface RecordSource {
  readonly name: NameSource;
  /** The property with the record type; else every record of the resource type has this one. */
  readonly type: { readonly path: string } | { readonly fixed: string };
  readonly values: readonly string[];
  /** Answers only while the property has not this value. */
  readonly off?: { readonly path: string; readonly is: string | number };
  /** The resolution line. */
  readonly line?: string;
  /** Where this property is true, an edge network answers in place of the value. */
  readonly proxied?: string;
}

const cloudflareZone: Link = { path: "zoneId", to: ["cloudflare:index/zone:Zone"] };

function azure(type: string, values: string): RecordSource {
  return { name: { host: "name", zone: "zoneName" }, type: { fixed: type }, values: [values] };
}

const azureNative: RecordSource = {
  name: { host: "relativeRecordSetName", zone: "zoneName" },
  type: { path: "recordType" },
  values: ["aRecords[].ipv4Address", "aaaaRecords[].ipv6Address", "cnameRecord.cname"],
};

/**
 * Resource types that make DNS records, of Alibaba Cloud and of other providers that may lead to it.
 * Private zones have no row: what they say is not seen from the Internet.
 *
 * Properties: @pulumi/alicloud 3.108.0; @pulumi/cloudflare 6, @pulumi/aws 7, @pulumi/gcp 9, @pulumi/azure 6,
 * @pulumi/azure-native 3, @pulumi/dnsimple 4 and the Tencent Cloud provider (read 2026-11).
 */
export const recordSources: Readonly<Record<string, RecordSource>> = {
  "alicloud:dns/alidnsRecord:AlidnsRecord": {
    name: { host: "rr", zone: "domainName" },
    type: { path: "type" },
    values: ["value"],
    off: { path: "status", is: "DISABLE" },
    line: "line",
  },
  "alicloud:dns/record:Record": {
    name: { host: "hostRecord", zone: "name" },
    type: { path: "type" },
    values: ["value"],
    line: "routing",
  },
  "alicloud:esa/record:Record": {
    name: { full: "recordName" },
    type: { path: "recordType" },
    values: ["data.value"],
    proxied: "proxied",
  },
  "cloudflare:index/record:Record": {
    name: { host: "name", zoneOf: cloudflareZone, zoneName: "zone" },
    type: { path: "type" },
    values: ["value", "content"],
    proxied: "proxied",
  },
  "cloudflare:index/dnsRecord:DnsRecord": {
    name: { host: "name", zoneOf: cloudflareZone, zoneName: "name" },
    type: { path: "type" },
    values: ["content"],
    proxied: "proxied",
  },
  "aws:route53/record:Record": {
    name: { host: "name", zoneOf: { path: "zoneId", to: ["aws:route53/zone:Zone"] }, zoneName: "name" },
    type: { path: "type" },
    values: ["records[]", "aliases[].name"],
  },
  "gcp:dns/recordSet:RecordSet": {
    name: { full: "name" },
    type: { path: "type" },
    values: ["rrdatas[]"],
  },
  "azure:dns/aRecord:ARecord": azure("A", "records[]"),
  "azure:dns/aaaaRecord:AaaaRecord": azure("AAAA", "records[]"),
  "azure:dns/cNameRecord:CNameRecord": azure("CNAME", "record"),
  "azure-native:dns:RecordSet": azureNative,
  "azure-native:network:RecordSet": azureNative,
  "tencentcloud:Dnspod/record:Record": {
    name: { host: "subDomain", zone: "domain" },
    type: { path: "recordType" },
    values: ["value"],
    off: { path: "status", is: "DISABLE" },
    line: "recordLine",
  },
  "dnsimple:index/zoneRecord:ZoneRecord": {
    name: { host: "name", zone: "zoneName" },
    type: { path: "type" },
    values: ["value"],
  },
};
