import type { Severity } from "../rules/rule";
import { labelsIn } from "./labels";
import { printable } from "./printable";
import type { Report, ReportedFinding } from "./report";

const severities: Readonly<Record<Severity, string>> = {
  low: "minor",
  medium: "major",
  high: "critical",
  critical: "blocker",
};

/** For GitLab: a code quality report (https://docs.gitlab.com/ci/testing/code_quality/). */
export function gitlab(report: Report): string {
  return `${JSON.stringify(
    report.findings.map((finding) => issue(finding, report)),
    undefined,
    2,
  )}\n`;
}

function issue(finding: ReportedFinding, { language }: Report) {
  const { rule, severity, status, message, remedy, resourceName, location, fingerprint, exemption } = finding;
  const next = exemption ? labelsIn(language).exempted(exemption) : remedy;
  return {
    description: printable(`${resourceName}: ${message} ${next}`),
    check_name: rule,
    fingerprint,
    severity: status === "blocking" || status === "advisory" ? severities[severity] : "info",
    location: { path: location.file, lines: { begin: location.position?.line ?? 1 } },
  };
}
