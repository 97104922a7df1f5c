import type { Deployment, Resource } from "../deployment/deployment";
import { readAll, UNKNOWN } from "../deployment/value";
import type { Bilingual } from "../facts/language";
import { isMainland, regionOfZone } from "../facts/regions";
import { follow, referrers } from "./links";
import { providerRegion } from "./region";
import { typeOf } from "./types";
import type { Link, LocationStep } from "./types/shape";

/** Which side of the border something serves from; `undecided` is never a pass. */
export type Place = "mainland" | "overseas" | "undecided";

/** Where a resource serves from, and how the pack knows. */
export interface Location {
  readonly place: Place;
  readonly region?: string;
  /** A phrase for messages: `region cn-hangzhou (from provider 'web')`. */
  readonly how: Bilingual;
  /** The verdict rests on the provider's built-in default region. */
  readonly assumed?: true;
  /** The URN of the linked resource that decides, where it is not the resource itself. */
  readonly decidedBy?: string;
}

/** What location depends on besides the resource. */
export interface Surroundings {
  readonly deployment: Deployment;
  readonly register: { readonly defaultRegion?: string | undefined };
}

/** Where a resource of a known type serves from. Never throws; what cannot be told is undecided. */
export function locate(resource: Resource, surroundings: Surroundings): Location {
  const steps = typeOf(resource.type)?.location ?? [];
  let hidden: Location | undefined;
  for (const step of steps) {
    const location = take(step, resource, surroundings);
    if (location === undefined) continue;
    // An unknown zone lies in the region further down, but only a mainland one settles the matter.
    if (step.from === "zone" && location.place === "undecided") {
      hidden ??= location;
      continue;
    }
    return hidden && location.place === "overseas" ? hidden : location;
  }
  return hidden ?? undecided("nothing tells where it serves from", "没有信息表明其服务位置");
}

type Take<From extends LocationStep["from"]> = (
  step: Extract<LocationStep, { from: From }>,
  resource: Resource,
  surroundings: Surroundings,
) => Location | undefined;

const takes: { readonly [From in LocationStep["from"]]: Take<From> } = {
  region: ({ path }, resource) => byText(resource, path, (text) => inRegion(text, path)),
  zone: ({ path }, resource) => byText(resource, path, (text) => inRegion(regionOfZone(text), path, text)),
  namespace: ({ path }, resource) => byText(resource, path, (text) => inRegion(text.split(":", 1)[0], path)),
  area: ({ path, otherwise }, resource) =>
    byText(resource, path, (text) => inArea(text, path)) ?? (otherwise && defaultArea(path)),
  value: ({ path, places }, resource) =>
    byText(resource, path, (text) => {
      const place = Object.hasOwn(places, text) ? places[text] : undefined;
      return place ? { place, how: stated(path, text) } : unlisted(path, text);
    }),
  link: ({ link }, resource, surroundings) => behind(resource, link, surroundings),
  referrers: ({ links }, resource, surroundings) => throughReferrers(resource, links, surroundings),
  providerLink: ({ link }, resource, surroundings) => {
    const provider = resource.provider && surroundings.deployment.resource(resource.provider.urn);
    return provider && behind(provider, link, surroundings);
  },
  provider: (_, resource, { deployment, register }) => {
    const { region, how, assumed } = providerRegion(resource, deployment, register.defaultRegion);
    if (region === undefined) return { place: "undecided", how };
    const { place } = inRegion(region, "region");
    const named: Bilingual = { en: `region ${region} (${how.en})`, zh: `地域 ${region}（${how.zh}）` };
    return { place, region, how: named, ...(assumed && { assumed }) };
  },
  fixed: ({ place }) => ({
    place,
    how: {
      en: "the product is discontinued and had no area to choose",
      zh: "该产品已停售，且不能选择区域",
    },
  }),
};

function take(step: LocationStep, resource: Resource, surroundings: Surroundings): Location | undefined {
  return (takes[step.from] as Take<typeof step.from>)(step as never, resource, surroundings);
}

