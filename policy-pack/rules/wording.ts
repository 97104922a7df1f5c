import { placeText } from "../documents/problem";
import { clauses } from "../facts/clauses";
import type { Language } from "../locales/language";
import { fill, render, translated } from "../locales/render";
import { phrases } from "../locales/text";
import type { Register } from "../register/register";
import { documentationOf } from "./page";
import type { Finding, Level, Message, Rule } from "./rule";

export const labels = phrases("explanation", {
  register: "Filing register",
  clause: "ICP filing limitations, clause",
});

/** What a rule demands, in one sentence. */
export function titleOf(rule: Rule, language: Language): string {
  return inLanguage(rule, "title", rule.title, language);
}

/** A text of a rule's message, with its placeholders. */
export function textOf(rule: Rule, message: string, language: Language): string {
  return inLanguage(rule, message, messageIn(rule, message).text, language);
}

/** The next step that a rule's message advises, with its placeholders. */
export function remedyTextOf(rule: Rule, message: string, language: Language): string {
  return inLanguage(rule, `${message}.remedy`, messageIn(rule, message).remedy, language);
}

/** The next steps that a rule may advise, each once, with their placeholders. */
export function remediesOf(rule: Rule, language: Language): readonly string[] {
  return [...new Set(Object.keys(rule.messages).map((message) => remedyTextOf(rule, message, language)))];
}

/** What was found, with the finding's values in place of the message's placeholders. */
export function messageOf({ rule, message, values }: Finding, language: Language): string {
  return fill(textOf(rule, message, language), values, language);
}

/** What to do next, with the finding's values in place of the message's placeholders. */
export function remedyOf({ rule, message, values }: Finding, language: Language): string {
  return fill(remedyTextOf(rule, message, language), values, language);
}

/** The clause of the filing limitations that the finding rests on; nothing where it is about the pack's own certainty. */
export function clauseOf({ rule, message }: Finding, language: Language): string | undefined {
  const clause = messageIn(rule, message).clause ?? rule.clause;
  return clause && render(clauses[clause], language);
}

/** Everything a developer needs to go on: finding, next step, register entry, clause and documentation, a line each. */
export function explanationOf(finding: Finding, register: Register, language: Language): string {
  const entry = finding.proof?.register;
  const clause = clauseOf(finding, language);
  return [
    messageOf(finding, language),
    remedyOf(finding, language),
    ...(entry === undefined ? [] : [`${render(labels.register, language)}: ${placeOf(entry, register)}`]),
    ...(clause ? [`${render(labels.clause, language)}: ${clause}`] : []),
    ...(finding.documentation ? [finding.documentation] : []),
    documentationOf(finding.rule),
  ].join("\n");
}

function placeOf(path: string, { file, positionOf }: Register): string {
  return placeText({ file, position: positionOf(path), path });
}

/**
 * How CrossGuard treats the finding.
 *
 * @param undetermined the level a team has chosen for what cannot be decided before the deployment
 */
export function levelOf({ rule, message, outcome }: Finding, undetermined: Level = "advisory"): Level {
  if (outcome === "undetermined") return undetermined;
  return messageIn(rule, message).level ?? rule.level;
}

function messageIn(rule: Rule, message: string): Message {
  const found = (rule.messages as Readonly<Record<string, Message>>)[message];
  if (found === undefined) throw new Error(`${rule.id} has no message '${message}'`);
  return found;
}

/** The rule's own translation, that of this package, or else the English. */
function inLanguage(rule: Rule, part: string, english: string, language: Language): string {
  if (language === "en") return english;
  return rule.translations?.[language]?.[part] ?? translated(`${rule.id}.${part}`, english, language);
}
