import { typeOf } from "../../catalog";
import type { Link, LocationClue } from "../../catalog/shape";
import type { Deployment } from "../../deployment/deployment";
import type { Resource } from "../../deployment/resource";
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

/** What location depends on besides the resource. */
export interface ResolutionContext {
  readonly deployment: Deployment;
  readonly register: { readonly defaultRegion?: string | undefined };
}

export const texts = phrases("location", {
  recordedPlace: "as the inventory says",
  recorded: "{how}, at '{name}' of {source} as seen on {date}",
  noClue: "nothing tells where it serves from",
  providerRegion: "region {region} ({how})",
  fixed: "the product is discontinued and had no area to choose",
  partlyElsewhere: "some of `{path}` is outside this deployment or not known before it",
  partNotKnown: "a part of it is not known before the deployment",
  noReferrer: "no {types} of this deployment names it",
});

/** Where a resource of a known type serves from. Never throws; what cannot be decided is undecided. */
export function locate(resource: Resource, context: ResolutionContext): Location {
  const { place, region } = resource.recorded ?? {};
  if (place !== undefined) return { place, ...(typeof region === "string" && { region }), how: texts.recordedPlace };
  let hidden: Location | undefined;
  for (const clue of typeOf(resource.type)?.location ?? []) {
    const location = locationBy(clue, resource, context);
    if (location === undefined) continue;
    // An unknown zone or vSwitch lies in the region further down, but only a mainland one decides.
    if (location.place === "undecided" && isInProviderRegion(clue)) {
      hidden ??= location;
      continue;
    }
    return hidden && location.place === "overseas" ? hidden : location;
  }
  return hidden ?? undecided(texts.noClue);
}

function isInProviderRegion(clue: LocationClue): boolean {
  return clue.from === "zone" || (clue.from === "link" && clue.inProviderRegion === true);
}

type Locator<From extends LocationClue["from"]> = (
  clue: Extract<LocationClue, { from: From }>,
  resource: Resource,
  context: ResolutionContext,
) => Location | undefined;

const locators: { readonly [From in LocationClue["from"]]: Locator<From> } = {
  region: ({ path }, resource) => byText(resource, path, (text) => inRegion(text, path)),
  zone: ({ path }, resource) => byText(resource, path, (text) => inRegion(text, path, regionOfZone(text) ?? "")),
  namespace: ({ path }, resource) => byText(resource, path, (text) => inRegion(text, path, text.replace(/:.*/, ""))),
  area: ({ path, otherwise }, resource) =>
    byText(resource, path, (text) => inAreas(text, path)) ?? (otherwise && domesticByDefault(path)),
  value: ({ path, places }, resource) => byText(resource, path, (text) => oneOf(places, text, path)),
  link: ({ link }, resource, context) => behind(resource, link, context),
  referrers: ({ links, of }, resource, context) => {
    if (of === undefined) return throughReferrers(resource, links, context);
    const target = follow(resource, of, context.deployment);
    return target.state === "found"
      ? anyMainland(target.resources.flatMap((other) => throughReferrers(other, links, context)))
      : notKnown(of.path);
  },
  each: ({ clues }, resource, context) =>
    anyMainland(clues.flatMap((clue) => locationBy(clue, resource, context) ?? [])),
  providerLink: ({ link }, resource, context) => {
    const provider = resource.provider && context.deployment.resource(resource.provider.urn);
    return provider && behind(provider, link, context);
  },
  provider: (_, resource, { deployment, register }) => {
    const { region, how, assumed } = providerRegion(resource, deployment, register.defaultRegion);
    if (region === undefined) return { place: "undecided", how };
    const location = inRegion(region, "region");
    if (location.place === "undecided") return location;
    return { ...location, how: texts.providerRegion({ region, how }), ...(assumed && { assumed }) };
  },
  fixed: ({ place }) => ({ place, how: texts.fixed }),
};

/** Where a resource serves from by one clue; nothing where what it looks at is absent. */
function locationBy(clue: LocationClue, resource: Resource, context: ResolutionContext): Location | undefined {
  return (locators[clue.from] as Locator<typeof clue.from>)(clue as never, resource, context);
}

function behind(resource: Resource, link: Link, context: ResolutionContext): Location | undefined {
  const target = follow(resource, link, context.deployment);
  switch (target.state) {
    case "found": {
      const locations = target.resources.map((other) => locateLinked(other, context));
      if (!link.path.includes("[]")) return agreed(locations, link.path);
      return anyMainland(
        target.partly ? [...locations, undecided(texts.partlyElsewhere({ path: link.path }))] : locations,
      );
    }
    case "unknown":
      return notKnown(link.path);
    default:
      return undefined;
  }
}

function locateLinked(other: Resource, context: ResolutionContext): Location {
  const location = { decidedBy: other.urn, ...locate(other, context) };
  if (other.recorded === undefined || location.decidedBy !== other.urn) return location;
  const { source, seen } = other.recorded;
  return { ...location, how: texts.recorded({ how: location.how, name: other.name, source, date: seen }) };
}

function throughReferrers(
  resource: Resource,
  links: Readonly<Record<string, Link>>,
  context: ResolutionContext,
): Location {
  const found = Object.entries(links).map(([type, link]) => referrers(resource, type, link, context.deployment));
  const certain = found.flatMap((each) => each.certain).map((other) => locateLinked(other, context));
  const possible = found.flatMap((each) => each.possible).map(() => undecided(texts.partNotKnown));
  const types = Object.keys(links).map((type) => type.slice(type.lastIndexOf(":") + 1));
  return (
    anyMainland([...certain, ...possible]) ?? undecided(texts.noReferrer({ types: listOf(types, separators.spacedOr) }))
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
