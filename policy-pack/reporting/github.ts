import { printable } from "./printable";
import type { Report, ReportedFinding, Status } from "./report";

const commands: Readonly<Record<Status, string>> = {
  blocking: "error",
  advisory: "warning",
  undetermined: "notice",
  known: "notice",
  exempted: "notice",
};

/** For GitHub Actions: workflow commands that annotate files. */
export function github({ findings }: Report): string {
  return findings.map((finding) => `${annotation(finding)}\n`).join("");
}

function annotation({ status, location, rule, title, resource, message, remedy, url }: ReportedFinding): string {
  const { file, position } = location;
  const properties = Object.entries({
    file,
    ...(position && { line: `${position.line}`, col: `${position.column}` }),
    title: `${rule}: ${title}`,
  }).map(([name, value]) => `${name}=${escapeProperty(value)}`);
  const lines = [message, remedy, resource, url].map(printable).join("\n");
  return `::${commands[status]} ${properties.join(",")}::${escapeData(lines)}`;
}

// https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions
function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(printable(text)).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
