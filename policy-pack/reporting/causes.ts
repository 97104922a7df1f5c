import { grouped } from "../deployment/grouped";
import { type Status, statuses } from "../evaluation/disposition";
import { causeKeyOf } from "../rules/wording";
import type { ReportedCause, ReportedFinding, ReportedPlace, RulePart } from "./report";

/** Findings by what they have in common. What does not count any more stands apart from what does. */
export function causesOf(findings: readonly ReportedFinding[]): readonly ReportedCause[] {
  const keyOf = ({ cause, status }: ReportedFinding) => `${causeKeyOf(cause)} ${isSettled(status) ? status : ""}`;
  const groups = grouped(findings.map((finding) => [keyOf(finding), finding]));
  return [...groups.values()].map(causeOf).toSorted((a, b) => statuses.indexOf(a.status) - statuses.indexOf(b.status));
}

function causeOf(findings: readonly ReportedFinding[]): ReportedCause {
  const [first] = findings as readonly [ReportedFinding];
  const { id, text, why = first.title } = first.cause;
  const isSame = findings.every(({ message }) => message === first.message);
  const common = text ?? (isSame ? first.message : first.title);
  const placeOf = (finding: ReportedFinding): ReportedPlace => {
    if (text !== undefined) return aboutName(finding);
    return isSame ? { finding } : { finding, detail: finding.message };
  };
  const byRule = grouped(findings.map((finding) => [`${finding.rule} ${finding.clause}`, placeOf(finding)]));
  return {
    id,
    text: common,
    why: why === common || isSettled(first.status) ? undefined : why,
    remedies: [...new Set(findings.flatMap(({ cause }) => cause.remedies))],
    status: statuses.find((status) => findings.some((finding) => finding.status === status)) as Status,
    parts: [...byRule.values()].map(partOf),
  };
}

function isSettled(status: Status): boolean {
  return status === "known" || status === "exempted";
}

/** Between the stops of a chain. */
const arrow = " → ";

/** A violation at the end of a way needs no more proof than the way. */
function aboutName(finding: ReportedFinding): ReportedPlace {
  const { chain, domain, path, how, outcome } = finding;
  if (chain === undefined) return { finding, detail: domain ?? path, how };
  const [name, ...stops] = chain.split(arrow);
  return {
    finding,
    detail: name,
    leads: stops.length === 0 ? undefined : `→ ${stops.join(arrow)}`,
    how: outcome === "violation" ? undefined : how,
  };
}

/** What is the same for several places is said once. */
function partOf(places: readonly ReportedPlace[]): RulePart {
  const [first] = places as readonly [ReportedPlace];
  const { rule, clause, url } = first.finding;
  const shared = (part: "leads" | "how") =>
    places.length > 1 && places.every((place) => place[part] === first[part]) ? first[part] : undefined;
  const [leads, how] = [shared("leads"), shared("how")];
  const remaining = places.map((place) => ({
    ...place,
    leads: leads === undefined ? place.leads : undefined,
    how: how === undefined ? place.how : undefined,
  }));
  return { rule, clause, url, leads, how, places: remaining };
}
