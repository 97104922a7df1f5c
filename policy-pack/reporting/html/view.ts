import { identityIn, stackNameOf, urnPattern } from "../../deployment/urn";
import { type Labels, labelsIn, symbols } from "../labels";
import type { Day } from "../map/model";
import type { Report, ReportedFinding, Status } from "../report";
import type { Pictures } from "./drawing/pictures";
import { html, type Markup, type Part } from "./markup";
import { type Words, wordsIn } from "./words";

/** What every part of the page is made from. */
export interface View {
  readonly report: Report;
  readonly words: Words;
  readonly labels: Labels;
  /** The findings of the report that have these fingerprints. */
  findings(fingerprints: readonly string[]): readonly ReportedFinding[];
  readonly pictures: Pictures;
}

export function viewOf(report: Report, pictures: Pictures): View {
  const known = new Map(report.findings.map((finding) => [finding.fingerprint, finding]));
  return {
    report,
    words: wordsIn(report.language),
    labels: labelsIn(report.language),
    findings: (fingerprints) => fingerprints.map((fingerprint) => known.get(fingerprint) as ReportedFinding),
    pictures,
  };
}

/** The stack that a URN is of, as `project/stack`; nothing where it is none. */
export function stackOf(urn: string | undefined): string | undefined {
  return urn !== undefined && urnPattern.test(urn) ? stackNameOf(identityIn(urn)) : undefined;
}

/** The id of a finding's article; long enough to tell any two apart. */
export function anchorOf(fingerprint: string): string {
  return `f-${fingerprint.slice(0, 16)}`;
}

/** A sign and its meaning in words. */
export function badge(status: Status, text: Part): Markup {
  return html`<span class="badge ${status}"><span aria-hidden="true">${symbols[status]}</span> ${text}</span>`;
}

/** A link to the article of a finding. */
export function mention({ fingerprint, status }: ReportedFinding, text: Part): Markup {
  return html`<a class="mention" href="#${anchorOf(fingerprint)}">${badge(status, text)}</a>`;
}

/** A row of a list of terms; nothing where there is nothing to say. */
export function row(term: string, description: Part): Markup | undefined {
  return description === undefined ? undefined : html`<div><dt>${term}</dt><dd>${description}</dd></div>`;
}

export function dayText(
  { date, daysLeft, urgency }: Pick<Day, "date" | "daysLeft" | "urgency">,
  { left }: Words,
): Markup {
  return html`<time datetime="${date}">${date}</time> <span class="left ${urgency}">${left(daysLeft)}</span>`;
}
