import { clauses } from "../facts/clauses";
import { nearest } from "../facts/nearest";
import { type Language, languageOf, languages } from "../locales/language";
import type { Bilingual } from "../locales/text";
import { wrap } from "../reporting/wrap";
import { everyRule } from "../rules/catalogue";
import { documentationOf } from "../rules/page";
import type { Message, Rule } from "../rules/rule";
import { remedyTextOf, textOf, titleOf } from "../rules/wording";
import { type ExitCode, exitCode } from "./exit";
import type { RuleFormat } from "./options";
import { CommandError, explaining } from "./problem";
import { asMarkdown, asText, type Table } from "./table";

export interface RulesOptions {
  readonly format: RuleFormat;
  readonly lang?: Language;
}

type Form = (rules: readonly Rule[], language: Language) => string;

const forms: Readonly<Record<RuleFormat, Form>> = {
  text: (rules, language) => {
    const [only, ...others] = rules;
    return only && others.length === 0 ? explanationOf(only, language) : asText(tableOf(rules, language));
  },
  json: (rules) => JSON.stringify({ version: 1, rules: rules.map(described) }, undefined, 2),
  markdown: (rules, language) => asMarkdown(tableOf(rules, language)),
};

/** Lists the rules, or explains one. */
export function rules(id: string | undefined, { format, lang }: RulesOptions): Promise<ExitCode> {
  const language = languageOf(lang, process.env["LANG"]);
  return explaining(language, async () => {
    const asked = id === undefined ? everyRule : everyRule.filter((rule) => rule.id === id);
    if (id !== undefined && asked.length === 0) throw new CommandError(noSuchRule(id));
    process.stdout.write(`${forms[format](asked, language)}\n`);
    return exitCode.clean;
  });
}

function noSuchRule(id: string): Bilingual {
  const ids = everyRule.map((rule) => rule.id);
  const meant = nearest(id, ids) ?? nearest(`icp-${id}`, ids);
  return {
    en: `${id}: there is no such rule. ${meant ? `Did you mean '${meant}'?` : "'icp-guard rules' lists them all."}`,
    zh: `${id}：没有该规则。${meant ? `是否应为 '${meant}'？` : "'icp-guard rules' 列出全部规则。"}`,
  };
}

function inAll(textIn: (language: Language) => string): Readonly<Record<Language, string>> {
  return Object.fromEntries(languages.map((language) => [language, textIn(language)])) as Record<Language, string>;
}

/** What a program may want to know of a rule, in every language. */
function described(rule: Rule) {
  const { id, kind, clause, level, severity, exemptible = true, messages } = rule;
  return {
    id,
    title: inAll((language) => titleOf(rule, language)),
    evaluates: kind,
    level,
    severity,
    clause: clause && clauses[clause],
    exemptible,
    url: documentationOf(rule),
    messages: Object.entries<Message>(messages).map(([id, message]) => ({
      id,
      level: message.level ?? level,
      clause: message.clause && clauses[message.clause],
      text: inAll((language) => textOf(rule, id, language)),
      remedy: inAll((language) => remedyTextOf(rule, id, language)),
    })),
  };
}

const words = {
  rules: { en: "Rules", zh: "规则" },
  rule: { en: "Rule", zh: "规则" },
  byDefault: { en: "By default", zh: "默认" },
  holds: { en: "What it holds", zh: "内容" },
  mandatory: { en: "blocks", zh: "阻止部署" },
  advisory: { en: "warns", zh: "提醒" },
  clause: { en: "Clause: ", zh: "条款：" },
  exempt: { en: "Nothing may be exempted from it.", zh: "不允许豁免。" },
  next: { en: "Next: ", zh: "措施：" },
  register: { en: "Judges the filing register alone, first of all.", zh: "最先单独检查备案登记册。" },
  resource: {
    en: "Evaluates one resource at a time, before it is created.",
    zh: "在创建之前逐个检查资源。",
  },
  "domain-use": {
    en: "Evaluates the domains that a resource uses, before it is created where its own properties decide.",
    zh: "检查资源所使用的域名；若资源自身属性足以判断，则在创建之前检查。",
  },
  deployment: { en: "Judges relations, when everything is planned.", zh: "在全部资源计划完成后检查其关联。" },
  outcome: { en: "Gives a level to what the others could not decide.", zh: "为其他规则无法判断的问题设定级别。" },
} as const satisfies Record<string, Bilingual>;

function tableOf(rules: readonly Rule[], language: Language): Table {
  return {
    title: words.rules[language],
    columns: [words.rule[language], words.byDefault[language], words.holds[language]],
    rows: rules.map((rule) => [rule.id, words[rule.level][language], titleOf(rule, language)]),
  };
}

function explanationOf(rule: Rule, language: Language): string {
  const { id, level, severity, kind, clause, exemptible, messages } = rule;
  const columns = Math.min(process.stdout.columns ?? 100, 120);
  const indented = (text: string, indent: number) =>
    wrap(text, columns - indent).map((line) => " ".repeat(indent) + line);
  return [
    `${id}  ${words[level][language]} (${level}, ${severity})`,
    "",
    ...indented(titleOf(rule, language), 2),
    ...indented(words[kind][language], 2),
    ...(clause ? indented(words.clause[language] + clauses[clause][language], 2) : []),
    ...(exemptible === false ? indented(words.exempt[language], 2) : []),
    ...indented(documentationOf(rule), 2),
    ...Object.entries<Message>(messages).flatMap(([name, message]) => [
      "",
      `  ${name}  ${words[message.level ?? level][language]}`,
      ...indented(textOf(rule, name, language), 4),
      ...indented(words.next[language] + remedyTextOf(rule, name, language), 4),
    ]),
  ].join("\n");
}
