import { clauses, limitations } from "../facts/clauses";
import type { Language } from "../locales/language";
import { render } from "../locales/render";
import type { Levels } from "../rules/levels";
import { documentationOf } from "../rules/page";
import type { Rule } from "../rules/rule";
import { remediesOf, titleOf } from "../rules/wording";
import type { PolicyMetadata } from "./policies";

/**
 * What the policy host is told of rules.
 *
 * @param rules in the order in which they are asked; the one for what is undetermined comes last
 * @param levels what a pack makes of them, unless the configuration of a run says something else
 */
export function metadataOf(rules: readonly Rule[], language: Language, levels: Levels = {}): readonly PolicyMetadata[] {
  return rules.map((rule) => ({
    name: rule.id,
    displayName: rule.id,
    description: titleOf(rule, language),
    enforcementLevel: levels[rule.id] ?? rule.level,
    severity: rule.severity,
    tags: ["icp", "alicloud", rule.kind],
    url: documentationOf(rule),
    remediationSteps: remediesOf(rule, language).join("\n"),
    ...(rule.clause && {
      framework: {
        name: "Alibaba Cloud ICP filing limitations",
        version: limitations.read,
        reference: render(clauses[rule.clause], language),
        specification: limitations.source,
      },
    }),
    phases: { stackOnly: rule.kind === "register", end: hasEnd(rule) },
  }));
}

/** Of resource rules nothing waits for the end; nor do register rules, but for the one that looks back at all. */
function hasEnd(rule: Rule): boolean {
  return rule.kind === "register" ? rule.evaluateAfterOthers !== undefined : rule.kind !== "resource";
}
