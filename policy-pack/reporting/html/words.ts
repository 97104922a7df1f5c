import type { FilingKind } from "../../facts/filing-kinds";
import type { Language } from "../../locales/language";
import { render } from "../../locales/render";
import { countOf, listOf, phrases, type Text } from "../../locales/text";
import type { Day, Expiry, Side } from "../map/model";

export const texts = phrases("page", {
  title: "ICP filing report",
  subject: "Deployment",
  register: "Register",
  noRegister: "none",
  version: "Version",
  evaluatedOn: "Evaluated on",
  filters: "Filters",
  search: "Search",
  searchHint: "any text",
  domain: "Domain",
  rule: "Rule",
  stack: "Stack",
  outcome: "Outcome",
  all: "all",
  reset: "Reset",
  expand: "Expand all",
  collapse: "Collapse all",
  noDomains: "No domain is planned or registered.",
  filed: "Filed",
  planned: "Filing planned",
  unfiled: "No filing",
  website: "Website",
  app: "App",
  miniProgram: "Mini program",
  quickApp: "Quick app",
  entity: "Entity",
  accessProviders: "Access providers",
  registeredUntil: "Domain registered until",
  leadsTo: "leads to {names}",
  rows: "In boxes that an arrow joins, names with the same number are on the same way.",
  nothingLeads: "No name of this domain is planned here.",
  unknownDomain: "Names whose domain is not known before the deployment",
  clear: "nothing found",
  findings: "Findings",
  nothingFound: "Nothing found.",
  resource: "Resource",
  leads: "Leads",
  proof: "Proof",
  permalink: "Link to this finding",
  exemptions: "Exemptions",
  noExemptions: "No finding is exempted.",
  reason: "Reason",
  approver: "Approver",
  ticket: "Ticket",
  expires: "Expires",
  coverage: "What was read",
  nothingPlanned: "No resource is planned.",
  type: "Type",
  count: "Count",
  coveredAs: "Covered as",
  why: "Why",
  calendar: "What expires when",
  noCalendar: "The register holds no day on which anything expires.",
  day: "Day",
  what: "What",
  mainland: "mainland",
  overseas: "overseas",
  undecided: "undecided",
  private: "private",
  registration: "Domain registration",
  exemption: "Exemption",
  nothingBlocks: "Nothing blocks the deployment",
  oneBlocks: "1 finding blocks the deployment",
  severalBlock: "{count} findings block the deployment",
  oneDomain: "domain",
  severalDomains: "domains",
  oneResource: "resource",
  severalResources: "resources",
  dayAgo: "1 day ago",
  daysAgo: "{count} days ago",
  dayLeft: "1 day left",
  daysLeft: "{count} days left",
  shown: "{domains} and {findings} shown",
  domainForms: "domain|domains",
  findingForms: "finding|findings",
});

/** The words of the page, besides those of every reporter for people. */
export interface Words {
  readonly title: string;
  heading(blocking: number): string;
  readonly subject: string;
  readonly register: string;
  readonly noRegister: string;
  readonly version: string;
  readonly evaluatedOn: string;
  /** What follows a number of them, such as `domains`. */
  domains(count: number): string;
  resources(count: number): string;
  readonly filters: string;
  readonly search: string;
  readonly searchHint: string;
  readonly domain: string;
  readonly rule: string;
  readonly stack: string;
  readonly outcome: string;
  readonly all: string;
  readonly reset: string;
  readonly expand: string;
  readonly collapse: string;
  /** The script puts the count and the form for it, of one or of several, in place of `{domains:one|several}`. */
  readonly shown: string;
  readonly noDomains: string;
  readonly side: Readonly<Record<Side, string>>;
  readonly filed: string;
  readonly planned: string;
  readonly unfiled: string;
  /** What the filing is for. */
  readonly kinds: Readonly<Record<FilingKind, string>>;
  readonly entity: string;
  readonly accessProviders: string;
  readonly registeredUntil: string;
  leadsTo(names: readonly string[]): string;
  /** What the numbers in boxes mean. */
  readonly rows: string;
  readonly nothingLeads: string;
  readonly unknownDomain: string;
  readonly clear: string;
  readonly findings: string;
  readonly nothingFound: string;
  readonly resource: string;
  readonly leads: string;
  readonly proof: string;
  readonly permalink: string;
  readonly exemptions: string;
  readonly noExemptions: string;
  readonly reason: string;
  readonly approver: string;
  readonly ticket: string;
  readonly expires: string;
  readonly calendar: string;
  readonly noCalendar: string;
  /** The heading of how types are covered. */
  readonly coverage: string;
  readonly nothingPlanned: string;
  readonly type: string;
  readonly count: string;
  readonly coveredAs: string;
  readonly why: string;
  readonly day: string;
  readonly what: string;
  readonly kind: Readonly<Record<Expiry["kind"], string>>;
  left(day: Day["daysLeft"]): string;
}

