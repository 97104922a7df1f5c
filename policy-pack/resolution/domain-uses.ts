import { typeOf } from "../catalog";
import { type Product, product } from "../catalog/products";
import { unknownKindOf } from "../catalog/unknown-types";
import type { Resource } from "../deployment/resource";
import type { PathMatch } from "../deployment/value";
import type { DomainName } from "../facts/domain";
import { listOf, type Text } from "../locales/text";
import { type Binding, bindingsOf, typesThatBind } from "./bindings";
import type { Destination } from "./dns/destination";
import type { TraceContext } from "./dns/hops";
import { type DnsRecord, mayServeWebsite, recordsOf, recordTypes } from "./dns/records";
import { trace } from "./dns/trace";
import { type FilingGap, filingGapOf } from "./filing-gap";
import { type Forwarding, type ForwardingTarget, forwardingsOf } from "./forwarding";
import { type ServingLocation, servingLocationOf } from "./location/serving-location";
import { type UnknownTypeUse, unknownTypeUses } from "./unknown-types";

/** What every use of a domain has: who uses it, where it is served from, and what its filing lacks for that. */
export interface DomainUseData {
  /** The resource that uses the domain. */
  readonly resource: Resource;
  /** The property that does, such as `rules[0].domain`; absent where it is the resource as a whole. */
  readonly path?: string;
  readonly domain: Binding["domain"];
  readonly location: ServingLocation;
  /** What the domain's filing lacks to be served from there if that is the mainland; absent where it lacks nothing or the domain is not known. */
  readonly filingGap?: FilingGap;
  /** The product's documentation of what it demands. */
  readonly documentation?: string | undefined;
}

/** A domain that a resource binds. */
export interface BindingUse extends DomainUseData {
  readonly kind: "binding";
  readonly product: Product;
}

/** A record in the public DNS that leads to a host. */
export interface RecordUse extends DomainUseData {
  readonly kind: "record";
  /** The way from the record's name to where it ends: `www.example.com → alb 'web' (cn-shanghai)`. */
  readonly chain: Text;
}

/** Something that a resource serves under a domain. */
export type DomainUse = BindingUse | RecordUse | Forwarding | ForwardingTarget | UnknownTypeUse;

/** Whether a resource of a type may use a domain. */
export function mayUseDomains(type: string): boolean {
  return typesThatBind.has(type) || recordTypes.has(type) || unknownKindOf(type) !== undefined;
}

/** Every use that a resource makes of a domain, those that are allowed included. */
export function domainUsesOf(resource: Resource, context: TraceContext): readonly DomainUse[] {
  return [
    ...bindingUsesOf(resource, context),
    ...recordUsesOf(resource, context),
    ...forwardingsOf(resource, context),
    ...unknownTypeUses(resource, context.register),
  ];
}

/** Whether a domain is served from the mainland, or may be, although nothing shows that its filing allows that. */
export function mayViolate({ location, domain, filingGap }: DomainUse): boolean {
  const mayBeMainland = location.place === "mainland" || location.place === "undecided";
  return mayBeMainland && (domain.state !== "known" || filingGap !== undefined);
}

function bindingUsesOf(resource: Resource, context: TraceContext): readonly BindingUse[] {
  const row = typeOf(resource.type);
  const bindings = bindingsOf(resource);
  if (row?.product === undefined || bindings.length === 0) return [];
  const its = product(row.product);
  const location = servingLocationOf(resource, context);
  return bindings.map(({ path, domain }) => ({
    kind: "binding",
    resource,
    path,
    domain,
    location,
    product: its,
    documentation: its.documentation,
    ...gapOf(domain.state === "known" ? domain.name : undefined, its.demandedFiling, context),
  }));
}

function recordUsesOf(resource: Resource, context: TraceContext): readonly RecordUse[] {
  return recordsOf(resource, context.deployment)
    .filter(mayServeWebsite)
    .flatMap((record) => record.values.flatMap((value) => recordUse(record, value, context)));
}

/** The use at the end that matters most; what the filing lacks is the same at every end that demands it. */
function recordUse(record: DnsRecord, value: PathMatch, context: TraceContext): readonly RecordUse[] {
  const uses = trace(record, value, context).map((end) => useAt(end, record, value.path, context));
  return [uses.find(mayViolate) ?? uses[0]].filter((use) => use !== undefined);
}

function useAt(end: Destination, record: DnsRecord, path: string, context: TraceContext): RecordUse {
  const { domain } = record;
  const { place, how, assumed, host, documentation, demandedFiling = "any" } = end;
  // What binds the domain itself is evaluated for it.
  const isBound = domain !== undefined && end.binds?.includes(domain.registrable) === true;
  return {
    kind: "record",
    resource: record.resource,
    path,
    domain: domain ? { state: "known", name: domain } : { state: "unknown" },
    location: { place, how, ...(assumed && { assumed }), ...(host !== undefined && { decidedBy: host }) },
    documentation,
    chain: chainOf(record, end),
    ...(!isBound && gapOf(domain, demandedFiling, context)),
  };
}

function gapOf(
  domain: DomainName | undefined,
  demanded: Product["demandedFiling"],
  { register }: TraceContext,
): Pick<DomainUseData, "filingGap"> {
  const filingGap = domain && filingGapOf(domain, demanded, register);
  return filingGap ? { filingGap } : {};
}

/** The way from a record's name to where it ends. */
export function chainOf({ name }: DnsRecord, { chain }: Destination): Text {
  return listOf([name.state === "known" ? name.value : "…", ...chain], " → ");
}
