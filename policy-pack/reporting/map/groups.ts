import { grouped } from "../../deployment/grouped";
import type { Arrow } from "./graph";

/** Places in a list whose members belong together. */
export type Group = readonly [number, ...number[]];

/** Puts those together that have the same key, in order. */
export function groupedBy(members: Iterable<number>, keyOf: (member: number) => string): readonly Group[] {
  return [...grouped([...members].map((member) => [keyOf(member), member])).values()] as unknown as readonly Group[];
}

/** Where arrows to a place come from, and where those from it lead. */
export interface Neighbours {
  from(place: number): readonly number[];
  to(place: number): readonly number[];
}

export function neighboursIn(arrows: readonly Arrow[]): Neighbours {
  const sources = grouped(arrows.map(([start, end]) => [String(end), start]));
  const targets = grouped(arrows.map(([start, end]) => [String(start), end]));
  return {
    from: (place) => (sources.get(String(place)) ?? []).toSorted(),
    to: (place) => (targets.get(String(place)) ?? []).toSorted(),
  };
}

/** For each of some places the first of those that arrows join with it, directly or through others of them. */
export function joinedIn(places: Iterable<number>, { from, to }: Neighbours): ReadonlyMap<number, number> {
  const first = new Map<number, number>();
  const left = new Set(places);
  for (const start of left) {
    const joined = [start];
    for (const place of joined) {
      left.delete(place);
      first.set(place, start);
      joined.push(...[...from(place), ...to(place)].filter((next) => left.has(next)));
    }
  }
  return first;
}
