import stringWidth from "string-width";
import { printable } from "../reporting/printable";

type Row = readonly string[];

/** A heading, the titles of the columns, and what they hold. */
export interface Table {
  readonly title: string;
  readonly columns: Row;
  readonly rows: readonly Row[];
}

/** For a terminal; a Chinese character takes two columns. */
export function asText({ title, columns, rows }: Table): string {
  const cells = [columns, ...rows].map((row) => row.map(printable));
  const widths = columns.map((_, column) => Math.max(...cells.map((row) => stringWidth(String(row[column])))));
  const padded = (text: string, column: number) => text + " ".repeat(Number(widths[column]) - stringWidth(text));
  return [title, "", ...cells.map((row) => row.map(padded).join("  ").trimEnd())].join("\n");
}

export function asMarkdown({ title, columns, rows }: Table): string {
  const line = (cells: Row) => `| ${cells.join(" | ")} |`;
  const escaped = (text: string) => printable(text).replaceAll(/[|\\`*_<>[\]#@&!~]/g, "\\$&");
  return [
    `## ${title}`,
    "",
    line(columns),
    line(columns.map(() => "---")),
    ...rows.map((row) => line(row.map(escaped))),
  ].join("\n");
}
