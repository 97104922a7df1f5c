import type { Filing, MappedDomain } from "../map/model";
import { drawing } from "./drawing/drawing";
import { html, type Markup } from "./markup";
import { badge, dayText, mention, row, stackOf, type View } from "./view";

/** Up to so many domains all of them are unfolded at first. */
const mostOpen = 12;

const sides = ["mainland", "overseas", "undecided", "private"] as const;

/** Every registrable domain with its filing, and where its names lead. */
export function domains(view: View): Markup {
  const { report, words, labels } = view;
  const all = report.map.domains;
  const legend = sides.map((side) => html`<li class="pill ${side}">${words.side[side]}</li>`);
  return html`<section aria-labelledby="map"><h2 id="map">${labels.map}</h2>
${all.length === 0 ? html`<p class="empty">${words.noDomains}</p>` : html`<ul class="legend">${legend}</ul>`}
${all.map((domain) => domainEntry(domain, view, all.length <= mostOpen))}
</section>`;
}

function domainEntry(mapped: MappedDomain, view: View, open: boolean): Markup {
  const { words } = view;
  const { domain, display, filing, status, names, findings } = mapped;
  const onHops = new Set(names.flatMap(({ chains }) => chains.flat().flatMap((hop) => hop.findings)));
  const rest = view.findings(findings.filter((fingerprint) => !onHops.has(fingerprint)));
  const stacks = names.flatMap(({ chains }) => chains.flat().flatMap((hop) => stackOf(hop.resource) ?? []));
  const ascii = domain !== undefined && domain !== display ? html` <small class="mono">${domain}</small>` : undefined;
  const tally =
    status === "clear" ? html`<span class="badge clear">✔ ${words.clear}</span>` : badge(status, findings.length);
  const heading = domain === undefined ? words.unknownDomain : display;
  return html`<details class="domain ${status}" data-domain="${domain}" data-stacks="${[...new Set(stacks)].join(" ")}"${open ? html` open` : undefined}>
<summary><h3>${heading}${ascii}</h3>${domain && filingState(filing, view)}${tally}</summary>
${filing && filingFacts(filing, view)}
${names.length === 0 ? html`<p class="empty">${words.nothingLeads}</p>` : drawing(mapped, heading, view)}
${rest.length > 0 ? html`<p class="rest">${rest.map((finding) => mention(finding, finding.rule))}</p>` : undefined}
</details>
`;
}

function filingState(filing: Filing | undefined, { words }: View): Markup {
  if (filing === undefined) return html`<span class="filing unfiled">${words.unfiled}</span>`;
  if (filing.number === undefined) return html`<span class="filing planned">${words.planned}</span>`;
  return html`<span class="filing filed">${words.filed} <b>${filing.number}</b></span>`;
}

function filingFacts({ kind, name, entity, accessProviders, expiry }: Filing, { words }: View): Markup {
  return html`<dl class="facts">${[
    row(words.kinds[kind], name),
    row(words.entity, entity),
    row(words.accessProviders, accessProviders.length > 0 ? accessProviders.join(", ") : undefined),
    row(words.registeredUntil, expiry && dayText(expiry, words)),
  ]}</dl>`;
}
