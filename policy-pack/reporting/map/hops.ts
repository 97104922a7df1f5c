import { typeOf } from "../../catalog";
import { type ProductId, product } from "../../catalog/products";
import { type Resource, sourceOf } from "../../deployment/resource";
import type { Language } from "../../locales/language";
import { render } from "../../locales/render";
import type { Destination } from "../../resolution/dns/destination";
import type { TraceContext } from "../../resolution/dns/hops";
import { traceOrigins } from "../../resolution/dns/origins";
import type { DnsRecord } from "../../resolution/dns/records";
import { servingLocationOf } from "../../resolution/location/serving-location";
import { type Hop, unknownName } from "./model";

/** A stop before the findings are known that belong to it. */
export type BareHop = Omit<Hop, "findings">;

export interface HopContext extends TraceContext {
  readonly language: Language;
}

/** The stop that a record itself is. */
export function recordHop({ name, type, resource }: DnsRecord): BareHop {
  return {
    text: name.state === "known" ? name.value : unknownName,
    what: type.state === "known" ? type.value : undefined,
    resource: resource.urn,
  };
}

/** The stops from a record or an edge to an end, one way for each origin of an edge on it. */
export function waysTo(destination: Destination, context: HopContext, edges: readonly string[] = []): BareHop[][] {
  const { language, deployment } = context;
  const { chain, place, how, host } = destination;
  const resource = host === undefined ? undefined : deployment.resource(host);
  const stops = chain.map((stop): BareHop => ({ text: render(stop, language) }));
  const end = stops.at(-1) ?? { text: unknownName };
  const before = stops.slice(0, -1);
  if (resource === undefined) return [[...before, { ...end, side: place, how: render(how, language) }]];
  return waysThrough(resource, context, edges).map((way) => [...before, ...way]);
}

/** The stops from a resource on: itself, what decides where it is, and the origins of an edge. */
export function waysThrough(resource: Resource, context: HopContext, edges: readonly string[] = []): BareHop[][] {
  const start = [resourceHop(resource, context), ...deciderOf(resource, context)];
  if (edges.includes(resource.urn)) return [start];
  const onwards = traceOrigins(resource, context).flatMap((end) => waysTo(end, context, [...edges, resource.urn]));
  return onwards.length === 0 ? [start] : onwards.map((way) => [...start, ...way]);
}

/** A resource of another stack is said to be of that one. */
function resourceHop(resource: Resource, context: HopContext): BareHop {
  const { language } = context;
  // Only what is of a product hosts or binds anything.
  const id = typeOf(resource.type)?.product as ProductId;
  const { place, region, how } = servingLocationOf(resource, context);
  const what = [render(product(id).name, language), resource.type.slice(resource.type.lastIndexOf(":") + 1)];
  return {
    text: resource.name,
    what: [...what, ...(context.deployment.plans(resource) ? [] : [sourceOf(resource)])].join(" · "),
    region,
    side: place,
    how: render(how, language),
    resource: resource.urn,
  };
}

/** The host behind a resource that has no place of its own, such as the bucket behind its domain. */
function deciderOf(resource: Resource, context: HopContext): readonly BareHop[] {
  const { decidedBy } = servingLocationOf(resource, context);
  const other = decidedBy === undefined ? undefined : context.deployment.resource(decidedBy);
  const row = other && typeOf(other.type);
  return other && (row?.addresses ?? row?.names ?? row?.domains) ? [resourceHop(other, context)] : [];
}
