import type { EvaluatedFinding } from "../evaluation/disposition";
import type { Language } from "../locales/language";
import { render } from "../locales/render";
import type { Register } from "../register/register";
import { activeExemptionText } from "../rules/active-exemptions";
import type { Rule } from "../rules/rule";
import { explanationOf, remedyTextOf, textOf, titleOf } from "../rules/wording";
import type { Report } from "./policies";

/**
 * A finding as the policy of a rule reports it: its own, or the one for what is undetermined.
 * What is exempted is only advice, whatever the policy's level, and says who exempted it.
 *
 * @param first whether it is the first of its cause, which explains what the others leave out
 */
export function reportOf(
  finding: EvaluatedFinding,
  policy: Rule,
  first: boolean,
  register: Register,
  language: Language,
): Report {
  const { rule, exemption, onlyWarns, resource: urn } = finding;
  const message = [
    ...(exemption ? [render(activeExemptionText(exemption), language)] : []),
    `${policy.kind === "outcome" ? `${rule.id}: ` : ""}${explanationOf(finding, first, register, language)}`,
  ].join("\n");
  if (!onlyWarns) return { message, urn };
  return { message: `${titleOf(policy, language)}\n${message}`, urn, enforcementLevel: "advisory" };
}

/** What the policy for what is undetermined reports where nothing else was asked. */
export function nothingEvaluated(policy: Rule, urn: string | undefined, language: Language): Report {
  const message = [textOf, remedyTextOf].map((part) => part(policy, "nothing-evaluated", language)).join("\n");
  return { message, urn };
}
