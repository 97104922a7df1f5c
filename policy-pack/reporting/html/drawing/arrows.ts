import type { Point } from "./dagre";
import type { Size } from "./sizes";

/** A box by its upper left corner, in pixels. */
export interface Rectangle extends Size, Point {}

/** What an arrow joins or passes, and the column in which it is. */
export interface Passed {
  readonly box: Rectangle;
  readonly column: Pick<Rectangle, "x" | "width">;
}

/**
 * The path of an SVG from the first box to the last, which bends only between columns.
 *
 * @param downwards whether both axes are exchanged in it
 */
export function arrowPath(line: readonly Passed[], downwards: boolean): string {
  const [from, ...others] = line as readonly [Passed, ...Passed[]];
  const forward = from.column.x < (others.at(-1) as Passed).column.x;
  const near = ({ x, width }: Passed["column"]) => (forward ? x : x + width);
  const far = ({ x, width }: Passed["column"]) => (forward ? x + width : x);
  const at = (x: number, y: number) => (downwards ? `${y},${x}` : `${x},${y}`);
  let last = from;
  let path = `M${at(far(from.box), middleOf(from))}`;
  for (const next of others) {
    const bend = (far(last.column) + near(next.column)) / 2;
    path += `L${at(far(last.column), middleOf(last))}`;
    path += `C${at(bend, middleOf(last))} ${at(bend, middleOf(next))} ${at(near(next.column), middleOf(next))}`;
    path += `L${at(near(next.box), middleOf(next))}`;
    last = next;
  }
  const back = forward ? -6 : 6;
  return `${path}m${at(back, -4)}l${at(-back, 4)}l${at(back, 4)}`;
}

function middleOf({ box: { y, height } }: Passed): number {
  return y + Math.round(height / 2);
}
