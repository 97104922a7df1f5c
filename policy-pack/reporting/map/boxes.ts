import type { Arrow, Graph } from "./graph";
import { type Group, groupedBy, neighboursIn } from "./groups";
import { type Hop, unknownName } from "./model";
import { rowsIn } from "./rows";

/** A graph in which stops that are alike stand together. */
export interface Boxes {
  readonly boxes: readonly Box[];
  /** Between places in `boxes`; none leads back to where it starts. */
  readonly arrows: readonly Arrow[];
}

/**
 * Stops that differ in nothing but their texts, their findings and how their places are known; those with findings
 * are apart from those without.
 */
export interface Box {
  readonly stops: readonly Hop[];
  /** Its arrows join the first stop with the first at their other end, the second with the second, and so on. */
  readonly inRows: boolean;
}

/** Puts stops together that come from the same stops and lead on to the same, and then many ways that are alike. */
export function boxesOf({ stops, arrows }: Graph): Boxes {
  const looks = stops.map(lookOf);
  const { from, to } = neighboursIn(arrows);
  const same = groupedBy(stops.keys(), (stop) => JSON.stringify([looks[stop], from(stop), to(stop)]));
  const between = arrowsBetween(same, arrows);
  const rows = rowsIn(
    same.map(([first, ...others], box) => (others.length > 0 ? String(box) : (looks[first] as string))),
    between,
  );
  return {
    boxes: rows.map((members) => ({
      stops: members.flatMap((member) => (same[member] as Group).map((stop) => stops[stop] as Hop)),
      inRows: members.length > 1,
    })),
    arrows: arrowsBetween(rows, between),
  };
}

/** Stops that look the same may stand together; one of which the name is not known stands alone. */
function lookOf({ text, what, region, side, findings }: Hop, index: number): string {
  return JSON.stringify(text === unknownName ? [index] : [what, region, side, findings.length > 0]);
}

function arrowsBetween(groups: readonly Group[], arrows: readonly Arrow[]): readonly Arrow[] {
  const groupOf = new Map(groups.flatMap((members, group) => members.map((member) => [member, group])));
  const between = arrows
    .map(([start, end]): Arrow => [groupOf.get(start) as number, groupOf.get(end) as number])
    .filter(([start, end]) => start !== end);
  return [...new Map(between.map((arrow) => [arrow.join(" "), arrow])).values()];
}
