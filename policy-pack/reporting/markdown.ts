import { release } from "../facts/release";
import { type Labels, labelsIn, symbols } from "./labels";
import { graphOf } from "./map/graph";
import { code, prose, tableRow } from "./markdown-text";
import { mermaid } from "./mermaid";
import { placeIn } from "./place";
import { particularOf } from "./places-table";
import type { Report, ReportedCause, ReportedPlace, RulePart, Status } from "./report";

/** GitHub refuses comments of more than 65,536 characters. */
const room = 60_000;

/** So many arrows are still taken in at a glance. */
const mostArrows = 40;

/** With more arrows than this the picture is folded away. */
const fewArrows = 8;

const folded: readonly Status[] = ["advisory", "undetermined", "known", "exempted"];

/** For a comment on a pull request, or a job summary: what blocks first, the rest folded away. */
export function markdown(report: Report): string {
  const words = labelsIn(report.language);
  const picture = drawn(report, words);
  const sections = sectionsOf(report.causes, room - picture.join("").length, words);
  const places = sections.reduce((sum, section) => sum + section.places, 0);
  const omitted = report.findings.length - places;
  const textsOf = (blocks: boolean) =>
    sections.filter(({ status }) => (status === "blocking") === blocks).map(({ text }) => text);
  const rest = textsOf(false);
  const counts = folded.flatMap((status) => {
    const count = report.findings.filter((finding) => finding.status === status).length;
    return count > 0 ? [`${symbols[status]} ${words.status[status]}${words.colon}${count}`] : [];
  });
  const blocks = [
    `### ${report.summary.mandatory > 0 ? "✖" : "✔"} ${release.name}`,
    prose(words.summary(report)),
    ...textsOf(true),
    ...(rest.length > 0 ? [`<details><summary>${counts.join(", ")}</summary>`, ...rest, "</details>"] : []),
    ...picture,
    ...(omitted > 0 ? [words.omitted(omitted)] : []),
    ...report.notes.map((note) => `> ${words.note}${words.colon}${prose(note)}`),
  ];
  return `${blocks.join("\n\n")}\n`;
}

interface Section {
  readonly status: Status;
  readonly text: string;
  /** How many places it has room for. */
  readonly places: number;
}

/** Each cause with as many of its places as there is room for; none where not even the first fits. */
function sectionsOf(causes: readonly ReportedCause[], room: number, words: Labels): readonly Section[] {
  const columns = tableRow("", words.resource, words.does, words.where);
  let left = room;
  return causes.flatMap(({ status, text, why, remedies, parts }) => {
    const head = [
      `#### ${symbols[status]} ${words.status[status]}${words.colon}${prose(text)}`,
      ...(why ? [prose(why)] : []),
    ];
    const next = status === "exempted" ? [] : [`**${words.next}**${words.colon}${prose(remedies.join(words.space))}`];
    const rules = parts.map((part) => ruleRow(part, words));
    left -= [...head, columns, ...rules, ...next].join("").length;
    const rows = fitting(
      parts.flatMap((part, index) => part.places.map((place) => ({ index, row: placeRow(place, words) }))),
      left,
    );
    if (rows.length === 0) return [];
    left -= rows.map(({ row }) => row).join("").length;
    const shown = rules.flatMap((rule, part) => {
      const own = rows.filter(({ index }) => index === part).map(({ row }) => row);
      return own.length === 0 ? [] : [rule, ...own];
    });
    const table = [columns, tableRow("---", "---", "---", "---"), ...shown].join("\n");
    return [{ status, text: [...head, table, ...next].join("\n\n"), places: rows.length }];
  });
}

/** The rule, and what all of its places have in common. */
function ruleRow({ rule, clause, url, leads, how }: RulePart, words: Labels): string {
  const common = [clause, particularOf({ leads, how }, words)].filter(Boolean).join(" · ");
  return tableRow("", `[${rule}](${url})`, prose(common), "");
}

/** The resource, what is particular there, and where it is corrected. */
function placeRow(place: ReportedPlace, words: Labels): string {
  const { status, resourceName, path, location, exemption } = place.finding;
  const texts = [particularOf(place, words), exemption ? words.exempted(exemption) : ""].filter(Boolean);
  return tableRow(
    symbols[status],
    [resourceName, ...(path ? [path] : [])].map(code).join(" "),
    texts.map(prose).join("<br>"),
    code(placeIn(location)),
  );
}

/** Where the names lead, as a picture; nothing where they lead nowhere. */
function drawn({ map, findings }: Report, words: Labels): readonly string[] {
  const graph = graphOf(map, mostArrows);
  if (graph.arrows.length === 0) return [];
  const picture = `\`\`\`mermaid\n${mermaid(graph, findings)}\n\`\`\``;
  const blocks = [picture, ...(graph.omitted > 0 ? [words.omitted(graph.omitted)] : [])];
  if (graph.arrows.length <= fewArrows) return blocks;
  return [`<details><summary>${words.map}</summary>`, ...blocks, "</details>"];
}

function fitting<T extends { readonly row: string }>(items: readonly T[], room: number): readonly T[] {
  let length = 0;
  const excess = items.findIndex(({ row }) => {
    length += row.length + 2;
    return length > room;
  });
  return excess === -1 ? items : items.slice(0, excess);
}
