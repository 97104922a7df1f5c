import type { Language } from "../../locales/language";
import type { Day, Expiry, Side } from "../map/model";

/** The words of the page, besides those of every outlet for people. */
export interface Words {
  readonly title: string;
  /** The name of this language's counterpart, for the switch. */
  readonly other: string;
  verdict(blocking: number): string;
  readonly subject: string;
  readonly register: string;
  readonly noRegister: string;
  readonly version: string;
  readonly judgedOn: string;
  /** What follows a number of them, such as `domains`. */
  domains(count: number): string;
  resources(count: number): string;
  readonly filters: string;
  readonly search: string;
  readonly searchHint: string;
  readonly domain: string;
  readonly rule: string;
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
  readonly website: string;
  readonly entity: string;
  readonly accessProviders: string;
  readonly registeredUntil: string;
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
  readonly day: string;
  readonly what: string;
  readonly kind: Readonly<Record<Expiry["kind"], string>>;
  left(day: Day["daysLeft"]): string;
}

const en: Words = {
  title: "ICP filing report",
  other: "中文",
  verdict: (blocking) =>
    blocking === 0
      ? "Nothing blocks the deployment"
      : `${blocking} ${blocking === 1 ? "finding blocks" : "findings block"} the deployment`,
  subject: "Deployment",
  register: "Register",
  noRegister: "none",
  version: "Version",
  judgedOn: "Judged on",
  domains: (count) => (count === 1 ? "domain" : "domains"),
  resources: (count) => (count === 1 ? "resource" : "resources"),
  filters: "Filters",
  search: "Search",
  searchHint: "any text",
  domain: "Domain",
  rule: "Rule",
  outcome: "Outcome",
  all: "all",
  reset: "Reset",
  expand: "Expand all",
  collapse: "Collapse all",
  shown: "{domains:domain|domains} and {findings:finding|findings} shown",
  noDomains: "No domain is planned or registered.",
  side: { mainland: "mainland", overseas: "overseas", undecided: "undecided", private: "private" },
  filed: "Filed",
  planned: "Filing planned",
  unfiled: "No filing",
  website: "Website",
  entity: "Entity",
  accessProviders: "Access providers",
  registeredUntil: "Domain registered until",
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
  calendar: "What expires when",
  noCalendar: "The register holds no day on which anything expires.",
  day: "Day",
  what: "What",
  kind: { registration: "Domain registration", exemption: "Exemption" },
  left: (days) =>
    days < 0 ? `${-days} ${days === -1 ? "day" : "days"} ago` : `${days} ${days === 1 ? "day" : "days"} left`,
};

const zh: Words = {
  title: "ICP 备案检查报告",
  other: "English",
  verdict: (blocking) => (blocking === 0 ? "没有阻止部署的问题" : `${blocking} 项问题阻止部署`),
  subject: "部署",
  register: "登记册",
  noRegister: "无",
  version: "版本",
  judgedOn: "检查日期",
  domains: () => "域名",
  resources: () => "资源",
  filters: "筛选",
  search: "搜索",
  searchHint: "任意文本",
  domain: "域名",
  rule: "规则",
  outcome: "结果",
  all: "全部",
  reset: "重置",
  expand: "全部展开",
  collapse: "全部收起",
  shown: "显示 {domains:个域名}、{findings:项问题}",
  noDomains: "没有计划中或已登记的域名。",
  side: { mainland: "中国内地", overseas: "境外", undecided: "无法判断", private: "私网" },
  filed: "已备案",
  planned: "计划备案",
  unfiled: "无备案",
  website: "网站",
  entity: "主体",
  accessProviders: "接入商",
  registeredUntil: "域名有效期至",
  nothingLeads: "本次部署没有该域名下的名称。",
  unknownDomain: "部署前域名未知的名称",
  clear: "未发现问题",
  findings: "问题",
  nothingFound: "未发现问题。",
  resource: "资源",
  leads: "指向",
  proof: "依据",
  permalink: "此问题的链接",
  exemptions: "豁免",
  noExemptions: "没有被豁免的问题。",
  reason: "原因",
  approver: "批准人",
  ticket: "工单",
  expires: "到期日",
  calendar: "到期日历",
  noCalendar: "登记册中没有任何到期日。",
  day: "日期",
  what: "事项",
  kind: { registration: "域名注册", exemption: "豁免" },
  left: (days) => (days < 0 ? `已过 ${-days} 天` : `剩余 ${days} 天`),
};

export const words: Readonly<Record<Language, Words>> = { en, zh };
