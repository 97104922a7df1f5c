import {
  Document,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  type Node,
  type ParsedNode,
  parseDocument,
  visit,
} from "yaml";
import { segmentsOf } from "./document";

/** A change of a YAML document. */
export type Change =
  /** Gives a key of a map a value; a key that is not there is added as the last one. Of several for one path the last counts. */
  | { readonly kind: "set"; readonly path: string; readonly value: unknown }
  /** Adds an entry to a list at the top, as the last one; a list that is not there is made. */
  | { readonly kind: "append"; readonly list: string; readonly entry: unknown };

/** A part of the text, and what takes its place. */
interface Splice {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/**
 * Changes a YAML document and leaves every other byte of it as it was: comments, order, quotes and spaces.
 *
 * @throws Error for a path that leads through no map or list of the document
 */
export function edited(text: string, changes: readonly Change[]): string {
  const document = parseDocument(text);
  const values = new Map(changes.filter((change) => change.kind === "set").map(({ path, value }) => [path, value]));
  const appended = changes.filter((change) => change.kind === "append");
  const entriesOf = (list: string) => appended.filter((change) => change.list === list).map(({ entry }) => entry);
  const splices = [
    ...[...values].map(([path, value]) => splicedValue(path, value, document, text)),
    ...[...new Set(appended.map(({ list }) => list))].map((list) =>
      splicedEntries(list, entriesOf(list), document, text),
    ),
  ];
  const eol = text.includes("\r\n") ? "\r\n" : "\n";
  // From the end, so that no offset shifts; of those at one place the first stays first.
  return splices
    .map((splice, index) => ({ ...splice, index }))
    .toSorted((a, b) => b.from - a.from || b.index - a.index)
    .reduce(
      (result, splice) =>
        result.slice(0, splice.from) + splice.text.replaceAll(/\r?\n/g, eol) + result.slice(splice.to),
      text,
    );
}

/** A value as YAML in one line, whatever texts it holds: within a list, as `[ … ]`, nothing is broken up. */
export function inline(value: unknown): string {
  const document = new Document([value]);
  visit(document, {
    Scalar: (_, scalar) => {
      // Any other style may break a text up at a space of another script, as after a line break.
      if (typeof scalar.value === "string" && /[^\S ]/.test(scalar.value)) scalar.type = "QUOTE_DOUBLE";
    },
  });
  const options = { collectionStyle: "flow", lineWidth: 0, singleQuote: false, doubleQuotedAsJSON: true } as const;
  return document.toString(options).trim().slice(2, -2);
}

/** Entries of a list in block style, short lists within them in one line. */
export function block(entries: readonly unknown[], indent: string): string {
  const lines = entries.flatMap((entry) =>
    Object.entries(entry as object).map(([key, value], index) => `${index === 0 ? "- " : "  "}${key}:${after(value)}`),
  );
  return lines.map((line) => `${indent}${line}\n`).join("");
}

function after(value: unknown): string {
  return value === null ? "" : ` ${inline(value)}`;
}

function splicedValue(path: string, value: unknown, document: Document, text: string): Splice {
  const segments = segmentsOf(path);
  const key = segments.at(-1) ?? "";
  const map = nodeAt(document, segments.slice(0, -1));
  if (!isMap(map)) throw new Error(`no map holds ${path}`);
  const pair = map.items.find((item) => isScalar(item.key) && item.key.value === key);
  if (pair === undefined) return inserted(map, `${key}:${after(value)}`, text);
  const [from] = rangeOf(pair.value);
  const to = endOf(pair.value);
  // A text in block style ends with its last line.
  const end = text.slice(from, to).endsWith("\n") ? "\n" : "";
  const isBlock = isCollection(pair.value) && pair.value.flow !== true;
  if (from < to && !isBlock) return { from, to, text: inline(value) + end };
  // In place of nothing, or of what begins in a line of its own, the value follows the colon and a comment that value.
  const colon = text.indexOf(":", rangeOf(pair.key)[1]) + 1;
  const between = isBlock ? text.slice(colon, from).trimEnd() : "";
  return { from: colon, to: isBlock ? to : colon, text: after(value) + between + end };
}

function splicedEntries(list: string, entries: readonly unknown[], document: Document, text: string): Splice {
  const seq = nodeAt(document, [list]);
  const last = isSeq(seq) ? (seq.items.at(-1) as Node | undefined) : undefined;
  if (isSeq(seq) && last !== undefined) {
    if (seq.flow) return furtherMember(seq, entries.map(inline).join(", "));
    return line(nextLine(endOf(last), text), block(entries, indentOf(seq, text)), text);
  }
  if (isNode(seq)) {
    // A blank key, or a list without entries: in its place begins one in block style.
    const [from, to] = rangeOf(seq);
    return { from: text.slice(0, from).replace(/[ \t]+$/, "").length, to, text: `\n${block(entries, "  ").trimEnd()}` };
  }
  const { contents } = document;
  if (isMap(contents) && contents.flow) return furtherMember(contents, `${list}: ${inline(entries)}`);
  return line(text.length, `\n${list}:\n${block(entries, "  ")}`, text);
}

/** A key at the end of a map. */
function inserted(map: Node, text: string, source: string): Splice {
  if (isMap(map) && map.flow) return furtherMember(map, text);
  return line(nextLine(endOf(map), source), `${indentOf(map, source)}${text}\n`, source);
}

/** A further member of a map or list in flow style, after the last one. */
function furtherMember(collection: Node, text: string): Splice {
  const last = isCollection(collection) ? lastIn(collection) : undefined;
  const at = last === undefined ? rangeOf(collection)[0] + 1 : rangeOf(last)[1];
  return { from: at, to: at, text: last === undefined ? text : `, ${text}` };
}

/** Whole lines at an offset, also where the text before them does not end its line. */
function line(at: number, text: string, source: string): Splice {
  const open = at > 0 && source[at - 1] !== "\n";
  return { from: at, to: at, text: open ? `\n${text}` : text };
}

/** Where the last plain value within a node ends. */
function endOf(node: unknown): number {
  const last = isCollection(node) && node.flow !== true ? lastIn(node) : undefined;
  return last === undefined ? rangeOf(node)[1] : endOf(last);
}

/** The last value of a map or list; a blank one leaves the key. */
function lastIn({ items }: { readonly items: readonly unknown[] }): unknown {
  const last = items.at(-1);
  if (!isPair(last)) return last;
  const [from, to] = rangeOf(last.value);
  return from < to ? last.value : last.key;
}

function nextLine(offset: number, text: string): number {
  if (text[offset - 1] === "\n") return offset;
  const end = text.indexOf("\n", offset);
  return end === -1 ? text.length : end + 1;
}

function indentOf(collection: Node, text: string): string {
  const [from] = rangeOf(collection);
  return " ".repeat(from - (text.lastIndexOf("\n", from - 1) + 1));
}

function nodeAt(document: Document, segments: readonly string[]): unknown {
  return segments.reduce<unknown>((node, segment) => {
    if (isSeq(node)) return node.items[Number(segment)];
    if (!isMap(node)) return undefined;
    return node.items.find(({ key }) => isScalar(key) && key.value === segment)?.value;
  }, document.contents);
}

/** Where a node that was read begins and ends; a blank value is a node, too. */
function rangeOf(node: unknown): readonly [number, number] {
  const [from, to] = (node as ParsedNode).range;
  return [from, to];
}
