import { parseDomain } from "../domain";
import { isMainland, regionPattern } from "../regions";
import { alibabaCloud } from "./alibaba-cloud";
import { clouds } from "./clouds";
import type { Host, HostnameForm } from "./host";
import { hosting } from "./hosting";

/** What a host name tells by itself that somebody hands out. */
export interface Hostname {
  /** Who hands it out. */
  readonly host: string;
  /** The product of Alibaba Cloud: its id in the product table, or a word of its own where it has no row there. */
  readonly product?: string;
  readonly place: "mainland" | "overseas" | "undecided";
  /** The region in the name. */
  readonly region?: string;
  /** Resolves to an address that the Internet does not reach. */
  readonly internal: boolean;
}

interface Form {
  readonly host: Host;
  readonly form: HostnameForm;
  readonly pattern: RegExp;
}

const placeholders = {
  "{region}": `(?<region>${regionPattern}?)`,
  "{private}": "(?<private>-internal|-vpc)?",
  "*": "[a-z0-9-]+",
  "#": "\\d*",
  "??": "[a-z]{2,3}",
  ".": "\\.",
} as const;

/** Made for the first name that is looked up, for most deployments ask for none. */
let forms: ReadonlyMap<string, readonly Form[]> | undefined;

/** Forms by the last two labels of their names; under "" those that leave these open. */
function formsByDomain(): ReadonlyMap<string, readonly Form[]> {
  const all = new Map<string, Form[]>();
  for (const host of [alibabaCloud, ...clouds, ...hosting]) {
    for (const form of host.forms) {
      for (const ending of form.endings) {
        const domain = lastTwo(ending);
        const key = /[*#?{]/.test(domain) ? "" : domain;
        all.set(key, [...(all.get(key) ?? []), { host, form, pattern: patternOf(ending, host) }]);
      }
    }
  }
  return all;
}

function patternOf(ending: string, { regions }: Host): RegExp {
  const parts = regions
    ? { ...placeholders, "{region}": `(?<region>${anyOf([...regions.overseas, ...regions.mainland])})` }
    : placeholders;
  const pattern = ending.replace(/\{\w+\}|\?\?|[*#.]/g, (part) => parts[part as keyof typeof parts]);
  return new RegExp(`(?:^|\\.)${pattern}$`);
}

function anyOf(regions: readonly string[]): string {
  return regions.map((region) => region.replace("*", "[a-z0-9-]*")).join("|");
}

function lastTwo(name: string): string {
  return name.split(".").slice(-2).join(".");
}

/**
 * What a name tells that somebody handed out.
 *
 * @param name in lower-case ASCII without trailing dot
 * @returns nothing where it has none of the known forms
 */
export function lookUpHostname(name: string): Hostname | undefined {
  forms ??= formsByDomain();
  for (const { host, form, pattern } of [...(forms.get(lastTwo(name)) ?? []), ...(forms.get("") ?? [])]) {
    const match = pattern.exec(name);
    if (match === null) continue;
    const { region, private: mark } = match.groups ?? {};
    return {
      host: host.name,
      ...(form.product !== undefined && { product: form.product }),
      ...(region === undefined ? { place: form.place ?? "undecided" } : { place: placeOf(region, host), region }),
      internal: form.internal === true || mark !== undefined,
    };
  }
  return undefined;
}

function placeOf(region: string, { regions }: Host): "mainland" | "overseas" {
  const isInMainland = regions ? !new RegExp(`^(${anyOf(regions.overseas)})$`).test(region) : isMainland(region);
  return isInMainland ? "mainland" : "overseas";
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
  "atrustdns.com",
  "cdngslb.com",
  "devsapp.net",
  "fcapp.run",
  "ialicdn.com",
  "sae.run",
]);

/** Whether a name is Alibaba Cloud's own, so that who binds it needs no filing for it. */
export function isAlibabaCloudName(name: string): boolean {
  const domain = parseDomain(name);
  return domain !== undefined && ownDomains.has(domain.registrable);
}
