import { typeOf } from "../../catalog";
import { type ProductId, product } from "../../catalog/products";
import type { Deployment } from "../../deployment/deployment";
import type { Resource } from "../../deployment/resource";
import { phrases, type Text } from "../../locales/text";
import { bindingsOf } from "../bindings";
import { follow } from "../links";
import type { ResolutionContext } from "../location/location";
import { servingLocationOf } from "../location/serving-location";
import { byWeight, type Destination, unknownValue } from "./destination";

export const texts = phrases("host", {
  at: "{product} '{name}', {how}",
  recordedAt: "{product} '{name}' of {source}, {how}, as seen on {date}",
  otherType: "it comes from a resource whose place the pack cannot tell",
  several: "it comes from several resources, and which one it will be is not known before the deployment",
});

/** What a record of some type can carry. */
export type Carries = "addresses" | "names" | "either";

/**
 * Where a value ends that planned resources supply. Which of their outputs it is stays hidden, so the
 * hosts among them that can answer must agree.
 *
 * @param suppliers the planned resources that the value comes from
 * @returns nothing where none of them is a host
 */
export function destinationOfSupplied(
  suppliers: readonly Resource[],
  carries: Carries,
  context: ResolutionContext,
): Destination | undefined {
  const candidates = [...new Set(suppliers.flatMap((supplier) => hostsBehind(supplier, context.deployment)))];
  const able = candidates.filter((host) => host === "unlisted" || canAnswer(host, carries));
  const ends = able.map((host) => (host === "unlisted" ? unknownValue(texts.otherType) : destinationAt(host, context)));
  const [first] = ends.toSorted(byWeight);
  if (first === undefined || ends.every(({ place }) => place === first.place)) return first;
  return unknownValue(texts.several);
}

/** Where a name or an address ends that is one of this host's. */
export function destinationAt(host: Resource, context: ResolutionContext): Destination {
  // Only what is of a product is a host.
  const id = typeOf(host.type)?.product as ProductId;
  const { name, demandedFiling, documentation } = product(id);
  const { place, region, how, assumed } = servingLocationOf(host, context);
  const label: Text = `${id} '${host.name}'${region ? ` (${region})` : ""}`;
  const values = { product: name, name: host.name, how };
  return {
    place,
    how: host.recorded
      ? texts.recordedAt({ ...values, source: host.recorded.source, date: host.recorded.seen })
      : texts.at(values),
    ...(host.recorded && { asOf: host.recorded.seen }),
    chain: [label],
    demandedFiling,
    documentation,
    host: host.urn,
    ...(assumed && { assumed }),
    binds: bindingsOf(host).flatMap(({ domain }) => (domain.state === "known" ? [domain.name.registrable] : [])),
  };
}

function canAnswer(host: Resource, carries: Carries): boolean {
  return carries === "either" || typeOf(host.type)?.[carries] !== undefined;
}

/** A host itself, the hosts that a resource passes through to, or `unlisted` where the type is neither. */
function hostsBehind(resource: Resource, deployment: Deployment): readonly (Resource | "unlisted")[] {
  const row = typeOf(resource.type);
  if (row?.addresses ?? row?.names) return [resource];
  if (row?.passesThrough === undefined) return row?.product ? [] : ["unlisted"];
  return row.passesThrough.flatMap((link) => {
    const target = follow(resource, link, deployment);
    return target.state === "found" ? target.resources : [];
  });
}
