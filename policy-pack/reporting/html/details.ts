import { placeIn } from "../place";
import type { ReportedFinding } from "../report";
import { html, type Markup, type Part, prose } from "./markup";
import { anchorOf, badge, dayText, row, stackOf, type View } from "./view";

/** Every finding with what proves it and what to do. */
export function findings(view: View): Markup {
  const { report, words } = view;
  return html`<section aria-labelledby="findings"><h2 id="findings">${words.findings}</h2>
${report.findings.length === 0 ? html`<p class="empty">${words.nothingFound}</p>` : report.findings.map((finding) => article(finding, view))}
</section>`;
}

function article(finding: ReportedFinding, { words, labels }: View): Markup {
  const {
    status,
    rule,
    title,
    url,
    message,
    remedy,
    clause,
    documentation,
    proof,
    entry,
    chain,
    resource,
    path,
    exemption,
  } = finding;
  const id = anchorOf(finding.fingerprint);
  const where = [placeIn(finding.location), path].filter((part) => part !== undefined).join(" · ");
  return html`<article class="finding ${status}" id="${id}" data-domain="${finding.registrable}" data-stack="${stackOf(resource)}" data-rule="${rule}" data-outcome="${status}">
<h3>${badge(status, labels.status[status])} <span class="mono">${rule}</span> <a class="permalink" href="#${id}" aria-label="${words.permalink}">#</a></h3>
<p class="message">${prose(message)}</p>
${exemption ? html`<p class="next">${labels.exempted(exemption)}</p>` : html`<p class="next"><b>${labels.next}</b> ${prose(remedy)}</p>`}
<dl class="facts">${[
    row(words.rule, title),
    row(words.domain, finding.domain),
    row(words.resource, html`<span class="mono">${resource}</span>`),
    row(labels.where, html`<span class="mono">${where}</span>`),
    row(words.leads, chain),
    row(labels.clause, clause),
    row(words.proof, mono(entry ?? proof?.register ?? proof?.resource)),
    row(labels.product, documentation && link(documentation)),
    row(labels.docs, link(url)),
  ]}</dl>
</article>
`;
}

function mono(text: string | undefined): Part {
  return text && html`<span class="mono">${text}</span>`;
}

function link(url: string): Markup {
  return html`<a href="${url}" rel="noreferrer">${url}</a>`;
}

/** The findings that do not count because somebody answers for them. */
export function exemptions({ report, words }: View): Markup {
  const rows = report.findings.flatMap(({ exemption, rule, domain, resourceName, fingerprint }) => {
    if (exemption === undefined) return [];
    const { reason, approver, ticket, expires, daysLeft } = exemption;
    const day = dayText({ date: expires, daysLeft, urgency: "later" }, words);
    return [
      html`<tr><td><a href="#${anchorOf(fingerprint)}">${rule}</a></td><td>${domain ?? resourceName}</td><td>${reason}</td><td>${approver}</td><td>${ticket}</td><td>${day}</td></tr>`,
    ];
  });
  return table("exemptions", words.exemptions, words.noExemptions, rows, [
    words.rule,
    words.domain,
    words.reason,
    words.approver,
    words.ticket,
    words.expires,
  ]);
}

/** What the register says will end, the earliest first. */
export function calendar({ report, words }: View): Markup {
  const rows = report.map.calendar.map(
    (expiry) =>
      html`<tr><td>${dayText(expiry, words)}</td><td>${words.kind[expiry.kind]}</td><td>${expiry.subject}</td><td>${expiry.detail}</td></tr>`,
  );
  return table("calendar", words.calendar, words.noCalendar, rows, [
    words.day,
    words.what,
    `${words.domain} / ${words.rule}`,
    `${words.kinds.website} / ${words.reason}`,
  ]);
}

/** How each type that is planned is covered. */
export function coverage({ report, words, labels }: View): Markup {
  const rows = report.coverage.map(
    ({ type, class: its, why, resources }) =>
      html`<tr><td class="mono">${type}</td><td>${resources}</td><td>${labels.covered[its]}</td><td>${why}</td></tr>`,
  );
  return table("coverage", words.coverage, words.nothingPlanned, rows, [
    words.type,
    words.count,
    words.coveredAs,
    words.why,
  ]);
}

function table(
  id: string,
  heading: string,
  empty: string,
  rows: readonly Markup[],
  columns: readonly string[],
): Markup {
  const head = columns.map((column) => html`<th scope="col">${column}</th>`);
  const body = html`<div class="scroll" tabindex="0" role="group" aria-labelledby="${id}"><table><thead><tr>${head}</tr></thead><tbody>${rows}</tbody></table></div>`;
  return html`<section aria-labelledby="${id}"><h2 id="${id}">${heading}</h2>${rows.length === 0 ? html`<p class="empty">${empty}</p>` : body}</section>`;
}