function behind(resource: Resource, link: Link, surroundings: Surroundings): Location | undefined {
  const target = follow(resource, link, surroundings.deployment);
  switch (target.state) {
    case "found": {
      const locations = target.resources.map((other) => locateLinked(other, surroundings));
      return link.path.endsWith("[]") ? anyMainland(locations) : agreed(locations, link.path);
    }
    case "unknown":
      return notKnown(link.path);
    default:
      return undefined;
  }
}

function locateLinked(other: Resource, surroundings: Surroundings): Location {
  return { decidedBy: other.urn, ...locate(other, surroundings) };
}

function throughReferrers(
  resource: Resource,
  links: Readonly<Record<string, Link>>,
  surroundings: Surroundings,
): Location | undefined {
  const found = Object.entries(links).map(([type, link]) => referrers(resource, type, link, surroundings.deployment));
  const certain = found.flatMap((each) => each.certain).map((other) => locateLinked(other, surroundings));
  const possible = found.flatMap((each) => each.possible);
  if (certain.length === 0 && possible.length === 0) return undefined;
  const doubt = possible.map(() =>
    undecided("a part of it is not known before the deployment", "其组成部分在部署前未知"),
  );
  return anyMainland([...certain, ...doubt]);
}

/** Several places at once: one in the mainland is enough, and one that is undecided leaves the rest open. */
function anyMainland(locations: readonly Location[]): Location | undefined {
  const by = (place: Place) => locations.find((location) => location.place === place);
  return by("mainland") ?? by("undecided") ?? by("overseas");
}

/** One of several places, not known which: certain only where all agree. */
function agreed(locations: readonly Location[], path: string): Location | undefined {
  const [first] = locations;
  return first && locations.every(({ place }) => place === first.place) ? first : first && notKnown(path);
}

function byText(resource: Resource, path: string, decide: (text: string) => Location): Location | undefined {
  const values = readAll(resource.inputs, path).map(({ value }) => value);
  const texts = values.filter((value) => typeof value === "string" && value !== "");
  const decided = anyMainland(texts.map((text) => decide(String(text))));
  if (decided?.place === "mainland") return decided;
  return values.includes(UNKNOWN) ? notKnown(path) : decided;
}

function inRegion(region: string | undefined, path: string, text = region ?? ""): Location {
  const mainland = region === undefined ? undefined : isMainland(region);
  if (region === undefined || mainland === undefined) return unlisted(path, text);
  return {
    place: mainland ? "mainland" : "overseas",
    region,
    how: { en: `region ${region} (from \`${path}\`)`, zh: `地域 ${region}（来自 \`${path}\`）` },
  };
}

const areas: Readonly<Record<string, Place>> = { domestic: "mainland", global: "mainland", overseas: "overseas" };

function inArea(text: string, path: string): Location {
  const places = text.split(",").map((area): Location => {
    const place = areas[area.trim()];
    return place ? { place, how: stated(path, text) } : unlisted(path, text);
  });
  return anyMainland(places) ?? unlisted(path, text);
}

function defaultArea(path: string): Location {
  return {
    place: "mainland",
    how: {
      en: `\`${path}\` is not set, which means domestic: the Chinese mainland`,
      zh: `未设置 \`${path}\`，默认即 domestic：中国内地`,
    },
  };
}

function stated(path: string, text: string): Bilingual {
  return { en: `\`${path}\` is '${text}'`, zh: `\`${path}\` 为 '${text}'` };
}

function unlisted(path: string, text: string): Location {
  return undecided(
    `\`${path}\` is '${text}', which is none of the documented values`,
    `\`${path}\` 为 '${text}'，不是文档列出的取值`,
  );
}

function notKnown(path: string): Location {
  return undecided(`\`${path}\` is not known before the deployment`, `\`${path}\` 的值在部署前未知`);
}

function undecided(en: string, zh: string): Location {
  return { place: "undecided", how: { en, zh } };
}
