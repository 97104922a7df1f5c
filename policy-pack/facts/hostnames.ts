import { parseDomain } from "./domain";
import { hostnameForms } from "./hostname-forms";
import { isMainland, regionPattern } from "./regions";

/** What a host name that Alibaba Cloud hands out tells by itself. */
export interface Hostname {
  /** The product's id in the product table, or a word of its own where it has no row there. */
  readonly product: string;
  readonly place: "mainland" | "overseas" | "undecided";
  /** The region in the name. */
  readonly region?: string;
  /** Resolves to an address that the Internet does not reach. */
  readonly internal: boolean;
}

const placeholders = {
  "{region}": `(?<region>${regionPattern}?)`,
  "{private}": "(?<private>-internal|-vpc)?",
  "*": "[a-z0-9-]+",
  "#": "\\d*",
  "??": "[a-z]{2,3}",
  ".": "\\.",
} as const;

const forms = hostnameForms.flatMap((form) =>
  form.endings.map((ending) => ({
    ...form,
    pattern: new RegExp(
      `(?:^|\\.)${ending.replace(/\{\w+\}|\?\?|[*#.]/g, (part) => placeholders[part as keyof typeof placeholders])}$`,
    ),
  })),
);

/**
 * What a name tells that a product handed out.
 *
 * @param name in lower-case ASCII without trailing dot
 * @returns nothing where it has none of the known forms
 */
export function lookUpHostname(name: string): Hostname | undefined {
  for (const { pattern, product, place = "undecided", internal } of forms) {
    const match = pattern.exec(name);
    if (match === null) continue;
    const { region, private: mark } = match.groups ?? {};
    const isPrivate = internal === true || mark !== undefined;
    if (region === undefined) return { product, place, internal: isPrivate };
    return { product, place: isMainland(region) ? "mainland" : "overseas", region, internal: isPrivate };
  }
  return undefined;
}

/** Domains of Alibaba Cloud itself, below which it names what it hosts. */
const ownDomains: ReadonlySet<string> = new Set([
  "alibabacloud.com",
  "alicdn.com",
  "alicloudapi.com",
  "alicloudwaf.com",
  "alikunlun.com",
  "alikunlun.net",
  "aliyun.com",
  "aliyuncs.com",
  "aliyuncsslb.com",
  "aliyuncsslbintl.com",
  "cdngslb.com",
  "devsapp.net",
  "fcapp.run",
  "ialicdn.com",
]);

/** Whether a name is Alibaba Cloud's own, so that who binds it needs no filing for it. */
export function isAlibabaCloudName(name: string): boolean {
  const domain = parseDomain(name);
  return domain !== undefined && ownDomains.has(domain.registrable);
}
