import { symbols } from "../labels";
import { placeIn } from "../place";
import { particularOf } from "../places-table";
import type { ReportedCause, ReportedPlace, RulePart } from "../report";
import { html, type Markup, type Part, prose } from "./markup";
import { anchorOf, badge, row, stackOf, type View } from "./view";

/** Every finding, with those of the same cause: what they have in common once, and each with what proves it. */
export function findings(view: View): Markup {
  const { report, words } = view;
  return html`<section aria-labelledby="findings"><h2 id="findings">${words.findings}</h2>
${report.causes.length === 0 ? html`<p class="empty">${words.nothingFound}</p>` : report.causes.map((cause) => article(cause, view))}
</section>`;
}

function article({ status, text, why, remedies, parts }: ReportedCause, view: View): Markup {
  const { labels } = view;
  const next = html`<p class="next"><b>${labels.next}</b> ${prose(remedies.join(labels.space))}</p>`;
  return html`<article class="cause ${status}">
<div class="head"><h3>${badge(status, labels.status[status])} ${prose(text)}</h3>
${why && html`<p class="why">${prose(why)}</p>`}
${status === "exempted" ? undefined : next}</div>
${parts.map((part) => rulePart(part, view))}
</article>
`;
}

function rulePart({ rule, clause, url, leads, how, places }: RulePart, view: View): Markup {
  const { labels } = view;
  const common = [clause, particularOf({ leads, how }, labels)].filter(Boolean).join(" · ");
  return html`<p class="rule"><a class="mono" href="${url}" rel="noreferrer">${rule}</a> ${prose(common)}</p>
<ul class="places">${places.map((place) => placeEntry(place, view))}</ul>
`;
}

function placeEntry(place: ReportedPlace, view: View): Markup {
  const { labels, words } = view;
  const { finding } = place;
  const { status, rule, title, message, documentation, proof, entry, chain, resource, path, exemption } = finding;
  const id = anchorOf(finding.fingerprint);
  const where = placeIn(finding.location);
  return html`<li class="finding ${status}" id="${id}" data-domain="${finding.registrable}" data-stack="${stackOf(resource)}" data-rule="${rule}" data-outcome="${status}">
<details><summary><span class="sign" role="img" aria-label="${labels.status[status]}">${symbols[status]}</span> <span class="mono name">${finding.resourceName}</span> <span class="detail">${prose(particularOf(place, labels))}</span> <span class="mono where">${where}</span></summary>
<p class="message">${prose(message)} <a class="permalink" href="#${id}" aria-label="${words.permalink}">#</a></p>
${exemption && html`<p class="next">${labels.exempted(exemption)}</p>`}
<dl class="facts">${[
    row(words.rule, title),
    row(words.domain, finding.domain),
    row(words.resource, mono(resource)),
    row(labels.where, mono([where, path].filter((part) => part !== undefined).join(" · "))),
    row(words.leads, chain),
    row(words.proof, mono(entry ?? proof?.register ?? proof?.resource)),
    row(labels.product, documentation && link(documentation)),
  ]}</dl></details></li>
`;
}

function mono(text: string | undefined): Part {
  return text && html`<span class="mono">${text}</span>`;
}

function link(url: string): Markup {
  return html`<a href="${url}" rel="noreferrer">${url}</a>`;
}
