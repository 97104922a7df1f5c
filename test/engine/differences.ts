/** By example. */
type ByExample<Row> = Readonly<Record<string, Row>>;

/** A doubt that an input raises, in place of what is found offline or of nothing. */
export interface Doubt {
  /** What the finding says cannot be decided. */
  readonly told: string;
  readonly rule: string;
  /** The message offline; absent where nothing is found. */
  readonly offline?: string;
  readonly now: string;
  /** The resources at fault as `type::name`. */
  readonly resources: readonly string[];
}

/** How the findings in one input differ from those offline. */
export interface Differences {
  /**
   * Records whose value is known by now, so that it is no longer said to be unknown. With the name of the
   * host, which shows on the way to it; empty where the value is an address, or is made of several outputs.
   */
  readonly known?: ByExample<Readonly<Record<string, string>>>;
  /** Records of which only the name that they hold tells where they lead, and nothing the resource behind it. */
  readonly named?: ByExample<Readonly<Record<string, string>>>;
  readonly doubts?: ByExample<readonly Doubt[]>;
}

const record = (name: string) => `alicloud:dns/alidnsRecord:AlidnsRecord::${name}`;
const records = (...names: readonly string[]) => names.map(record);
const bridged = (type: string, name: string) =>
  `alicloud:index/${type.slice(0, 1).toLowerCase()}${type.slice(1)}:${type}::${name}`;
const value = "its value is not known before the deployment";
const unknown = (input: string) => `\`${input}\` is not known before the deployment`;

const toMainland = { told: value, rule: "icp-dns-record-to-mainland", now: "end-undecided" };
const fromMainland = { told: value, rule: "icp-filed-domain-needs-mainland-host", now: "end-undecided" };
const area = { rule: "icp-cdn-area-needs-filing", now: "place-undecided" };
const binding = { rule: "icp-domain-binding-needs-filing", now: "place-undecided" };

/** Nothing tells which resource an unknown value will come from, so nothing tells where it leads. */
const unlinked: Differences["doubts"] = {
  "filed-website": [{ ...fromMainland, resources: records("origin-a") }],
  "unfiled-website": [
    { ...toMainland, offline: "unfiled", resources: records("apex", "media", "tickets") },
    // Offline it is known to lead to a CDN, which is evaluated in its place.
    { ...toMainland, resources: records("www") },
    { ...binding, told: unknown("listenerId"), offline: "unfiled", resources: ["alicloud:alb/rule:Rule::tickets"] },
    {
      ...binding,
      told: unknown("bucket"),
      offline: "unfiled",
      resources: ["alicloud:oss/bucketCname:BucketCname::media"],
    },
  ],
  "bridged-provider": [
    { ...toMainland, offline: "unfiled", resources: [bridged("AlidnsRecord", "tickets")] },
    // Offline it is known to lead to a CDN, which is evaluated in its place.
    { ...toMainland, resources: [bridged("AlidnsRecord", "www")] },
    { ...binding, told: unknown("listenerId"), offline: "unfiled", resources: [bridged("AlbRule", "tickets")] },
    { ...binding, told: unknown("bucket"), offline: "unfiled", resources: [bridged("OssBucketCname", "media")] },
    { ...binding, told: unknown("bucket"), resources: [bridged("OssBucketCname", "archive")] },
  ],
  "overseas-site": [
    { ...toMainland, resources: records("www", "search", "download") },
    { ...binding, told: unknown("bucket"), resources: ["alicloud:oss/bucketCname:BucketCname::download"] },
  ],
  "multi-region-component": [
    { ...toMainland, resources: records("europe-shop") },
    { ...fromMainland, resources: records("china-shop") },
    { ...binding, told: unknown("loadBalancerId"), resources: ["alicloud:slb/rule:Rule::europe-shop"] },
  ],
  "other-access-provider": [
    {
      told: value,
      rule: "icp-access-provider",
      offline: "record",
      now: "record-undecided",
      resources: records("www", "account"),
    },
    { told: value, rule: "icp-access-provider", now: "record-undecided", resources: records("static") },
    {
      told: unknown("listenerId"),
      rule: "icp-access-provider",
      offline: "binding",
      now: "binding-undecided",
      resources: ["alicloud:alb/rule:Rule::account"],
    },
  ],
  "dns-chain": [
    {
      ...toMainland,
      offline: "unfiled",
      resources: records("brochure-entry", "brochure-origin", "brochure-shanghai", "brochure-www"),
    },
  ],
  edge: [
    { ...area, told: unknown("siteId"), offline: "unfiled", resources: ["alicloud:esa/record:Record::www"] },
    { ...area, told: unknown("instanceId"), offline: "unfiled", resources: ["alicloud:esa/site:Site::shop"] },
  ],
  "gateways-and-functions": [
    {
      ...binding,
      told: "region cn-hangzhou (from `namespaceId`), but whether the Internet reaches it is not known before the deployment",
      resources: ["alicloud:sae/ingress:Ingress::office"],
    },
  ],
  storage: [
    { ...toMainland, offline: "unfiled", resources: records("drafts") },
    { ...toMainland, resources: records("mirror") },
    { ...fromMainland, resources: records("archive") },
  ],
  "load-balancing": [
    { ...fromMainland, resources: records("www") },
    { ...binding, told: unknown("acceleratorId"), offline: "unfiled", resources: ["alicloud:ga/domain:Domain::world"] },
    {
      ...binding,
      told: unknown("loadBalancerId"),
      offline: "unfiled",
      resources: ["alicloud:slb/rule:Rule::tickets"],
    },
    { ...binding, told: unknown("loadBalancerId"), resources: ["alicloud:slb/rule:Rule::staff"] },
  ],
};

/** What is deployed has its addresses and names. */
const known: Differences["known"] = {
  "unfiled-website": {
    [record("apex")]: "",
    [record("media")]: "",
    [record("tickets")]: "alb-campaign.cn-hangzhou.alb.aliyuncs.com",
  },
  "bridged-provider": { [bridged("AlidnsRecord", "tickets")]: "alb-web.cn-hangzhou.alb.aliyuncs.com" },
  "other-access-provider": {
    [record("www")]: "",
    [record("account")]: "alb-portal.cn-shenzhen.alb.aliyuncs.com",
  },
  "dns-chain": Object.fromEntries(
    records("brochure-entry", "brochure-origin", "brochure-shanghai", "brochure-www").map((each) => [
      each,
      "alb-brochure.cn-shanghai.alb.aliyuncs.com",
    ]),
  ),
  storage: { [record("drafts")]: "" },
};

/** A bucket's own name and endpoint make up the value, and nothing tells that they did. */
const named: Differences["named"] = {
  "unfiled-website": { [record("media")]: "campaign-media-autumn.oss-cn-hangzhou.aliyuncs.com" },
  storage: { [record("drafts")]: "archive-drafts.oss-cn-beijing.aliyuncs.com" },
};

export const differences = {
  plannedJson: {},
  plannedStream: { doubts: unlinked },
  deployedJson: { known },
  deployedStream: { known, named },
  exported: { known },
} as const satisfies Readonly<Record<string, Differences>>;
