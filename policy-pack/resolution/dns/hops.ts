import ipaddr from "ipaddr.js";
import { typeOf } from "../../catalog";
import { type Product, type ProductId, products } from "../../catalog/products";
import type { Resource } from "../../deployment/deployment";
import { type PathMatch, textOf, UNKNOWN } from "../../deployment/value";
import { lookUpHostname } from "../../facts/hostnames";
import { isMainland } from "../../facts/regions";
import { phrases } from "../../locales/text";
import { isAddress } from "../../register/hosts";
import type { Register } from "../../register/register";
import type { ResolutionContext } from "../location/location";
import { behind, byWeight, type Destination, undecidedAt, unknownValue } from "./destination";
import { directoryOf, ownerOf } from "./directory";
import { type Carries, destinationAt, destinationOfSupplied } from "./hosts";
import { canonical } from "./names";
import { type DnsRecord, mayAnswer, recordsOf, recordTypes } from "./records";

export const texts = phrases("hop", {
  edge: "the edge network of the DNS provider",
  edgeLabel: "the DNS provider's edge",
  notYetKnown: "{how}; the value itself is not yet known",
  valueUnknown: "its value is not known before the deployment",
  private: "a private address, which the Internet does not reach",
  register: "the register's `hosts` place it in {location}",
  name: "a name of {product} in {place}",
  nameWithoutArea: "a name of {product} that does not tell its area",
  alibabaCloud: "Alibaba Cloud",
  unexplained: "nothing in this deployment or in the register's `hosts` says where {answer} is or leads",
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

/** Where a value of a record leads at once. */
export function hopsOf(record: DnsRecord, value: PathMatch, context: TraceContext): readonly Hop[] {
  if (record.proxied === "yes") return [{ end: atEdge(record, context) }];
  const hops = hopsByValue(record, value, context);
  return record.proxied === "unknown" ? [...hops, { end: atEdge(record, context) }] : hops;
}

function hopsByValue(record: DnsRecord, { path, value }: PathMatch, context: TraceContext): readonly Hop[] {
  const input = path.split(/[.[]/, 1)[0] as string;
  const suppliers = context.deployment.suppliers(record.resource, input);
  const supplied = destinationOfSupplied(suppliers.filter(isNoRecord), carriedBy(record), context);
  // A known text tells by itself what a supplier of unknown kind does not.
  if (value !== UNKNOWN) return hopsTo(textOf(value), context, supplied?.host === undefined ? undefined : supplied);
  if (supplied) return [{ end: notYetKnown(supplied) }];
  const named = suppliers.flatMap((supplier) => namesOf(supplier, context)).flatMap((name) => hopsTo(name, context));
  if (named.length > 0) return named;
  return [{ end: unknownValue(texts.valueUnknown) }];
}

/**
 * Where an address or a name leads at once.
 *
 * @param supplied where it ends by the planned resources that it is made of
 */
export function hopsTo(text: string, context: TraceContext, supplied?: Destination): readonly Hop[] {
  const answer = canonical(text);
  return isAddress(answer) ? toAddress(answer, context, supplied) : toName(answer, context, supplied);
}

function isNoRecord({ type }: Resource): boolean {
  return !recordTypes.has(type);
}

/** The names of the records that a resource makes, which stand for its outputs. */
function namesOf(resource: Resource, { deployment }: TraceContext): readonly string[] {
  return recordsOf(resource, deployment).flatMap(({ name }) => (name.state === "known" ? [name.value] : []));
}

/** A record of an edge product binds the name that it answers for, and is judged for it. */
function atEdge({ resource }: DnsRecord, context: TraceContext): Destination {
  if (typeOf(resource.type)) return destinationAt(resource, context);
  return {
    place: "overseas",
    how: texts.edge,
    chain: [texts.edgeLabel],
  };
}

function notYetKnown(destination: Destination): Destination {
  return { ...destination, how: texts.notYetKnown({ how: destination.how }) };
}

function carriedBy({ type }: DnsRecord): Carries {
  if (type.state !== "known") return "either";
  return type.value.startsWith("A") && type.value !== "ALIAS" ? "addresses" : "names";
}

/** Address ranges that no route from the Internet leads to. */
const privateRanges: ReadonlySet<string> = new Set([
  "private",
  "loopback",
  "linkLocal",
  "uniqueLocal",
  "carrierGradeNat",
  "unspecified",
]);

function toAddress(address: string, context: TraceContext, supplied: Destination | undefined): readonly Hop[] {
  if (privateRanges.has(ipaddr.process(address).range())) {
    return [{ end: { place: "private", how: texts.private, chain: [address] } }];
  }
  return [{ end: atHostOf(address, context) ?? surest(supplied, explained(address, context)) ?? unexplained(address) }];
}

function toName(name: string, context: TraceContext, supplied: Destination | undefined): readonly Hop[] {
  const known = atHostOf(name, context);
  if (known) return [{ end: behind(name, known) }];
  const directory = directoryOf(context.deployment);
  const owner = ownerOf(name, directory);
  if (owner !== undefined && directory.byName.get(owner)?.some(mayAnswer)) return [{ name, owner }];
  const end = surest(supplied, explained(name, context), productNamed(name, context));
  return [{ end: end ?? unexplained(name) }];
}

/** The first that is decided, else the first. */
function surest(...destinations: readonly (Destination | undefined)[]): Destination | undefined {
  const found = destinations.filter((destination) => destination !== undefined);
  return found.find(({ place }) => place !== "undecided") ?? found[0];
}

/** The weightiest of the hosts whose output the address or name is. */
function atHostOf(answer: string, context: TraceContext): Destination | undefined {
  const hosts = directoryOf(context.deployment).byAnswer.get(answer) ?? [];
  return hosts.map((host) => destinationAt(host, context)).toSorted(byWeight)[0];
}

function explained(answer: string, { register }: TraceContext): Destination | undefined {
  const host = register.host(answer);
  if (host === undefined) return undefined;
  const mainland = host.location === "mainland" || isMainland(host.location) === true;
  return {
    place: mainland ? "mainland" : "overseas",
    how: texts.register({ location: host.location }),
    chain: [answer],
    ...(host.operator === "alibaba-cloud" && {
      demandedFiling: "alibaba-cloud" as const,
      documentation: products.ecs.documentation,
    }),
  };
}

/** What a name that Alibaba Cloud hands out tells by itself; that of an edge product begins with the name it serves. */
function productNamed(name: string, context: TraceContext): Destination | undefined {
  const hostname = lookUpHostname(name);
  if (hostname === undefined) return undefined;
  const product = productOf(hostname.product);
  const edge = product?.edge && servedAs(name, context);
  if (edge) return behind(name, edge);
  const what = product?.name ?? texts.alibabaCloud;
  const where = hostname.region ?? hostname.place;
  return {
    place: hostname.internal ? "private" : hostname.place,
    how:
      hostname.place === "undecided"
        ? texts.nameWithoutArea({ product: what })
        : texts.name({ product: what, place: where }),
    chain: [name],
    demandedFiling: product?.demandedFiling ?? "alibaba-cloud",
    documentation: product?.documentation,
  };
}

function productOf(id: string): Product | undefined {
  return Object.hasOwn(products, id) ? products[id as ProductId] : undefined;
}

/** The edge resource of this deployment that was given a name such as `www.example.com.w.kunlunsl.com`. */
function servedAs(name: string, context: TraceContext): Destination | undefined {
  const { onEdge } = directoryOf(context.deployment);
  const labels = name.split(".");
  const served = labels.map((_, cut) => labels.slice(0, labels.length - cut).join("."));
  return served
    .flatMap((domain) => onEdge.get(domain) ?? [])
    .map((edge) => destinationAt(edge, context))
    .toSorted(byWeight)[0];
}

function unexplained(answer: string): Destination {
  return undecidedAt([answer], texts.unexplained({ answer }));
}
