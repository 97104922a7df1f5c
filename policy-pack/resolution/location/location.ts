import { typeOf } from "../../catalog";
import type { Link, LocationClue } from "../../catalog/shape";
import type { Deployment, Resource } from "../../deployment/deployment";
import { readAll, UNKNOWN } from "../../deployment/value";
import { regionOfZone } from "../../facts/regions";
import { listOf, phrases, separators } from "../../locales/text";
import { follow, referrers } from "../links";
import {
  agreed,
  anyMainland,
  domesticByDefault,
  inAreas,
  inRegion,
  type Location,
  notKnown,
  oneOf,
  undecided,
} from "./places";
import { providerRegion } from "./region";

export type { Location, Place } from "./places";

export const texts = phrases("location", {
  nothing: "nothing tells where it serves from",
  region: "region {region} ({how})",
  discontinued: "the product is discontinued and had no area to choose",
  partlyElsewhere: "some of `{path}` is outside this deployment or not known before it",
  partUnknown: "a part of it is not known before the deployment",
  unnamed: "no {kinds} of this deployment names it",
});

/** What location depends on besides the resource. */
export interface ResolutionContext {
  readonly deployment: Deployment;
  readonly register: { readonly defaultRegion?: string | undefined };
}

/** Where a resource of a known type serves from. Never throws; what cannot be told is undecided. */
export function locate(resource: Resource, surroundings: ResolutionContext): Location {
  const steps = typeOf(resource.type)?.location ?? [];
  let hidden: Location | undefined;
  for (const step of steps) {
    const location = take(step, resource, surroundings);
    if (location === undefined) continue;
    // An unknown zone or vSwitch lies in the region further down, but only a mainland one settles the matter.
    if (location.place === "undecided" && isInProviderRegion(step)) {
      hidden ??= location;
      continue;
    }
    return hidden && location.place === "overseas" ? hidden : location;
  }
  return hidden ?? undecided(texts.nothing);
}

function isInProviderRegion(step: LocationClue): boolean {
  return step.from === "zone" || (step.from === "link" && step.inProviderRegion === true);
}

type Take<From extends LocationClue["from"]> = (
  step: Extract<LocationClue, { from: From }>,
  resource: Resource,
  surroundings: ResolutionContext,
) => Location | undefined;

const takes: { readonly [From in LocationClue["from"]]: Take<From> } = {
  region: ({ path }, resource) => byText(resource, path, (text) => inRegion(text, path)),
  zone: ({ path }, resource) => byText(resource, path, (text) => inRegion(text, path, regionOfZone(text) ?? "")),
  namespace: ({ path }, resource) => byText(resource, path, (text) => inRegion(text, path, text.replace(/:.*/, ""))),
  area: ({ path, otherwise }, resource) =>
    byText(resource, path, (text) => inAreas(text, path)) ?? (otherwise && domesticByDefault(path)),
  value: ({ path, places }, resource) => byText(resource, path, (text) => oneOf(places, text, path)),
  link: ({ link }, resource, surroundings) => behind(resource, link, surroundings),
  referrers: ({ links, of }, resource, surroundings) => {
    if (of === undefined) return throughReferrers(resource, links, surroundings);
    const target = follow(resource, of, surroundings.deployment);
    return target.state === "found"
      ? anyMainland(target.resources.flatMap((other) => throughReferrers(other, links, surroundings)))
      : notKnown(of.path);
  },
  each: ({ steps }, resource, surroundings) =>
    anyMainland(steps.flatMap((step) => take(step, resource, surroundings) ?? [])),
  providerLink: ({ link }, resource, surroundings) => {
    const provider = resource.provider && surroundings.deployment.resource(resource.provider.urn);
    return provider && behind(provider, link, surroundings);
  },
  provider: (_, resource, { deployment, register }) => {
    const { region, how, assumed } = providerRegion(resource, deployment, register.defaultRegion);
    if (region === undefined) return { place: "undecided", how };
    const location = inRegion(region, "region");
    if (location.place === "undecided") return location;
    return { ...location, how: texts.region({ region, how }), ...(assumed && { assumed }) };
  },
  fixed: ({ place }) => ({
    place,
    how: texts.discontinued,
  }),
};

function take(step: LocationClue, resource: Resource, surroundings: ResolutionContext): Location | undefined {
  return (takes[step.from] as Take<typeof step.from>)(step as never, resource, surroundings);
}

function behind(resource: Resource, link: Link, surroundings: ResolutionContext): Location | undefined {
  const target = follow(resource, link, surroundings.deployment);
  switch (target.state) {
    case "found": {
      const locations = target.resources.map((other) => locateLinked(other, surroundings));
      if (!link.path.includes("[]")) return agreed(locations, link.path);
      return anyMainland(target.partly ? [...locations, partlyElsewhere(link.path)] : locations);
    }
    case "unknown":
      return notKnown(link.path);
    default:
      return undefined;
  }
}

function partlyElsewhere(path: string): Location {
  return undecided(texts.partlyElsewhere({ path }));
}

function locateLinked(other: Resource, surroundings: ResolutionContext): Location {
  return { decidedBy: other.urn, ...locate(other, surroundings) };
}

function throughReferrers(
  resource: Resource,
  links: Readonly<Record<string, Link>>,
  surroundings: ResolutionContext,
): Location {
  const found = Object.entries(links).map(([type, link]) => referrers(resource, type, link, surroundings.deployment));
  const certain = found.flatMap((each) => each.certain).map((other) => locateLinked(other, surroundings));
  const possible = found.flatMap((each) => each.possible).map(() => undecided(texts.partUnknown));
  const kinds = Object.keys(links).map((type) => type.slice(type.lastIndexOf(":") + 1));
  return (
    anyMainland([...certain, ...possible]) ?? undecided(texts.unnamed({ kinds: listOf(kinds, separators.spacedOr) }))
  );
}

function byText(
  resource: Resource,
  path: string,
  decide: (text: string) => Location | readonly Location[],
): Location | undefined {
  const values = readAll(resource.inputs, path).map(({ value }) => value);
  const texts = values.filter((value) => typeof value === "string" && value !== "");
  const decided = anyMainland(texts.flatMap((text) => decide(String(text))));
  if (decided?.place === "mainland") return decided;
  return values.includes(UNKNOWN) ? notKnown(path) : decided;
}
