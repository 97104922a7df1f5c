import { typeOf } from "../catalog";
import { madeFor } from "../catalog/known-types";
import { isSuspicious, namesDomain } from "../catalog/property-words";
import { type UnknownKind, unknownKindOf } from "../catalog/unknown-types";
import type { Resource } from "../deployment/deployment";
import { isProperties, type PathMatch, type PropertyValue, textOf, UNKNOWN } from "../deployment/value";
import { isValidationName, opensWebsite } from "../facts/dns";
import { type DomainName, parseDomain } from "../facts/domain";
import { phrases } from "../locales/text";
import type { Register } from "../register/register";
import type { DomainUseData } from "./domain-uses";
import { filingGapOf } from "./filing-gap";

export const texts = phrases("unknownType", {
  cloud: "it was made for {sdk}",
  record: "the DNS records that it reads are those of other providers",
});

/** A domain that a resource carries whose type this version does not know. */
export interface UnknownTypeUse extends DomainUseData {
  readonly kind: "unknown-type";
}

/** Whether a resource is of a type that this version does not know, and that may carry a domain. */
export function unknownTypeKind(type: string): UnknownKind | undefined {
  return typeOf(type) === undefined ? unknownKindOf(type) : undefined;
}

/** The domain without a filing that a resource of an unknown type carries, or may; the first where it carries several. */
export function unknownTypeUses(resource: Resource, register: Register): readonly UnknownTypeUse[] {
  const kind = unknownTypeKind(resource.type);
  if (kind === undefined || (kind === "record" && !leadsToWebsite(resource))) return [];
  const values = Object.entries(resource.inputs)
    .filter(([key]) => kind === "cloud" || !isAnswer(key))
    .flatMap(([key, value]) => leavesOf(key, value));
  // A name such as `_acme-challenge` proves something, and is not visited.
  if (kind === "record" && values.some(({ value }) => isValidationName(textOf(value)))) return [];
  const how = kind === "cloud" ? texts.cloud({ sdk: madeFor }) : texts.record;
  const common = { kind: "unknown-type", resource, location: { place: "undecided", how } } as const;
  const names = values.flatMap(({ path, value }) => domainsIn(path, value).map((name) => ({ path, name })));
  for (const { path, name } of names) {
    const filingGap = filingGapOf(name, "alibaba-cloud", register);
    if (filingGap) return [{ ...common, path, domain: { state: "known", name }, filingGap }];
  }
  const [unknown] = values.filter(({ path, value }) => value === UNKNOWN && namesDomain(path));
  const isNameless = kind === "record" && names.length === 0;
  if (unknown === undefined && !isNameless) return [];
  return [{ ...common, ...(unknown && { path: unknown.path }), domain: { state: "unknown" } }];
}

/** What a record answers with, and not for. */
function isAnswer(key: string): boolean {
  return /^(?:values?|contents?|targets?|records?|r+datas?|answers?|data|address(?:es)?|ips?|points?to|alias\w*|cname)$/i.test(
    key,
  );
}

/** Whether a resource has the shape of a record, of a type that a website may be visited by. */
function leadsToWebsite({ inputs }: Resource): boolean {
  const keys = Object.keys(inputs);
  const [type] = keys.flatMap((key) => (/^(?:record|field|r)?_?type$/i.test(key) ? (inputs[key] ?? []) : []));
  if (type === undefined || !keys.some(isAnswer)) return false;
  return type === UNKNOWN || opensWebsite(textOf(type).toUpperCase());
}

/** Every plain value below a property, with its path. */
function leavesOf(path: string, value: PropertyValue): readonly PathMatch[] {
  if (Array.isArray(value)) return value.flatMap((element, index) => leavesOf(`${path}[${index}]`, element));
  if (!isProperties(value)) return [{ path, value }];
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(`${path}.${key}`, inner));
}

/** Endings of files that are endings of domains, too. */
const fileEndings = /^[^.]+\.(?:md|mov|pl|ps|py|rs|sh|so|zip)$/;

/** The domain names that a value consists of: one, or several with commas between. */
function domainsIn(path: string, value: PropertyValue): readonly DomainName[] {
  if (typeof value !== "string") return [];
  const suspicious = isSuspicious(path);
  return value.split(",").flatMap((part) => {
    const text = suspicious ? part.trim().replace(/^https?:\/\/([^/]*).*$/, "$1") : part.trim();
    const name = parseDomain(text);
    if (name === undefined) return [];
    return suspicious || !fileEndings.test(name.name) ? [name] : [];
  });
}
