import { clauses } from "../facts/clauses";
import type { Bilingual, Language } from "../facts/language";
import { inLanguage } from "../facts/language";
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

/** Everything a developer needs to go on: finding, next step, clause and documentation, a line each. */
export function explanationOf(finding: Finding, language: Language): string {
  const { clause } = finding.rule;
  const cited: Bilingual = { en: "ICP filing limitations, clause", zh: "ICP 备案限制，条款" };
  return [
    messageOf(finding, language),
    remedyOf(finding, language),
    ...(clause ? [`${cited[language]}: ${clauses[clause][language]}`] : []),
    ...(finding.source ? [finding.source] : []),
    pageOf(finding.rule),
  ].join("\n");
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
