import { nameIn, typeIn } from "../../policy-pack/deployment/urn";
/** A rule, the message it gives, and the resource at fault as `type::name`. */
export type Row = readonly [rule: string, message: string, resource: string];

/** Exactly what is to be found in each example. */
export const expected: Readonly<Record<string, readonly Row[]>> = {
  "filed-website": [],
  "unfiled-website": [
    ["icp-cdn-area-needs-filing", "unfiled", "alicloud:cdn/domainNew:DomainNew::www"],
    ["icp-dns-record-to-mainland", "unfiled", "alicloud:dns/alidnsRecord:AlidnsRecord::apex"],
    ["icp-dns-record-to-mainland", "unfiled", "alicloud:dns/alidnsRecord:AlidnsRecord::media"],
    ["icp-dns-record-to-mainland", "unfiled", "alicloud:dns/alidnsRecord:AlidnsRecord::tickets"],
    ["icp-domain-binding-needs-filing", "unfiled", "alicloud:alb/rule:Rule::tickets"],
    ["icp-domain-binding-needs-filing", "unfiled", "alicloud:oss/bucketCname:BucketCname::media"],
  ],
  "bridged-provider": [
    ["icp-cdn-area-needs-filing", "unfiled", "alicloud:index/cdnDomainNew:CdnDomainNew::www"],
    ["icp-dns-record-to-mainland", "unfiled", "alicloud:index/alidnsRecord:AlidnsRecord::tickets"],
    ["icp-domain-binding-needs-filing", "unfiled", "alicloud:index/albRule:AlbRule::tickets"],
    ["icp-domain-binding-needs-filing", "unfiled", "alicloud:index/ossBucketCname:OssBucketCname::media"],
  ],
  "overseas-site": [],
  "multi-region-component": [],
  "other-access-provider": [
    ["icp-access-provider", "binding", "alicloud:alb/rule:Rule::account"],
    ["icp-access-provider", "binding", "alicloud:fc/v3CustomDomain:V3CustomDomain::api"],
    ["icp-access-provider", "record", "alicloud:dns/alidnsRecord:AlidnsRecord::account"],
    ["icp-access-provider", "record", "alicloud:dns/alidnsRecord:AlidnsRecord::www"],
  ],
  "dns-chain": [
    ["icp-dns-record-to-mainland", "unfiled", "alicloud:dns/alidnsRecord:AlidnsRecord::brochure-entry"],
    ["icp-dns-record-to-mainland", "unfiled", "alicloud:dns/alidnsRecord:AlidnsRecord::brochure-origin"],
    ["icp-dns-record-to-mainland", "unfiled", "alicloud:dns/alidnsRecord:AlidnsRecord::brochure-shanghai"],
    ["icp-dns-record-to-mainland", "unfiled", "alicloud:dns/alidnsRecord:AlidnsRecord::brochure-www"],
  ],
  edge: [
    ["icp-cdn-area-needs-filing", "unfiled", "alicloud:esa/record:Record::www"],
    ["icp-cdn-area-needs-filing", "unfiled", "alicloud:esa/site:Site::shop"],
    ["icp-cdn-area-needs-filing", "unfiled", "alicloud:vod/domain:Domain::library"],
  ],
  "gateways-and-functions": [["icp-domain-binding-needs-filing", "unfiled", "alicloud:apig/domain:Domain::orders"]],
  storage: [
    ["icp-dns-record-to-mainland", "unfiled", "alicloud:dns/alidnsRecord:AlidnsRecord::drafts"],
    ["icp-domain-binding-needs-filing", "unfiled", "alicloud:oss/bucketCname:BucketCname::drafts"],
  ],
  "load-balancing": [
    ["icp-domain-binding-needs-filing", "unfiled", "alicloud:ga/domain:Domain::world"],
    ["icp-domain-binding-needs-filing", "unfiled", "alicloud:slb/rule:Rule::tickets"],
  ],
};

/** What a report in JSON holds, in the form of the tables above. */
export function rowsIn(report: string): readonly (readonly string[])[] {
  const { findings } = JSON.parse(report) as { findings: { rule: string; messageId: string; resource: string }[] };
  return findings
    .map(({ rule, messageId, resource }) => [rule, messageId, `${typeIn(resource)}::${nameIn(resource)}`])
    .toSorted();
}
