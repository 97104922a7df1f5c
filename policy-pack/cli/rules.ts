import { type Clause, clauses } from "../facts/clauses";
import { nearest } from "../facts/nearest";
import { type Language, languageOf, languages } from "../locales/language";
import { render } from "../locales/render";
import { phrases, type Text } from "../locales/text";
import { wrap } from "../reporting/wrap";
import { everyRule } from "../rules/catalogue";
import { documentationOf } from "../rules/page";
import type { Level, Message, Rule } from "../rules/rule";
import { undetermined } from "../rules/undetermined";
import { remedyTextOf, textOf, titleOf } from "../rules/wording";
import { type ExitCode, exitCode } from "./exit";
import type { ListFormat } from "./options";
import { screen } from "./output";
import { CommandError, runCommand } from "./problem";
import { asMarkdown, asText, type Table } from "./table";

export const texts = phrases("cliRules", {
  noSuchRule: "{id}: there is no such rule. 'icp-guard rules' lists them all.",
  misspeltRule: "{id}: there is no such rule. Did you mean '{meant}'?",
  rules: "Rules",
  rule: "Rule",
  byDefault: "By default",
  holds: "What it holds",
  mandatory: "blocks",
  advisory: "warns",
  clause: "Clause: ",
  exempt: "Nothing may be exempted from it.",
  next: "Next: ",
  register: "Evaluates the filing register alone, first of all.",
  resource: "Evaluates one resource at a time, before it is created.",
  domainUse: "Evaluates the domains that a resource uses, before it is created where its own properties decide.",
  deployment: "Evaluates relations, when everything is planned.",
  outcome: "Gives a level to what the others could not decide.",
});

export interface RulesOptions {
  readonly format: ListFormat;
  readonly lang?: Language;
}

type Form = (rules: readonly Rule[], language: Language) => string;

const forms: Readonly<Record<ListFormat, Form>> = {
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
  return runCommand(language, async () => {
    const asked = id === undefined ? everyRule : everyRule.filter((rule) => rule.id === id);
    if (id !== undefined && asked.length === 0) throw new CommandError(noSuchRule(id));
    process.stdout.write(`${forms[format](asked, language)}\n`);
    return exitCode.clean;
  });
}

function noSuchRule(id: string): Text {
  const ids = everyRule.map((rule) => rule.id);
  const meant = nearest(id, ids) ?? nearest(`icp-${id}`, ids);
  return meant === undefined ? texts.noSuchRule({ id }) : texts.misspeltRule({ id, meant });
}

function inAll(textIn: (language: Language) => string): Readonly<Record<Language, string>> {
  return Object.fromEntries(languages.map((language) => [language, textIn(language)])) as Record<Language, string>;
}

function clauseIn(clause: Clause): Readonly<Record<Language, string>> {
  return inAll((language) => render(clauses[clause], language));
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
    clause: clause && clauseIn(clause),
    exemptible,
    url: documentationOf(rule),
    messages: Object.entries<Message>(messages).map(([id, message]) => ({
      id,
      level: levelIn(rule, message),
      outcome: message.outcome,
      clause: message.clause && clauseIn(message.clause),
      text: inAll((language) => textOf(rule, id, language)),
      remedy: inAll((language) => remedyTextOf(rule, id, language)),
    })),
  };
}

/** What a message does by default; what is undetermined only warns. */
function levelIn(rule: Rule, message: Message): Level {
  return message.outcome ? undetermined.level : (message.level ?? rule.level);
}

function tableOf(rules: readonly Rule[], language: Language): Table {
  return {
    title: render(texts.rules, language),
    columns: [render(texts.rule, language), render(texts.byDefault, language), render(texts.holds, language)],
    rows: rules.map((rule) => [rule.id, render(texts[rule.level], language), titleOf(rule, language)]),
  };
}

function explanationOf(rule: Rule, language: Language): string {
  const { id, level, severity, kind, clause, exemptible, messages } = rule;
  const columns = screen().columns;
  const indented = (text: string, indent: number) =>
    wrap(text, columns - indent).map((line) => " ".repeat(indent) + line);
  return [
    `${id}  ${render(texts[level], language)} (${level}, ${severity})`,
    "",
    ...indented(titleOf(rule, language), 2),
    ...indented(render(texts[kind === "domain-use" ? "domainUse" : kind], language), 2),
    ...(clause ? indented(render(texts.clause, language) + render(clauses[clause], language), 2) : []),
    ...(exemptible === false ? indented(render(texts.exempt, language), 2) : []),
    ...indented(documentationOf(rule), 2),
    ...Object.entries<Message>(messages).flatMap(([name, message]) => [
      "",
      `  ${name}  ${render(texts[levelIn(rule, message)], language)}`,
      ...indented(textOf(rule, name, language), 4),
      ...indented(render(texts.next, language) + remedyTextOf(rule, name, language), 4),
    ]),
  ].join("\n");
}
