import { kindNames } from "../../facts/filing-kinds";
import type { Language } from "../../locales/language";
import { render } from "../../locales/render";
import { phrases, type Text } from "../../locales/text";
import { asMarkdown, asText, type Table } from "../table";
import type { Overview } from "./overview";

export const texts = phrases("registerShowFormats", {
  domainExpires: "Domain expires",
  daysLeft: "Days left",
  domain: "Domain",
  name: "Name",
  kind: "Kind",
  filingNumber: "Filing number",
  entity: "Entity",
  account: "Account",
  accessProviders: "Access providers",
  instance: "Instance",
  expires: "Expires",
  rule: "Rule",
  for: "For",
  approver: "Approver",
  ticket: "Ticket",
  reason: "Reason",
  filings: "Websites and apps",
  exemptions: "Exemptions",
  planned: "planned",
  notStated: "not stated",
});

export interface ShowOptions {
  readonly format: keyof typeof showFormats;
  readonly lang?: Language;
}

/** Every form of an overview, by the name of its format. */
export const showFormats = {
  table: (overview: Overview, language: Language) => `${tablesOf(overview, language).map(asText).join("\n\n")}\n`,
  json: (overview: Overview) => `${JSON.stringify({ version: 1, ...overview }, undefined, 2)}\n`,
  markdown: (overview: Overview, language: Language) =>
    `${tablesOf(overview, language).map(asMarkdown).join("\n\n")}\n`,
} as const;

const holdingColumns: readonly Text[] = [
  texts.domainExpires,
  texts.daysLeft,
  texts.domain,
  texts.name,
  texts.kind,
  texts.filingNumber,
  texts.entity,
  texts.account,
  texts.accessProviders,
  texts.instance,
];

const exemptionColumns: readonly Text[] = [
  texts.expires,
  texts.daysLeft,
  texts.rule,
  texts.for,
  texts.approver,
  texts.ticket,
  texts.reason,
];

function tablesOf({ holdings, exemptions }: Overview, language: Language): readonly Table[] {
  const unknown = render(texts.notStated, language);
  const headings = (columns: readonly Text[]) => columns.map((column) => render(column, language));
  return [
    {
      title: render(texts.filings, language),
      columns: headings(holdingColumns),
      rows: holdings.map((held) => [
        held.expires ?? unknown,
        held.daysLeft === undefined ? "" : String(held.daysLeft),
        held.domains.join(", "),
        held.name,
        render(kindNames[held.kind], language),
        held.filingNumber ?? render(texts.planned, language),
        held.entity,
        held.account,
        held.accessProviders.join(", ") || unknown,
        held.instance ?? unknown,
      ]),
    },
    {
      title: render(texts.exemptions, language),
      columns: headings(exemptionColumns),
      rows: exemptions.map(({ expires, daysLeft, rule, domain, resource, approver, ticket = "", reason }) => [
        expires,
        String(daysLeft),
        rule,
        [domain, resource].filter(Boolean).join(" "),
        approver,
        ticket,
        reason,
      ]),
    },
  ].filter(({ rows }, index) => index === 0 || rows.length > 0);
}
