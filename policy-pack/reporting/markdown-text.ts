import { printable } from "./printable";

/** Text in which only `code` is markup; a word joiner keeps an @ from calling anybody. */
export function prose(text: string): string {
  return printable(text)
    .split(/(`[^`]+`)/)
    .map((part, index) => (index % 2 === 1 ? part : escapeMarkup(part)))
    .join("");
}

function escapeMarkup(text: string): string {
  return text.replaceAll(/[!#$&*+.:<>@[\\\]^_`{|}~-]/g, "\\$&").replaceAll("@", "@\u2060");
}

/** A name as code, fenced by more backticks than it holds in a row. */
export function code(name: string): string {
  const text = printable(name);
  const fence = "`".repeat(Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length)) + 1);
  const padding = text.includes("`") ? " " : "";
  return fence + padding + text + padding + fence;
}

/** A bar in a cell would end it, in code too. */
export function tableRow(...cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll(/(?<!\\)\|/g, "\\|")).join(" | ")} |`;
}
