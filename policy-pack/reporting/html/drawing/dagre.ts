import { graphlib, layout } from "@dagrejs/dagre";
import type { Size } from "./sizes";

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What is used of the library, whose own types import files in a way that only bundlers follow. */
export interface Graph {
  setGraph(options: object): void;
  setNode(box: string, size: Size): void;
  nodes(): readonly string[];
  /** With its centre, once it is laid out. */
  node(box: string): Size & Point;
  setEdge(from: string, to: string, options: object): void;
  edges(): readonly { readonly v: string; readonly w: string }[];
  edge(from: string, to: string): { readonly points: readonly Point[] };
  successors(box: string): readonly string[];
}

interface Library {
  readonly graphlib: {
    readonly Graph: new () => Graph;
    readonly alg: {
      components(graph: Graph): readonly (readonly string[])[];
      preorder(graph: Graph, from: readonly string[]): readonly string[];
    };
  };
  layout(graph: Graph, options: object): void;
}

export const dagre: Library = { graphlib, layout };
