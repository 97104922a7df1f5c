import { statuses } from "../evaluation/disposition";
import { symbols } from "./labels";
import type { Graph } from "./map/graph";
import type { Hop } from "./map/model";
import { printable } from "./printable";
import type { ReportedFinding, Status } from "./report";

/** One border for each side; the theme of whatever shows it does the rest. */
const styles = [
  "classDef mainland stroke:#b26a00,stroke-width:2px",
  "classDef overseas stroke:#1a73c7,stroke-width:2px",
  "classDef undecided stroke:#7b4fc0,stroke-width:2px,stroke-dasharray:4 3",
  "classDef private stroke:#888888",
];

/** A graph as a Mermaid flowchart, with the signs of the findings at its stops. */
export function mermaid({ stops, arrows }: Graph, findings: readonly ReportedFinding[]): string {
  const standingOf = new Map(findings.map(({ fingerprint, status }) => [fingerprint, status]));
  return [
    "flowchart LR",
    ...styles.map((style) => `  ${style}`),
    ...stops.map((stop, index) => `  n${index}["${labelOf(stop, standingOf)}"]${stop.side ? `:::${stop.side}` : ""}`),
    ...arrows.map(([from, to]) => `  n${from} --> n${to}`),
  ].join("\n");
}

function labelOf({ text, what, region, findings }: Hop, standingOf: ReadonlyMap<string, Status>): string {
  const found = new Set(findings.map((fingerprint) => standingOf.get(fingerprint)));
  const signs = statuses.filter((status) => found.has(status)).map((status) => symbols[status]);
  const below = [what, region].filter((part) => part !== undefined).join(", ");
  return [[...signs, text].join(" "), below]
    .filter((line) => line !== "")
    .map(escaped)
    .join("<br>");
}

/** Mermaid takes `#60;` for a character by its number. Long names would make the picture illegible. */
function escaped(text: string): string {
  const short = text.length > 80 ? `${text.slice(0, 79)}…` : text;
  return printable(short).replaceAll(/[^\p{L}\p{N} .,()·✖▲○…-]/gu, (character) => `#${character.codePointAt(0)};`);
}
