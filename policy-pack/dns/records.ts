import { domainToASCII } from "node:url";
import { follow } from "../alicloud/links";
import type { Link } from "../alicloud/types/shape";
import type { Deployment, Resource } from "../deployment/deployment";
import { type Located, read, readAll, type Value } from "../deployment/value";
import { type DomainName, parseDomain } from "../facts/domain";
import { type NameSource, type RecordSource, recordSources } from "./sources";

/** A DNS record as a resource makes it; with several values where it is a set. */
export interface DnsRecord {
  readonly resource: Resource;
  /** The whole name in lower-case ASCII; wildcards as `*.example.com`. */
  readonly name: Value<string>;
  /** The name's registrable domain, known as soon as its zone is. */
  readonly domain?: DomainName | undefined;
  /** In capitals. */
  readonly type: Value<string>;
  readonly values: readonly Located[];
  readonly line?: string | undefined;
  /** An edge network answers in place of the value. */
  readonly proxied: boolean;
}

/** The type tokens of resources that make DNS records. */
export const recordTypes: ReadonlySet<string> = new Set(Object.keys(recordSources));

/** The record that a resource makes; none where its type makes none, or where it is switched off. */
export function recordOf(resource: Resource, deployment: Deployment): DnsRecord | undefined {
  const source = Object.hasOwn(recordSources, resource.type) ? recordSources[resource.type] : undefined;
  if (!source || isOff(resource, source)) return undefined;
  const { name, domain } = nameOf(resource, source.name, deployment);
  const line = source.line === undefined ? undefined : textAt(resource, source.line);
  return {
    resource,
    name,
    domain,
    type: "fixed" in source.type ? { state: "known", value: source.type.fixed } : typeAt(resource, source.type.path),
    values: source.values.flatMap((path) => readAll(resource.inputs, path)),
    line: line?.state === "known" ? line.value : undefined,
    proxied: source.proxied !== undefined && isTrue(resource, source.proxied),
  };
}

/** Types that answer for a website, and the one that ESA writes for two of them. */
const webTypes: ReadonlySet<string> = new Set(["A", "AAAA", "A/AAAA", "CNAME", "ALIAS", "HTTPS", "SVCB"]);

/**
 * Whether a record may serve a website: by its type, and not under a name that only proves something
 * (`_acme-challenge`, `_dnsauth`, `_domainkey`). No web server answers below a label with an underscore.
 */
export function mayServeWebsite({ type, name }: DnsRecord): boolean {
  if (type.state === "known" && !webTypes.has(type.value)) return false;
  return name.state !== "known" || !name.value.split(".").some((label) => label.startsWith("_"));
}

function nameOf(
  resource: Resource,
  source: NameSource,
  deployment: Deployment,
): { readonly name: Value<string>; readonly domain: DomainName | undefined } {
  if ("full" in source) return named(textAt(resource, source.full));
  const host = textAt(resource, source.host);
  const zone = "zone" in source ? textAt(resource, source.zone) : zoneNameOf(resource, source, deployment);
  if (zone.state !== "known") return "zone" in source ? named(zone) : named(host);
  if (host.state === "unknown") return { name: host, domain: parseDomain(zone.value) };
  return named({ state: "known", value: joined(host.state === "known" ? host.value : "@", zone.value) });
}

function named(name: Value<string>): { readonly name: Value<string>; readonly domain: DomainName | undefined } {
  return { name, domain: name.state === "known" ? parseDomain(name.value) : undefined };
}

function zoneNameOf(
  resource: Resource,
  { zoneOf, zoneName }: Extract<NameSource, { zoneOf: Link }>,
  deployment: Deployment,
): Value<string> {
  const target = follow(resource, zoneOf, deployment);
  const [zone] = target.state === "found" ? target.resources : [];
  return zone ? textAt(zone, zoneName) : { state: "unknown" };
}

function joined(host: string, zone: string): string {
  if (host === "@" || host === "" || host === zone) return zone;
  return host.endsWith(`.${zone}`) ? host : `${host}.${zone}`;
}

function isOff({ inputs }: Resource, { off }: RecordSource): boolean {
  if (!off) return false;
  const value = read(inputs, off.path);
  return value.state === "known" && String(value.value).toUpperCase() === String(off.is);
}

function isTrue({ inputs }: Resource, path: string): boolean {
  const value = read(inputs, path);
  return value.state === "known" && value.value === true;
}

function typeAt(resource: Resource, path: string): Value<string> {
  const type = read(resource.inputs, path);
  // The one of azure-native is a path of its own: `Microsoft.Network/dnszones/A`.
  return type.state === "known"
    ? {
        state: "known",
        value: String(type.value)
          .toUpperCase()
          .replace(/^.*DNSZONES\//, ""),
      }
    : type;
}

/** A name in the form in which names are compared. */
function textAt({ inputs }: Resource, path: string): Value<string> {
  const value = read(inputs, path);
  if (value.state !== "known") return value;
  const text = String(value.value).trim().replace(/\.$/, "").toLowerCase();
  // The standard's conversion refuses wildcards and @, so only names that need it go through it.
  const ascii = /^[\x20-\x7e]*$/.test(text)
    ? text
    : text
        .split(".")
        .map((label) => domainToASCII(label))
        .join(".");
  return { state: "known", value: ascii };
}
