import { placeText } from "../documents/problem";
import { clauses } from "../facts/clauses";
import type { Bilingual, Language } from "../facts/language";
import { inLanguage } from "../facts/language";
import type { Register } from "../register/register";
import { pageOf } from "./page";
import type { Finding, Level, Message } from "./rule";

/** What was found, with the finding's values in place of the message's placeholders. */
export function messageOf(finding: Finding, language: Language): string {
  return fill(finding, said(finding).text, language);
}

/** What to do next, with the finding's values in place of the message's placeholders. */
export function remedyOf(finding: Finding, language: Language): string {
  return fill(finding, said(finding).remedy, language);
}

/** The clause of the filing limitations that the finding rests on; nothing where it is about the pack's own certainty. */
export function clauseOf(finding: Finding, language: Language): string | undefined {
  const clause = said(finding).clause ?? finding.rule.clause;
  return clause && clauses[clause][language];
}

/** Everything a developer needs to go on: finding, next step, register entry, clause and documentation, a line each. */
export function explanationOf(finding: Finding, register: Register, language: Language): string {
  const entry = finding.proof?.register;
  const clause = clauseOf(finding, language);
  const labels: Readonly<Record<"register" | "clause", Bilingual>> = {
    register: { en: "Filing register", zh: "备案登记册" },
    clause: { en: "ICP filing limitations, clause", zh: "ICP 备案限制，条款" },
  };
  return [
    messageOf(finding, language),
    remedyOf(finding, language),
    ...(entry === undefined ? [] : [`${labels.register[language]}: ${placeOf(entry, register)}`]),
    ...(clause ? [`${labels.clause[language]}: ${clause}`] : []),
    ...(finding.source ? [finding.source] : []),
    pageOf(finding.rule),
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
export function levelOf(finding: Finding, undetermined: Level = "advisory"): Level {
  if (finding.outcome === "undetermined") return undetermined;
  return said(finding).level ?? finding.rule.level;
}

const placeholder = /\{(\w+)\}/g;

function said({ rule, message }: Finding): Message {
  const found = rule.messages[message];
  if (found === undefined) throw new Error(`${rule.id} has no message '${message}'`);
  return found;
}

function fill({ rule, message, values }: Finding, text: Bilingual, language: Language): string {
  return text[language].replace(placeholder, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`${rule.id} gives no value for {${name}} of message '${message}'`);
    return inLanguage(value, language);
  });
}
