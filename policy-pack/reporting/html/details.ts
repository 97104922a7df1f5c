import { html, type Markup } from "./markup";
import { anchorOf, dayText, type View } from "./view";

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
