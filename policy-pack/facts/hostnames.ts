import { isMainland } from "./regions";

/** What a host name that Alibaba Cloud hands out tells by itself. */
export interface Hostname {
  /** The product, as the product table names it where it has a row there. */
  readonly product: string;
  /** `undecided` where the name hides the area, as those of edge products do. */
  readonly place: "mainland" | "overseas" | "undecided";
  readonly region?: string;
  /** Resolves to an address that the Internet does not reach. */
  readonly internal: boolean;
}

interface Pattern {
  readonly product: string;
  /** Groups: `region`, and `internal` where the name says so. */
  readonly pattern: RegExp;
  /** Where no region in the name tells. */
  readonly place?: Hostname["place"];
}

const region = "(?<region>(?:cn|ap|us|na|eu|me|rus)-[a-z0-9-]+?)";
const internal = "(?<internal>-internal|-vpc)?";

/**
 * The names that products hand out.
 *
 * Source: product documentation on endpoints and CNAMEs (OSS regions and endpoints, transfer acceleration;
 * ALB and NLB DNS names; Function Compute endpoints and triggers; API Gateway second-level domains; PAI-EAS endpoints;
 * CNAMEs of CDN, WAF, Anti-DDoS Proxy and Global Accelerator), read 2026-11. The first pattern that fits decides.
 */
const patterns: readonly Pattern[] = [
  { product: "oss", pattern: /(?:^|\.)oss-accelerate-overseas\.aliyuncs\.com$/, place: "overseas" },
  // Enters at the nearest point of presence, those of the mainland among them.
  { product: "oss", pattern: /(?:^|\.)oss-accelerate\.aliyuncs\.com$/, place: "mainland" },
  { product: "oss", pattern: new RegExp(`(?:^|\\.)oss-${region}${internal}\\.aliyuncs\\.com$`) },
  { product: "oss", pattern: new RegExp(`(?:^|\\.)${region}${internal}\\.oss\\.aliyuncs\\.com$`) },
  { product: "alb", pattern: new RegExp(`\\.${region}\\.alb\\.aliyuncs(?:slb)?\\.com$`) },
  { product: "nlb", pattern: new RegExp(`\\.${region}\\.nlb\\.aliyuncs(?:slb)?\\.com$`) },
  { product: "fc", pattern: new RegExp(`\\.${region}${internal}\\.(?:fc\\.aliyuncs\\.com|fcapp\\.run)$`) },
  { product: "apigateway", pattern: new RegExp(`-${region}${internal}\\.alicloudapi\\.com$`) },
  { product: "eas", pattern: new RegExp(`(?:^|\\.)${region}${internal}\\.pai-eas\\.aliyuncs\\.com$`) },
  { product: "cr", pattern: new RegExp(`(?:^|[.-])registry${internal}\\.${region}\\.(?:cr\\.)?aliyuncs\\.com$`) },
  { product: "cdn", pattern: /\.(?:kunlun[a-z]+|alikunlun|cdngslb|queniu[a-z]+)\.(?:com|net)$/, place: "undecided" },
  { product: "waf", pattern: /\.(?:yundunwaf|aliyunwaf)\d*\.com$/, place: "undecided" },
  { product: "ddos", pattern: /\.aliyunddos\d*\.com$/, place: "undecided" },
  { product: "ga", pattern: /\.aliyunga\d*\.com$/, place: "undecided" },
  { product: "aliyuncs", pattern: new RegExp(`[.-]${region}${internal}(?:\\.[a-z0-9-]+)?\\.aliyuncs\\.com$`) },
];

/** What a name tells that a product handed out; nothing where it is none of Alibaba Cloud's. */
export function lookUpHostname(name: string): Hostname | undefined {
  for (const { product, pattern, place } of patterns) {
    const groups = pattern.exec(name)?.groups;
    if (groups === undefined && (place === undefined || !pattern.test(name))) continue;
    const where = groups?.["region"];
    const mainland = where === undefined ? undefined : isMainland(where);
    return {
      product,
      place: place ?? (mainland === undefined ? "undecided" : mainland ? "mainland" : "overseas"),
      ...(where !== undefined && { region: where }),
      internal: groups?.["internal"] !== undefined,
    };
  }
  return undefined;
}

/** Registrable domains under which Alibaba Cloud names what it hosts; binding such a name needs no filing of its user. */
const own = /(?:^|\.)(?:aliyuncs|aliyuncsslb|aliyun|alibabacloud|alicdn|alicloudapi|alikunlun|fcapp)\.(?:com|net|run)$/;

export function isAlibabaCloudName(name: string): boolean {
  return own.test(name) || lookUpHostname(name) !== undefined;
}
