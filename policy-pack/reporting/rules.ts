import { clauses } from "../facts/clauses";
import type { Language } from "../locales/language";
import { render } from "../locales/render";
import { documentationOf } from "../rules/page";
import type { Rule } from "../rules/rule";
import { remediesOf, titleOf } from "../rules/wording";
import type { ReportedRule } from "./report";

/** What is said of a rule wherever it comes up. */
export function described(rule: Rule, language: Language) {
  return {
    rule: rule.id,
    title: titleOf(rule, language),
    clause: rule.clause && render(clauses[rule.clause], language),
    severity: rule.severity,
    url: documentationOf(rule),
  };
}

export function reportedRule(rule: Rule, language: Language): ReportedRule {
  const { rule: id, ...description } = described(rule, language);
  return { id, ...description, level: rule.level, remedies: remediesOf(rule, language) };
}
