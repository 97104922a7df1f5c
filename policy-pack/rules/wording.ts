import { placeText } from "../documents/problem";
import { clauses } from "../facts/clauses";
import type { Language } from "../locales/language";
import { fill, render, translated } from "../locales/render";
import { phrases } from "../locales/text";
import type { Register } from "../register/register";
import { type CausePart, causeTextOf } from "./causes";
import { documentationOf } from "./page";
import type { Finding, Level, Message, Rule } from "./rule";

export const labels = phrases("explanation", {
  register: "Filing register",
  clause: "ICP filing limitations, clause",
  /** Between two sentences. */
  space: " ",
});

/** What a rule demands, in one sentence. */
export function titleOf(rule: Rule, language: Language): string {
  return inLanguage(rule, "title", rule.title, language);
}

/** What a rule's message says, and what its cause, with their placeholders. */
export function textOf(rule: Rule, message: string, language: Language): string {
  const { text, cause } = messageIn(rule, message);
  const own = inLanguage(rule, message, text, language);
  return cause ? inARow([own, causeTextOf(cause, "text", language)], language) : own;
}

/** The next step that a rule's message advises, that of its cause first, with their placeholders. */
export function remedyTextOf(rule: Rule, message: string, language: Language): string {
  const { cause } = messageIn(rule, message);
  const own = ownRemedyTextOf(rule, message, language);
  return cause ? inARow([causeTextOf(cause, "remedy", language), own], language) : own;
}

function ownRemedyTextOf(rule: Rule, message: string, language: Language): string {
  return inLanguage(rule, `${message}.remedy`, messageIn(rule, message).remedy, language);
}

/** Sentences after one another. */
export function inARow(sentences: readonly string[], language: Language): string {
  return sentences.join(render(labels.space, language));
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

/** What a finding has in common with others, in words: they are of one cause where these say the same. */
export interface Cause {
  /** That of the table, or the rule's message where it stands for itself. */
  readonly id: string;
  /** What is at fault everywhere; absent where the message has no cause of the table. */
  readonly text?: string;
  /** Why that matters, for somebody who never heard of ICP. */
  readonly why?: string;
  /** The next steps: that of the cause, and another way out. */
  readonly remedies: readonly [string, ...string[]];
}

/** What a finding has in common with others. */
export function causeOf(finding: Finding, language: Language): Cause {
  const { rule, message, values } = finding;
  const { cause } = messageIn(rule, message);
  if (cause === undefined) return { id: `${rule.id}.${message}`, remedies: [remedyOf(finding, language)] };
  const part = (which: CausePart) => fill(causeTextOf(cause, which, language), values, language);
  const own = fill(ownRemedyTextOf(rule, message, language), values, language);
  return { id: cause, text: part("text"), why: part("why"), remedies: [part("remedy"), own] };
}

/** Tells causes apart. */
export function causeKeyOf({ id, text, remedies: [remedy] }: Cause): string {
  return JSON.stringify([id, text ?? remedy]);
}

/** The clause of the filing limitations that the finding rests on; nothing where it is about the pack's own certainty. */
export function clauseOf({ rule, message }: Finding, language: Language): string | undefined {
  const clause = messageIn(rule, message).clause ?? rule.clause;
  return clause && render(clauses[clause], language);
}

/**
 * What a developer needs to go on, a line each: finding, next step and register entry; where it is the first of its
 * cause also why that matters, the clause and where to read on.
 */
export function explanationOf(finding: Finding, first: boolean, register: Register, language: Language): string {
  const entry = finding.proof?.register;
  const clause = clauseOf(finding, language);
  const why = first ? causeOf(finding, language).why : undefined;
  return [
    messageOf(finding, language),
    remedyOf(finding, language),
    ...(entry === undefined ? [] : [`${render(labels.register, language)}: ${placeOf(entry, register)}`]),
    ...(why ? [why] : []),
    ...(first && clause ? [`${render(labels.clause, language)}: ${clause}`] : []),
    ...(first && finding.documentation ? [finding.documentation] : []),
    ...(first ? [documentationOf(finding.rule)] : []),
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
