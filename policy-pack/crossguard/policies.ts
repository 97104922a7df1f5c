import {
  type Policies,
  type ReportViolation,
  type ResourceValidation,
  type ResourceValidationPolicy,
  type StackValidationArgs,
  type StackValidationPolicy,
  validateResourceOfType,
} from "@pulumi/policy";
import type { EvaluatedFinding } from "../evaluation/disposition";
import { type Evaluator, looksAtResources } from "../evaluation/evaluator";
import { clauses, limitations } from "../facts/clauses";
import type { Language } from "../locales/language";
import { render } from "../locales/render";
import type { Register } from "../register/register";
import { activeExemptionText } from "../rules/active-exemptions";
import type { Levels } from "../rules/levels";
import { documentationOf } from "../rules/page";
import type { Rule } from "../rules/rule";
import { explanationOf, remediesOf, remedyTextOf, textOf, titleOf } from "../rules/wording";
import type { Session } from "./session";

type Policy = ResourceValidationPolicy & Partial<Pick<StackValidationPolicy, "validateStack">>;

/** The class of a stack's own registration, by which the host lets register rules see nothing else. */
const stack = { __pulumiType: "pulumi:pulumi:Stack" } as never;

/**
 * Rules as policies of Pulumi's policy host.
 *
 * @param rules in the order in which they are asked; the one for what is undetermined comes last
 * @param levels what a pack makes of them, unless the configuration of a run says something else
 */
export function policiesOf(
  rules: readonly Rule[],
  session: Session,
  language: Language,
  levels: Levels = {},
): Policies {
  const { evaluator } = session;
  return rules.map((rule, place): Policy => {
    const reportAll = (findings: readonly EvaluatedFinding[], report: ReportViolation) => {
      for (const finding of findings) reportFinding(finding, rule, evaluator.conditions.register, language, report);
    };
    const validateResource: ResourceValidation = (args, report) =>
      reportAll(session.atResource(rule, args, place), report);
    const validateRegister = validateResourceOfType(stack, (_, args, report) =>
      reportAll(session.atStart(rule, args), report),
    );
    return {
      ...metadataOf(rule, language),
      enforcementLevel: levels[rule.id] ?? rule.level,
      validateResource: rule.kind === "register" ? validateRegister : validateResource,
      ...(hasEnd(rule) && {
        validateStack: ({ resources }: StackValidationArgs, report: ReportViolation) => {
          reportAll(session.atEnd(rule, resources), report);
          if (rule.kind === "outcome" && isNothingEvaluated(rules, evaluator)) {
            const text = [textOf, remedyTextOf].map((part) => part(rule, "nothing-evaluated", language)).join("\n");
            report(text, resources[0]?.urn);
          }
        },
      }),
    };
  });
}

/** Of resource rules nothing waits for the end; nor do register rules, but for the one that looks back at all. */
function hasEnd(rule: Rule): boolean {
  return rule.kind === "register" ? rule.evaluateAfterOthers !== undefined : rule.kind !== "resource";
}

function isNothingEvaluated(rules: readonly Rule[], evaluator: Evaluator): boolean {
  return rules.some(({ kind }) => looksAtResources(kind)) && !evaluator.hasEvaluatedResources;
}

/**
 * Reports a finding through the policy of a rule: its own, or the one for what is undetermined.
 * What is exempted is only advice, whatever the policy's level, and says who exempted it.
 */
function reportFinding(
  finding: EvaluatedFinding,
  policy: Rule,
  register: Register,
  language: Language,
  report: ReportViolation,
): void {
  const { rule, exemption, onlyWarns, resource } = finding;
  const text = [
    ...(exemption ? [render(activeExemptionText(exemption), language)] : []),
    `${policy.kind === "outcome" ? `${rule.id}: ` : ""}${explanationOf(finding, register, language)}`,
  ].join("\n");
  if (!onlyWarns) {
    report(text, resource);
    return;
  }
  // The host also takes an object, which gives one finding a level of its own; its type does not say so.
  const withLevel = report as unknown as (finding: object) => void;
  withLevel({ message: `${titleOf(policy, language)}\n${text}`, urn: resource, enforcementLevel: "advisory" });
}

function metadataOf(rule: Rule, language: Language): Policy {
  return {
    name: rule.id,
    displayName: rule.id,
    description: titleOf(rule, language),
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
  };
}
