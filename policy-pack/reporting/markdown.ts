import { release } from "../facts/release";
import { type Labels, labels, symbols } from "./labels";
import { printable } from "./printable";
import type { Report, ReportedFinding, Standing } from "./report";

/** GitHub refuses comments of more than 65,536 characters. */
const room = 60_000;

const folded: readonly Standing[] = ["advisory", "undetermined", "exempted"];

/** For a comment on a pull request, or a job summary: what blocks first, the rest folded away. */
export function markdown(report: Report): string {
  const words = labels[report.language];
  const having = (standing: Standing) => report.findings.filter((finding) => finding.standing === standing);
  const blocking = having("blocking");
  const items = fitting([...blocking, ...folded.flatMap(having)].map((finding) => item(finding, words)));
  const rest = items.slice(blocking.length);
  const counts = folded.flatMap((standing) => {
    const count = having(standing).length;
    return count > 0 ? [`${symbols[standing]} ${words.standing[standing]}${words.colon}${count}`] : [];
  });
  const omitted = report.findings.length - items.length;
  const blocks = [
    `### ${blocking.length > 0 ? "✖" : "✔"} ${release.name}`,
    prose(words.conclusion(report)),
    ...items.slice(0, blocking.length),
    ...(rest.length > 0 ? [`<details><summary>${counts.join(", ")}</summary>`, ...rest, "</details>"] : []),
    ...(omitted > 0 ? [words.omitted(omitted)] : []),
    ...report.deployments.flatMap(({ limits }) =>
      limits.map((limit) => `> ${words.note}${words.colon}${prose(limit)}`),
    ),
  ];
  return `${blocks.join("\n\n")}\n`;
}

function item(finding: ReportedFinding, words: Labels): string {
  const { standing, resourceName, path, rule, url, message, remedy, exempted } = finding;
  const where = [resourceName, ...(path ? [path] : [])].map(code).join(" ");
  const next = exempted ? prose(words.exempted(exempted)) : `**${words.next}**${words.colon}${prose(remedy)}`;
  return [
    `- ${symbols[standing]} **${words.standing[standing]}** ${where} [${rule}](${url})`,
    prose(message),
    next,
  ].join("  \n  ");
}

function fitting(items: readonly string[]): readonly string[] {
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
