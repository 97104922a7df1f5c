import { type Document, type ErrorCode, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, visit } from "yaml";
import { phrases, type Text } from "../locales/text";
import type { Position } from "./problem";
import { syntaxErrors } from "./syntax";

export const texts = phrases("document", {
  endless: "not valid {notation}: entries contain each other without end, or are nested too deeply",
  notValid: "not valid {notation}: {problem}",
});

/** What a YAML text holds, and where. */
export interface Content {
  readonly value: unknown;
  /** Where the entry at a path begins; where it is missing or behind an alias, the deepest entry on the way to it. */
  positionOf(path: string): Position;
}

/** Something that keeps a text from being read. */
export interface Fault {
  readonly position: Position;
  readonly text: Text;
}

const top: Position = { line: 1, column: 1 };

/**
 * Reads a text, or returns why it cannot be read.
 *
 * @param notation what the text is to be, for messages; JSON is a part of YAML
 */
export function readDocument(text: string, notation: "YAML" | "JSON" = "YAML"): Content | Fault {
  try {
    return contentOf(text, notation);
  } catch {
    // The parser gives up on aliases that multiply or contain themselves, and on what is nested too deeply for it.
    return {
      position: top,
      text: texts.endless({ notation }),
    };
  }
}

function contentOf(text: string, notation: string): Content | Fault {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, merge: true, prettyErrors: false, stringKeys: true });
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  const fault = faultIn(document);
  if (fault) {
    return {
      position: at(fault.offset),
      text: texts.notValid({ notation, problem: syntaxErrors[fault.code] }),
    };
  }
  const value: unknown = document.toJS();
  // Throws where an alias contains itself, which no schema gets to the end of.
  JSON.stringify(value);
  return { value, positionOf: (path) => at(offsetOf(document, segmentsOf(path))) };
}

/** What the parser stumbled over first; more often than not the rest follows from it. */
function faultIn(document: Document): { readonly code: ErrorCode; readonly offset: number } | undefined {
  const [first] = [...document.errors, ...document.warnings];
  if (first) {
    const offset = first.pos[0];
    return { code: first.code, offset: first.code === "MISSING_CHAR" ? openingOf(document, offset) : offset };
  }
  let unknown: number | undefined;
  visit(document, {
    Alias(_, alias) {
      if (alias.resolve(document)) return undefined;
      unknown = alias.range?.[0];
      return visit.BREAK;
    },
  });
  return unknown === undefined ? undefined : { code: "BAD_ALIAS", offset: unknown };
}

/** A quote that is not closed is missed where the text ends; what helps is where it was opened. */
function openingOf(document: Document, end: number): number {
  let opening = end;
  visit(document, {
    Scalar(_, { type, range }) {
      if (type?.startsWith("QUOTE") && range?.[1] === end) opening = range[0];
    },
  });
  return opening;
}

/** The keys and indices of a path such as `websites[0].domain`. */
export function segmentsOf(path: string): readonly string[] {
  return path.split(/[.[\]]+/).filter((segment) => segment !== "");
}

function offsetOf(document: Document, segments: readonly string[]): number {
  let node: unknown = document.contents;
  let offset = startOf(node, 0);
  for (const segment of segments) {
    const pair = isMap(node) ? node.items.find(({ key }) => isScalar(key) && key.value === segment) : undefined;
    node = isSeq(node) ? node.items[Number(segment)] : pair?.value;
    offset = startOf(pair?.key ?? node, offset);
  }
  return offset;
}

function startOf(node: unknown, otherwise: number): number {
  return (isNode(node) && node.range?.[0]) || otherwise;
}
