import { release } from "../facts/release";
import { type Labels, labelsIn, symbols } from "./labels";
import { graphOf } from "./map/graph";
import { mermaid } from "./mermaid";
import { printable } from "./printable";
import type { Report, ReportedFinding, Status } from "./report";

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
  const having = (status: Status) => report.findings.filter((finding) => finding.status === status);
  const blocking = having("blocking");
  const picture = drawn(report, words);
  const items = fitting(
    [...blocking, ...folded.flatMap(having)].map((finding) => item(finding, words)),
    room - picture.join("").length,
  );
  const rest = items.slice(blocking.length);
  const counts = folded.flatMap((status) => {
    const count = having(status).length;
    return count > 0 ? [`${symbols[status]} ${words.status[status]}${words.colon}${count}`] : [];
  });
  const omitted = report.findings.length - items.length;
  const blocks = [
    `### ${blocking.length > 0 ? "✖" : "✔"} ${release.name}`,
    prose(words.summary(report)),
    ...picture,
    ...items.slice(0, blocking.length),
    ...(rest.length > 0 ? [`<details><summary>${counts.join(", ")}</summary>`, ...rest, "</details>"] : []),
    ...(omitted > 0 ? [words.omitted(omitted)] : []),
    ...report.notes.map((note) => `> ${words.note}${words.colon}${prose(note)}`),
  ];
  return `${blocks.join("\n\n")}\n`;
}

function item(finding: ReportedFinding, words: Labels): string {
  const { status, resourceName, path, rule, url, message, remedy, exemption } = finding;
  const where = [resourceName, ...(path ? [path] : [])].map(code).join(" ");
  const next = exemption ? prose(words.exempted(exemption)) : `**${words.next}**${words.colon}${prose(remedy)}`;
  return [`- ${symbols[status]} **${words.status[status]}** ${where} [${rule}](${url})`, prose(message), next].join(
    "  \n  ",
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

function fitting(items: readonly string[], room: number): readonly string[] {
  let length = 0;
  const excess = items.findIndex((text) => {
    length += text.length + 2;
    return length > room;
  });
  return excess === -1 ? items : items.slice(0, excess);
}

/** Text in which only `code` is markup; a word joiner keeps an @ from calling anybody. */
function prose(text: string): string {
  return printable(text)
    .split(/(`[^`]+`)/)
    .map((part, index) => (index % 2 === 1 ? part : escapeMarkup(part)))
    .join("");
}

function escapeMarkup(text: string): string {
  return text.replaceAll(/[!#$&*+.:<>@[\\\]^_`{|}~-]/g, "\\$&").replaceAll("@", "@\u2060");
}

/** A name as code, fenced by more backticks than it holds in a row. */
function code(name: string): string {
  const text = printable(name);
  const fence = "`".repeat(Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length)) + 1);
  const padding = text.includes("`") ? " " : "";
  return fence + padding + text + padding + fence;
}
