import { typeOf } from "../../catalog";
import { connections } from "../../catalog/connections";
import { product } from "../../catalog/products";
import type { ResourceType } from "../../catalog/shape";
import type { Deployment, Resource } from "../../deployment/deployment";
import { phrases, type Text } from "../../locales/text";
import { bindingsOf } from "../bindings";
import { follow } from "../links";
import type { ResolutionContext } from "../location/location";
import { servingLocationOf } from "../location/serving-location";
import { byWeight, type Destination, unknownValue } from "./destination";

export const texts = phrases("host", {
  unlisted: "it comes from a resource whose place the pack cannot tell",
  several: "it comes from several resources, and which one it will be is not known before the deployment",
  host: "{product} '{name}', {how}",
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
  surroundings: ResolutionContext,
): Destination | undefined {
  const candidates = [...new Set(suppliers.flatMap((supplier) => hostsBehind(supplier, surroundings.deployment)))];
  const able = candidates.filter((host) => host === "unlisted" || canAnswer(host, carries));
  const ends = able.map((host) =>
    host === "unlisted" ? unknownValue(texts.unlisted) : destinationAt(host, surroundings),
  );
  const [first] = ends.toSorted(byWeight);
  if (first === undefined || ends.every(({ place }) => place === first.place)) return first;
  return unknownValue(texts.several);
}

/** Where a name or an address ends that is one of this host's. */
export function destinationAt(host: Resource, surroundings: ResolutionContext): Destination {
  // Only what has a row is a host.
  const row = typeOf(host.type) as ResourceType;
  const { name, demandedFiling, documentation } = product(row.product);
  const reach = servingLocationOf(host, surroundings);
  const label: Text = `${row.product} '${host.name}'${reach.region ? ` (${reach.region})` : ""}`;
  return {
    place: reach.place,
    how: texts.host({ product: name, name: host.name, how: reach.how }),
    chain: [label],
    demandedFiling,
    documentation,
    host: host.urn,
    ...(reach.assumed && { assumed: true }),
    binds: bindingsOf(host).flatMap(({ domain }) => (domain.state === "known" ? [domain.name.registrable] : [])),
  };
}

function canAnswer(host: Resource, carries: Carries): boolean {
  return carries === "either" || typeOf(host.type)?.[carries] !== undefined;
}

/** A host itself, the hosts that a connection leads to, or `unlisted` where the type is neither. */
function hostsBehind(resource: Resource, deployment: Deployment): readonly (Resource | "unlisted")[] {
  const row = typeOf(resource.type);
  if (row?.addresses ?? row?.names) return [resource];
  const links = connections[resource.type];
  if (links === undefined) return row ? [] : ["unlisted"];
  return links.flatMap((link) => {
    const target = follow(resource, link, deployment);
    return target.state === "found" ? target.resources : [];
  });
}
