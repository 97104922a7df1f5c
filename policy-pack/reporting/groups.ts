import type { ReportedFinding } from "./report";

/** Findings by the resource at fault, resources in the order in which they first appear. */
export function byResource(
  findings: readonly ReportedFinding[],
): readonly (readonly [ReportedFinding, ...ReportedFinding[]])[] {
  const groups = new Map<string, [ReportedFinding, ...ReportedFinding[]]>();
  for (const finding of findings) {
    const group = groups.get(finding.resource);
    if (group) group.push(finding);
    else groups.set(finding.resource, [finding]);
  }
  return [...groups.values()];
}
