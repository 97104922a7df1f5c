import type { Passed, Rectangle } from "./arrows";
import type { Graph, Point } from "./dagre";
import type { Size } from "./sizes";

/** Boxes that stand in columns, and what each arrow joins and passes. */
export interface Columns {
  readonly size: Size;
  readonly boxes: ReadonlyMap<string, Rectangle>;
  readonly lines: readonly (readonly Passed[])[];
}

/**
 * What the library has laid out from left to right, in whole pixels.
 *
 * @param filled whether all boxes are as wide as their column
 */
export function columnsIn(graph: Graph, filled: boolean): Columns {
  const nodes = graph.nodes().map((box) => ({ box, ...graph.node(box) }));
  const edges = graph.edges().map(({ v, w }) => ({ from: v, to: w, points: graph.edge(v, w).points }));
  const widths = new Map<number, number>();
  for (const { x, width } of nodes) widths.set(Math.round(x), Math.max(width, widths.get(Math.round(x)) ?? 0));
  // The library leaves arrows out of account that run above all boxes or below them.
  const all = [...nodes, ...edges.flatMap(({ points }) => points.map((point) => ({ height: 0, ...point })))];
  const top = Math.floor(all.reduce((least, { y, height }) => Math.min(least, y - height / 2), 0)) - 1;
  const bottom = Math.ceil(all.reduce((most, { y, height }) => Math.max(most, y + height / 2), 0)) + 1;
  const placed = ({ x, y }: Point, size?: Size): Passed => {
    const widest = widths.get(Math.round(x)) as number;
    const { width, height } = { width: widest, height: 0, ...size, ...(filled && { width: widest }) };
    const left = (its: number) => Math.round(x - its / 2) + 1;
    return {
      box: { x: left(width), y: Math.round(y - height / 2) - top, width, height },
      column: { x: left(widest), width: widest },
    };
  };
  const stands = new Map(nodes.map((node) => [node.box, placed(node, node)]));
  const standing = (box: string) => stands.get(box) as Passed;
  return {
    size: {
      width: Math.max(...[...stands.values()].map(({ column }) => column.x + column.width)) + 1,
      height: bottom - top,
    },
    boxes: new Map([...stands].map(([name, { box }]) => [name, box])),
    lines: edges.map(({ from, to, points }) => {
      const between = points.slice(1, -1).filter(({ x }) => widths.has(Math.round(x)));
      return [standing(from), ...between.map((point) => placed(point)), standing(to)];
    }),
  };
}
