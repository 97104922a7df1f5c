import { madeFor } from "../catalog/known-types";
import { annotated } from "../catalog/kubernetes";
import { namesDomain } from "../catalog/property-words";
import { type UnknownKind, unknownKindOf } from "../catalog/unknown-types";
import type { Resource } from "../deployment/resource";
import { isProperties, leavesOf, type PathMatch, readAll, textOf, UNKNOWN } from "../deployment/value";
import { isValidationName, opensWebsite } from "../facts/dns";
import { phrases } from "../locales/text";
import type { Register } from "../register/register";
import { domainsIn } from "./carried-domains";
import { isAnswer, plainMapping, typeKeyOf } from "./dns/plain-records";
import type { DomainUseData } from "./domain-uses";
import { filingGapOf } from "./filing-gap";

export const texts = phrases("unknownType", {
  cloud: "it was made for {sdk}",
  record: "the DNS records that it reads are those of other providers",
  object: "only the annotation for external-dns is read",
});

/** A domain that a resource carries whose type this version does not know. */
export interface UnknownTypeUse extends DomainUseData {
  readonly kind: "unknown-type";
}

/** The domain without a filing that a resource of an unknown type carries, or may; the first where it carries several. */
export function unknownTypeUses(resource: Resource, register: Register): readonly UnknownTypeUse[] {
  const kind = unknownKindOf(resource.type);
  if (kind === undefined || (kind === "record" && !leadsToWebsite(resource))) return [];
  if (plainMapping(resource) !== undefined) return [];
  const values = valuesOf(resource, kind);
  // A name such as `_acme-challenge` proves something, and is not visited.
  if (kind === "record" && values.some(({ value }) => isValidationName(textOf(value)))) return [];
  const how = kind === "cloud" ? texts.cloud({ sdk: madeFor }) : texts[kind];
  const common = { kind: "unknown-type", resource, location: { place: "undecided", how } } as const;
  const names = values.flatMap(({ path, value }) => domainsIn(path, value).map((name) => ({ path, name })));
  for (const { path, name } of names) {
    const filingGap = filingGapOf(name, "alibaba-cloud", register);
    if (filingGap) return [{ ...common, path, domain: { state: "known", name }, filingGap }];
  }
  const [unknown] = values.filter(({ path, value }) => value === UNKNOWN && (kind === "object" || namesDomain(path)));
  const isNameless = kind === "record" && names.length === 0;
  if (unknown === undefined && !isNameless) return [];
  return [{ ...common, ...(unknown && { path: unknown.path }), domain: { state: "unknown" } }];
}

/** The plain values among which a domain may be. */
function valuesOf({ inputs }: Resource, kind: UnknownKind): readonly PathMatch[] {
  if (kind === "object") return readAll(inputs, annotated.path).flatMap(hostAnnotation);
  return Object.entries(inputs)
    .filter(([key]) => kind === "cloud" || !isAnswer(key))
    .flatMap(([path, value]) => leavesOf({ path, value }));
}

function hostAnnotation({ path, value: annotations }: PathMatch): readonly PathMatch[] {
  const value = isProperties(annotations) ? annotations[annotated.key] : undefined;
  return value === undefined ? [] : [{ path: `${path}["${annotated.key}"]`, value }];
}

/** Whether a resource has the shape of a record, of a type that a website may be visited by. */
function leadsToWebsite({ inputs }: Resource): boolean {
  const key = typeKeyOf(inputs);
  const type = key === undefined ? undefined : inputs[key];
  if (type === undefined || !Object.keys(inputs).some(isAnswer)) return false;
  return type === UNKNOWN || opensWebsite(textOf(type).toUpperCase());
}
