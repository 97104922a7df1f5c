import { grouped } from "../../../deployment/grouped";
import type { Arrow } from "../../map/graph";
import { arrowPath, type Rectangle } from "./arrows";
import { columnsIn } from "./columns";
import { dagre } from "./dagre";
import type { Size } from "./sizes";

/** Boxes that arrows join, in pixels. */
export interface Picture extends Size {
  /** In reading order: from where nothing leads along the arrows. */
  readonly boxes: readonly Placed[];
  /** The arrows, as the path of an SVG. */
  readonly arrows: string;
}

/** A box, by its place in the list of sizes. */
export interface Placed extends Rectangle {
  readonly box: number;
}

/** What the page has room for beside each other. */
const pageWidth = 1118;

const gap = 14;

/** With more arrows than this, the library takes seconds for an arrangement that is hardly better. */
const mostArrows = 200;

/** Lays out boxes from left to right; downwards where that is wider than the page and this is not. */
export function pictureOf(sizes: readonly Size[], arrows: readonly Arrow[]): Picture {
  const picture = laidOut(sizes, arrows, false);
  return picture.width > pageWidth && fitsDownwards(picture) ? laidOut(sizes, arrows, true) : picture;
}

function fitsDownwards({ boxes }: Picture): boolean {
  const columns = [...grouped(boxes.map(({ x, width }) => [String(x), width + gap])).values()];
  return columns.every((widths) => widths.reduce((sum, width) => sum + width) <= pageWidth);
}

/** Downwards is from left to right with both axes exchanged. */
function laidOut(sizes: readonly Size[], arrows: readonly Arrow[], downwards: boolean): Picture {
  const turned = ({ width, height }: Size): Size => (downwards ? { width: height, height: width } : { width, height });
  const graph = new dagre.graphlib.Graph();
  const tangled = arrows.length > mostArrows;
  const ranker = tangled ? "longest-path" : "tight-tree";
  graph.setGraph({ rankdir: "LR", ranker, nodesep: gap, edgesep: 10, ranksep: downwards ? 34 : 52 });
  for (const [box, size] of sizes.entries()) graph.setNode(String(box), turned(size));
  // Of arrangements that are equally good, the library takes that in which the last arrows are uppermost.
  for (const [from, to] of arrows.toReversed()) graph.setEdge(String(from), String(to), {});
  dagre.layout(graph, { disableOptimalOrderHeuristic: tangled });
  const { size, boxes, lines } = columnsIn(graph, !downwards);
  const byColumn = [...boxes].toSorted(([, a], [, b]) => a.x - b.x || a.y - b.y).map(([box]) => box);
  return {
    ...turned(size),
    boxes: dagre.graphlib.alg.preorder(graph, byColumn).map((box) => {
      const { x, y, ...its } = boxes.get(box) as Rectangle;
      return { box: Number(box), ...(downwards ? { x: y, y: x } : { x, y }), ...turned(its) };
    }),
    arrows: lines.map((line) => arrowPath(line, downwards)).join(""),
  };
}
