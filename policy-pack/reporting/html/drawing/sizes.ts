import stringWidth from "string-width";
import { printable } from "../../printable";

export interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * The room that a text takes, in pixels: a column of it, a line, what is left and right of it, and the width from
 * which on it is broken. Nobody can tell which fonts a reader has, so columns are those of wide ones; page.css sets
 * lines and padding.
 */
const fonts = {
  name: { column: 8.6, line: 20, padding: 0, most: 310 },
  listed: { column: 8.6, line: 20, padding: 0, most: 440 },
  numbered: { column: 8.6, line: 20, padding: 52, most: 440 },
  note: { column: 7, line: 18, padding: 0, most: 310 },
  chip: { column: 7.5, line: 20, padding: 18, most: 310 },
} as const;

export type Font = keyof typeof fonts;

/** The space between two parts of a box, as in page.css. */
const gaps = { below: 4, beside: 20 };

/** A text in parts between which it may be broken: behind such signs, and in words that are very long. */
function partsOf(text: string): readonly string[] {
  return printable(text).match(/[^\s./-]{0,15}[\s./-]|.{1,16}/gsu) ?? [];
}

/** A text that takes more than a line in the parts that it may be broken into. */
export function broken(text: string, font: Font): readonly string[] {
  return sizeOf(text, font).height > fonts[font].line ? partsOf(text) : [text];
}

export function sizeOf(text: string, font: Font): Size {
  const { column, line, padding, most } = fonts[font];
  const lines = [0];
  for (const width of partsOf(text).map((part) => stringWidth(part))) {
    const longer = (lines.at(-1) as number) + width;
    if (longer * column + padding <= most) lines[lines.length - 1] = longer;
    else lines.push(width);
  }
  return { width: Math.max(...lines) * column + padding, height: lines.length * line };
}

/** Parts below each other. */
export function stacked(parts: readonly Size[]): Size {
  const height = parts.reduce((sum, part) => sum + part.height, gaps.below * (parts.length - 1));
  return { width: Math.max(...parts.map(({ width }) => width)), height };
}

/** What is still looked over at a glance: names below each other, and columns, of which page.css has as many. */
const glance = { below: 16, columns: 4, width: 560 };

/** In how many columns parts are looked over best. */
export function columnsFor(parts: readonly Size[]): number {
  const fitting = Math.floor(glance.width / (stacked(parts).width + gaps.beside));
  return Math.max(1, Math.min(glance.columns, fitting, Math.ceil(parts.length / glance.below)));
}

/** Parts in rows, all columns as wide as the widest. */
export function inColumns(parts: readonly Size[]): Size {
  const { width } = stacked(parts);
  const columns = columnsFor(parts);
  const rows = Array.from({ length: Math.ceil(parts.length / columns) }, (_, row): Size => {
    const heights = parts.slice(row * columns, (row + 1) * columns).map(({ height }) => height);
    return { width: width * columns + gaps.beside * (columns - 1), height: Math.max(...heights) };
  });
  return stacked(rows);
}
