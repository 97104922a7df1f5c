import type { Language } from "../../locales/language";
import type { Bilingual } from "../../locales/text";
import { asMarkdown, asText, type Table } from "../table";
import type { Overview } from "./overview";

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

const holdingColumns: readonly Bilingual[] = [
  { en: "Domain expires", zh: "域名到期日" },
  { en: "Days left", zh: "剩余天数" },
  { en: "Domain", zh: "域名" },
  { en: "Website", zh: "网站" },
  { en: "Filing number", zh: "备案号" },
  { en: "Entity", zh: "主体" },
  { en: "Account", zh: "账号" },
  { en: "Access providers", zh: "接入商" },
  { en: "Instance", zh: "实例" },
];

const exemptionColumns: readonly Bilingual[] = [
  { en: "Expires", zh: "到期日" },
  { en: "Days left", zh: "剩余天数" },
  { en: "Rule", zh: "规则" },
  { en: "For", zh: "适用范围" },
  { en: "Approver", zh: "批准人" },
  { en: "Ticket", zh: "工单" },
  { en: "Reason", zh: "原因" },
];

const words = {
  holdings: { en: "Websites", zh: "网站" },
  exemptions: { en: "Exemptions", zh: "豁免" },
  planned: { en: "planned", zh: "计划中" },
  unknown: { en: "not stated", zh: "未填写" },
} as const satisfies Record<string, Bilingual>;

function tablesOf({ holdings, exemptions }: Overview, language: Language): readonly Table[] {
  const unknown = words.unknown[language];
  const render = (columns: readonly Bilingual[]) => columns.map((column) => column[language]);
  return [
    {
      title: words.holdings[language],
      columns: render(holdingColumns),
      rows: holdings.map((held) => [
        held.expires ?? unknown,
        held.daysLeft === undefined ? "" : String(held.daysLeft),
        held.domains.join(", "),
        held.website,
        held.filingNumber ?? words.planned[language],
        held.entity,
        held.account,
        held.accessProviders.join(", ") || unknown,
        held.instance ?? unknown,
      ]),
    },
    {
      title: words.exemptions[language],
      columns: render(exemptionColumns),
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
