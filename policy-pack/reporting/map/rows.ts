import type { Arrow } from "./graph";
import { type Group, groupedBy, joinedIn, type Neighbours, neighboursIn } from "./groups";

/** Up to so many ways that are alike are easier to follow by an arrow each. */
const few = 8;

/**
 * Finds ways that run side by side: many boxes that look the same, each of which is joined with one of each
 * group that its arrows lead to, or with all that is there.
 *
 * @param looks what boxes must have in common to be in one group
 * @returns all boxes in groups, those of one row at the same place in each; most are alone in theirs
 */
export function rowsIn(looks: readonly string[], arrows: readonly Arrow[]): readonly Group[] {
  const neighbours = neighboursIn(arrows);
  const alone = new Set<number>();
  for (;;) {
    const kinds = kindsOf(
      looks.map((look, box) => (alone.has(box) ? String(box) : look)),
      neighbours,
    );
    const groups = groupedBy(kinds.keys(), (box) => String(kinds[box]));
    const rows = joinedIn(groups.filter(({ length }) => length > 1).flat(), neighbours);
    const countOf = (group: Group) => new Set(group.map((box) => rows.get(box))).size;
    const wrong = groups.filter((group) => group.length > 1 && (group.length <= few || countOf(group) < group.length));
    if (wrong.length === 0) return groups.map((group) => inOrder(group, rows));
    for (const box of wrong.flat()) alone.add(box);
  }
}

function inOrder(group: Group, rows: ReadonlyMap<number, number>): Group {
  return group.toSorted((a, b) => (rows.get(a) as number) - (rows.get(b) as number)) as [number, ...number[]];
}

/** Numbers that boxes share which look the same and are joined with boxes that do, as far as arrows lead. */
function kindsOf(looks: readonly string[], { from, to }: Neighbours): readonly number[] {
  let kinds = numbered(looks);
  for (;;) {
    const of = (boxes: readonly number[]) => [...new Set(boxes.map((box) => kinds[box]))].toSorted();
    const finer = numbered(kinds.map((kind, box) => JSON.stringify([kind, of(from(box)), of(to(box))])));
    if (new Set(finer).size === new Set(kinds).size) return finer;
    kinds = finer;
  }
}

function numbered(keys: readonly string[]): readonly number[] {
  const numbers = new Map([...new Set(keys)].map((key, index) => [key, index]));
  return keys.map((key) => numbers.get(key) as number);
}
