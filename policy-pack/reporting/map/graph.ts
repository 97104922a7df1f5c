import { type DomainMap, type Hop, unknownName } from "./model";

/** Ways that share their stops. */
export interface Graph {
  /** Each once; a name on the way is the one that its own records have. */
  readonly stops: readonly Hop[];
  /** Pairs of places in `stops`. */
  readonly arrows: readonly (readonly [from: number, to: number])[];
  /** How many ways there was no room for. */
  readonly omitted: number;
}

/**
 * Joins the ways of a map in its order.
 *
 * @param most the number of arrows at which no further way begins
 */
export function graphOf({ domains }: DomainMap, most: number): Graph {
  const ways = domains.flatMap(({ names }) => names.flatMap(({ chains }) => chains));
  const stops = new Map<string, Hop>();
  const arrows = new Map<string, readonly [string, string]>();
  let drawn = 0;
  for (const way of ways) {
    if (arrows.size >= most) break;
    drawn += 1;
    for (const hop of way) {
      const known = stops.get(keyOf(hop));
      stops.set(keyOf(hop), known ? { ...known, findings: [...known.findings, ...hop.findings] } : hop);
    }
    const keys = way.map(keyOf);
    for (const [index, to] of keys.slice(1).entries()) {
      const from = keys[index] as string;
      arrows.set(JSON.stringify([from, to]), [from, to]);
    }
  }
  const places = new Map([...stops.keys()].map((key, index) => [key, index]));
  const placeOf = (key: string) => places.get(key) as number;
  return {
    stops: [...stops.values()],
    arrows: [...arrows.values()].map(([from, to]) => [placeOf(from), placeOf(to)]),
    omitted: ways.length - drawn,
  };
}

/** A name that is not known is no other one. */
function keyOf({ text, side, resource }: Hop): string {
  return (side || text === unknownName ? resource : undefined) ?? text;
}
