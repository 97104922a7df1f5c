import { type CoveredType, countsOf } from "./coverage";
import type { ReportedFinding, Status, Summary } from "./report";

export function summarize(findings: readonly ReportedFinding[], coverage: readonly CoveredType[]): Summary {
  const countOf = (asked: Status) => findings.filter((finding) => finding.status === asked).length;
  const counted = findings.filter((finding) => finding.status !== "exempted" && finding.status !== "known");
  const count = (matches: (finding: ReportedFinding) => boolean) => counted.filter(matches).length;
  return {
    violations: count(({ outcome }) => outcome === "violation"),
    undetermined: count(({ outcome }) => outcome === "undetermined"),
    mandatory: count(({ level }) => level === "mandatory"),
    advisory: count(({ level }) => level === "advisory"),
    known: countOf("known"),
    exempted: countOf("exempted"),
    resources: coverage.reduce((sum, { resources }) => sum + resources, 0),
    coverage: countsOf(coverage),
  };
}
