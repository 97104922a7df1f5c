import { typeOf } from "../../catalog";
import type { Resource } from "../../deployment/resource";
import { inputOf, type PathMatch, textOf, UNKNOWN } from "../../deployment/value";
import { isAddress } from "../../facts/addresses/address";
import { carriedAddress } from "../../facts/hostnames/carried-address";
import { isSpecialUse } from "../../facts/hostnames/special-use";
import { phrases } from "../../locales/text";
import type { Register } from "../../register/register";
import type { ResolutionContext } from "../location/location";
import { behind, type Destination, unknownValue } from "./destination";
import { directoryOf, ownerOf } from "./directory";
import { atHostOf, atRecordedHostOf, byForm, byRegister, notExplained } from "./explanation";
import { type Carries, destinationAt, destinationOfSupplied } from "./hosts";
import { canonical } from "./names";
import { byNetwork } from "./network";
import { plainMapping } from "./plain-records";
import { type DnsRecord, mayAnswer, recordsOf, recordTypes } from "./records";

export const texts = phrases("hop", {
  valueNotKnown: "its value is not known before the deployment",
  notYetKnown: "{how}; the value itself is not yet known",
  edge: "the edge network of the DNS provider",
  edgeLabel: "the DNS provider's edge",
  specialUse: "a name that the public DNS never answers",
});

export interface TraceContext extends ResolutionContext {
  readonly register: Register;
}

/** What the value of a record leads to at once: an end, or a name that records of this deployment answer for. */
export type Hop =
  | { readonly end: Destination }
  | {
      readonly name: string;
      /** The name of those records: the same, or a wildcard. */
      readonly owner: string;
    };

/** Where a value of a record leads at once; found once, however many rules ask. */
export function hopsOf(record: DnsRecord, value: PathMatch, context: TraceContext): readonly Hop[] {
  const found = context.deployment.estate.derived(
    hopsOf,
    () => new WeakMap<DnsRecord, Map<PathMatch, readonly Hop[]>>(),
    context.register,
  );
  const ofRecord = found.get(record) ?? new Map<PathMatch, readonly Hop[]>();
  found.set(record, ofRecord);
  const hops = ofRecord.get(value) ?? findHops(record, value, context);
  ofRecord.set(value, hops);
  return hops;
}

function findHops(record: DnsRecord, value: PathMatch, context: TraceContext): readonly Hop[] {
  if (record.proxied === "yes") return [{ end: atEdge(record, context) }];
  const hops = hopsByValue(record, value, context);
  return record.proxied === "unknown" ? [...hops, { end: atEdge(record, context) }] : hops;
}

function hopsByValue(record: DnsRecord, { path, value }: PathMatch, context: TraceContext): readonly Hop[] {
  const suppliers = context.deployment.suppliers(record.resource, inputOf(path));
  const supplied = destinationOfSupplied(suppliers.filter(isNoRecord), carriedBy(record), context);
  if (value !== UNKNOWN) return hopsTo(textOf(value), context, suppliesKnown(record, supplied) ? supplied : undefined);
  if (supplied) return [{ end: { ...supplied, how: texts.notYetKnown({ how: supplied.how }) } }];
  const named = suppliers.flatMap((supplier) => namesOf(supplier, context)).flatMap((name) => hopsTo(name, context));
  return named.length > 0 ? named : [{ end: unknownValue(texts.valueNotKnown) }];
}

/**
 * Whether a known value may be that of the resources that supply its input. A supplier of unknown type tells
 * less than the value, and one of a list's many records need not supply this one.
 */
function suppliesKnown({ element }: DnsRecord, supplied: Destination | undefined): boolean {
  return supplied?.host !== undefined && !element;
}

/**
 * Where an address or a name leads at once.
 *
 * @param supplied where it ends by the planned resources that it is made of
 */
export function hopsTo(text: string, context: TraceContext, supplied?: Destination): readonly Hop[] {
  const answer = canonical(text);
  return isAddress(answer) ? [{ end: endAt(answer, context, supplied) }] : toName(answer, context, supplied);
}

function isNoRecord(resource: Resource): boolean {
  return !recordTypes.has(resource.type) && plainMapping(resource) === undefined;
}

/** The names of the records that a resource makes, which stand for its outputs. */
function namesOf(resource: Resource, { deployment }: TraceContext): readonly string[] {
  return recordsOf(resource, deployment).flatMap(({ name }) => (name.state === "known" ? [name.value] : []));
}

/** A record of an edge product binds the name that it answers for, and is evaluated for it. */
function atEdge({ resource }: DnsRecord, context: TraceContext): Destination {
  if (typeOf(resource.type)?.product) return destinationAt(resource, context);
  return { place: "overseas", how: texts.edge, chain: [texts.edgeLabel] };
}

function carriedBy({ type }: DnsRecord): Carries {
  if (type.state !== "known") return "either";
  return type.value.startsWith("A") && type.value !== "ALIAS" ? "addresses" : "names";
}

function endAt(address: string, context: TraceContext, supplied?: Destination): Destination {
  const network = byNetwork(address);
  if (network?.place === "private") return network;
  const end =
    atHostOf(address, context) ??
    firstDecided(supplied, byRegister(address, context), atRecordedHostOf(address, context) ?? network);
  return end ?? notExplained(address);
}

function toName(name: string, context: TraceContext, supplied: Destination | undefined): readonly Hop[] {
  if (isSpecialUse(name)) return [{ end: { place: "private", how: texts.specialUse, chain: [name] } }];
  const known = atHostOf(name, context);
  if (known) return [{ end: behind(name, known) }];
  const directory = directoryOf(context.deployment);
  const owner = ownerOf(name, directory);
  if (owner !== undefined && directory.byName.get(owner)?.some(mayAnswer)) return [{ name, owner }];
  const address = carriedAddress(name);
  const end =
    firstDecided(supplied, byRegister(name, context), atRecordedHostOf(name, context) ?? byForm(name, context)) ??
    (address === undefined ? notExplained(name) : behind(name, endAt(address, context)));
  return [{ end }];
}

/** The first that is decided, else the first. */
function firstDecided(...destinations: readonly (Destination | undefined)[]): Destination | undefined {
  const found = destinations.filter((destination) => destination !== undefined);
  return found.find(({ place }) => place !== "undecided") ?? found[0];
}
