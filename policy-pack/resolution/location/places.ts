import { isMainland } from "../../facts/regions";
import { phrases, type Text } from "../../locales/text";

export const texts = phrases("place", {
  region: "region {region} (from `{path}`)",
  value: "`{path}` is '{text}'",
  domestic: "`{path}` is not set, which means domestic: the Chinese mainland",
  notKnown: "`{path}` is not known before the deployment",
  unlisted: "`{path}` is '{text}', which is none of the documented values",
});

/** Which side of the border something serves from; `undecided` is never a pass. */
export type Place = "mainland" | "overseas" | "undecided";

/** Where a resource serves from, and how the pack knows. */
export interface Location {
  readonly place: Place;
  readonly region?: string;
  /** A phrase for messages: `region cn-hangzhou (from provider 'web')`. */
  readonly how: Text;
  /** The verdict rests on the provider's built-in default region. */
  readonly assumed?: true;
  /** The URN of the linked resource that decides, where it is not the resource itself. */
  readonly decidedBy?: string;
}

/** Several places at once: one in the mainland is enough, and one that is undecided leaves the rest open. */
export function anyMainland(locations: readonly Location[]): Location | undefined {
  const by = (place: Place) => locations.find((location) => location.place === place);
  return by("mainland") ?? by("undecided") ?? by("overseas");
}

/** One of several places, not known which: certain only where all agree. */
export function agreed(locations: readonly Location[], path: string): Location | undefined {
  const [first] = locations;
  return first && locations.every(({ place }) => place === first.place) ? first : first && notKnown(path);
}

/**
 * The place of the region that a property names.
 *
 * @param region the region id in the text; the whole text where absent
 */
export function inRegion(text: string, path: string, region = text): Location {
  const mainland = isMainland(region);
  if (mainland === undefined) return unlisted(path, text);
  return {
    place: mainland ? "mainland" : "overseas",
    region,
    how: texts.region({ region, path }),
  };
}

const areas: Readonly<Record<string, "mainland" | "overseas">> = {
  domestic: "mainland",
  global: "mainland",
  overseas: "overseas",
};

/** The places of an area, or of several with commas between. */
export function inAreas(text: string, path: string): readonly Location[] {
  return text.split(",").map((area) => oneOf(areas, area.trim(), path, text));
}

/** The place that a value stands for; undecided where it stands for none. */
export function oneOf(
  places: Readonly<Record<string, "mainland" | "overseas">>,
  value: string,
  path: string,
  text = value,
): Location {
  const place = Object.hasOwn(places, value) ? places[value] : undefined;
  if (place === undefined) return unlisted(path, text);
  return { place, how: texts.value({ path, text }) };
}

/** The place of an absent area. */
export function domesticByDefault(path: string): Location {
  return {
    place: "mainland",
    how: texts.domestic({ path }),
  };
}

export function notKnown(path: string): Location {
  return undecided(texts.notKnown({ path }));
}

export function undecided(how: Text): Location {
  return { place: "undecided", how };
}

function unlisted(path: string, text: string): Location {
  return undecided(texts.unlisted({ path, text }));
}
