import { stackNameOf } from "../../deployment/urn";
import { statuses } from "../../evaluation/disposition";
import { languages, nameOf } from "../../locales/language";
import { symbols } from "../labels";
import { html, type Markup } from "./markup";
import { row, type View } from "./view";

/** The result, the counts, and what was evaluated under which register. */
export function overview({ report, words, labels }: View): Markup {
  const blocking = report.findings.filter(({ status }) => status === "blocking").length;
  const counts = statuses.map((status) => {
    const count = report.findings.filter((finding) => finding.status === status).length;
    return html`<li class="${count > 0 ? status : "none"}" data-count="${status}"><b>${count}</b> <span><span aria-hidden="true">${symbols[status]}</span> ${labels.status[status]}</span></li>`;
  });
  const others = languages
    .filter((language) => language !== report.language)
    .map(
      (language) =>
        html`<button type="button" data-action="language" lang="${language}" hidden>${nameOf(language)}</button>`,
    );
  const subjects = report.deployments.map(
    ({ identity, source }) =>
      html`<span class="mono">${identity ? `${identity.project}/${identity.stack}` : source}</span> `,
  );
  return html`<header class="${blocking > 0 ? "rejected" : "passed"}">
<div class="bar"><span class="brand">alicloud-icp-guard</span>${others}</div>
<h1><span class="mark" aria-hidden="true">${blocking > 0 ? "✖" : "✔"}</span> ${words.heading(blocking)}</h1>
<p class="lead">${labels.summary(report)}</p>
<ul class="counts">${counts}${plain(report.map.domains.length, words.domains)}${plain(report.summary.resources, words.resources)}</ul>
<dl class="facts">${[
    row(words.subject, subjects),
    row(words.register, html`<span class="mono">${report.register ?? words.noRegister}</span>`),
    row(words.version, report.version),
    row(words.evaluatedOn, html`<time datetime="${report.today}">${report.today}</time>`),
  ]}</dl>
${report.notes.map((note) => html`<p class="limit">${labels.note}${labels.colon}${note}</p>`)}
</header>`;
}

function plain(count: number, noun: (count: number) => string): Markup {
  return html`<li class="plain"><b>${count}</b> <span>${noun(count)}</span></li>`;
}

/** What narrows down the rest of the page; shown where scripts run. */
export function filters({ report, words, labels }: View): Markup {
  const rules = [...new Set(report.findings.map(({ rule }) => rule))].toSorted();
  const outcomes = statuses.filter((status) => report.findings.some((finding) => finding.status === status));
  return html`<form class="filters" role="search" aria-label="${words.filters}" data-shown="${words.shown}" hidden>
<label>${words.domain} <input type="search" name="domain" placeholder="example.com" autocomplete="off" spellcheck="false"></label>
${stackFilter(report, words)}<label>${words.rule} <select name="rule"><option value="">${words.all}</option>${rules.map((rule) => html`<option>${rule}</option>`)}</select></label>
<label>${words.outcome} <select name="outcome"><option value="">${words.all}</option>${outcomes.map((status) => html`<option value="${status}">${labels.status[status]}</option>`)}</select></label>
<label>${words.search} <input type="search" name="text" placeholder="${words.searchHint}" autocomplete="off" spellcheck="false"></label>
<span class="buttons"><button type="reset">${words.reset}</button><button type="button" data-action="expand">${words.expand}</button><button type="button" data-action="collapse">${words.collapse}</button></span>
<output aria-live="polite"></output>
</form>`;
}

/** Where several stacks are reported together, one of them. */
function stackFilter({ deployments }: View["report"], words: View["words"]): Markup | undefined {
  const stacks = new Set(deployments.flatMap(({ identity }) => (identity ? [stackNameOf(identity)] : [])));
  if (stacks.size < 2) return undefined;
  return html`<label>${words.stack} <select name="stack"><option value="">${words.all}</option>${[...stacks].toSorted().map((stack) => html`<option>${stack}</option>`)}</select></label>
`;
}
