import { grouped } from "../../deployment/grouped";
import { type DomainMap, type Hop, unknownName } from "./model";

/** Ways that share their stops. */
export interface Graph {
  /** Each once, with what all its ways say of it. */
  readonly stops: readonly Hop[];
  readonly arrows: readonly Arrow[];
  /** How many ways there was no room for. */
  readonly omitted: number;
}

/** Places in a list of what the arrow joins. */
export type Arrow = readonly [from: number, to: number];

/**
 * Joins the ways of domains in their order.
 *
 * @param most the number of arrows at which no further way begins
 */
export function graphOf({ domains }: Pick<DomainMap, "domains">, most = Number.POSITIVE_INFINITY): Graph {
  const ways = domains.flatMap(({ names }) => names.flatMap(({ chains }) => chains));
  const hops: (readonly [string, Hop])[] = [];
  const arrows = new Map<string, readonly [string, string]>();
  let drawn = 0;
  for (const way of ways) {
    if (arrows.size >= most) break;
    drawn += 1;
    let from: string | undefined;
    for (const [index, hop] of way.entries()) {
      const to = keyOf(hop, from, way[index + 1]);
      hops.push([to, hop]);
      if (from !== undefined) arrows.set(JSON.stringify([from, to]), [from, to]);
      from = to;
    }
  }
  const stops = grouped(hops);
  const places = new Map([...stops.keys()].map((key, index) => [key, index]));
  const placeOf = (key: string) => places.get(key) as number;
  return {
    stops: [...stops.values()].map(joined),
    arrows: [...arrows.values()].map(([from, to]) => [placeOf(from), placeOf(to)]),
    omitted: ways.length - drawn,
  };
}

/**
 * What tells a stop from others: a name that is not known is none but that between these two, and an operator
 * that the register names is another one in each place.
 */
function keyOf({ text, region, side, resource }: Hop, from: string | undefined, next: Hop | undefined): string {
  if (text === unknownName) return resource ?? [from, text, next?.resource].join(" ");
  return (side && resource) ?? (region === undefined ? text : `${text} ${region}`);
}

/** One stop as several ways tell of it: a way that may turn out not to be there does not make its place undecided. */
function joined(hops: readonly Hop[]): Hop {
  const [first] = hops as readonly [Hop, ...Hop[]];
  const placed = hops.filter(({ side }) => side !== undefined);
  const { region, side, how } = placed.find((hop) => hop.side !== "undecided") ?? placed[0] ?? first;
  const what = new Set(hops.flatMap((hop) => hop.what ?? []));
  return {
    text: first.text,
    what: what.size === 0 ? undefined : [...what].join(", "),
    region,
    side,
    how,
    resource: hops.find(({ resource }) => resource !== undefined)?.resource,
    findings: [...new Set(hops.flatMap(({ findings }) => findings))],
  };
}