export function wordsIn(language: Language): Words {
  const text = (value: Text) => render(value, language);
  // The script chooses the form by the count.
  const forms = (name: string, counted: Text) => `{${name}:${text(counted)}}`;
  return {
    title: text(texts.title),
    subject: text(texts.subject),
    register: text(texts.register),
    noRegister: text(texts.noRegister),
    version: text(texts.version),
    evaluatedOn: text(texts.evaluatedOn),
    filters: text(texts.filters),
    search: text(texts.search),
    searchHint: text(texts.searchHint),
    domain: text(texts.domain),
    rule: text(texts.rule),
    stack: text(texts.stack),
    outcome: text(texts.outcome),
    all: text(texts.all),
    reset: text(texts.reset),
    expand: text(texts.expand),
    collapse: text(texts.collapse),
    noDomains: text(texts.noDomains),
    filed: text(texts.filed),
    planned: text(texts.planned),
    unfiled: text(texts.unfiled),
    kinds: {
      website: text(texts.website),
      app: text(texts.app),
      "mini-program": text(texts.miniProgram),
      "quick-app": text(texts.quickApp),
    },
    entity: text(texts.entity),
    accessProviders: text(texts.accessProviders),
    registeredUntil: text(texts.registeredUntil),
    rows: text(texts.rows),
    nothingLeads: text(texts.nothingLeads),
    unknownDomain: text(texts.unknownDomain),
    clear: text(texts.clear),
    findings: text(texts.findings),
    nothingFound: text(texts.nothingFound),
    resource: text(texts.resource),
    leads: text(texts.leads),
    proof: text(texts.proof),
    permalink: text(texts.permalink),
    exemptions: text(texts.exemptions),
    noExemptions: text(texts.noExemptions),
    reason: text(texts.reason),
    approver: text(texts.approver),
    ticket: text(texts.ticket),
    expires: text(texts.expires),
    calendar: text(texts.calendar),
    noCalendar: text(texts.noCalendar),
    coverage: text(texts.coverage),
    nothingPlanned: text(texts.nothingPlanned),
    type: text(texts.type),
    count: text(texts.count),
    coveredAs: text(texts.coveredAs),
    why: text(texts.why),
    day: text(texts.day),
    what: text(texts.what),
    shown: text(
      texts.shown({ domains: forms("domains", texts.domainForms), findings: forms("findings", texts.findingForms) }),
    ),
    side: {
      mainland: text(texts.mainland),
      overseas: text(texts.overseas),
      undecided: text(texts.undecided),
      private: text(texts.private),
    },
    kind: { registration: text(texts.registration), exemption: text(texts.exemption) },
    heading: (blocking) =>
      text(blocking === 0 ? texts.nothingBlocks : countOf(blocking, texts.oneBlocks, texts.severalBlock)),
    leadsTo: (names) => text(texts.leadsTo({ names: listOf(names) })),
    domains: (count) => text(count === 1 ? texts.oneDomain : texts.severalDomains),
    resources: (count) => text(count === 1 ? texts.oneResource : texts.severalResources),
    left: (days) =>
      text(days < 0 ? countOf(-days, texts.dayAgo, texts.daysAgo) : countOf(days, texts.dayLeft, texts.daysLeft)),
  };
}
