import {
  type Policies,
  type ReportViolation,
  type ResourceValidation,
  type ResourceValidationPolicy,
  type StackValidationArgs,
  type StackValidationPolicy,
  validateResourceOfType,
} from "@pulumi/policy";
import type { Resource } from "../deployment/deployment";
import { clauses, limitations } from "../facts/clauses";
import type { Language } from "../locales/language";
import { render } from "../locales/render";
import { activeExemptionText, type EvaluatedFinding, settle } from "../rules/exempting";
import { judgeAfterwards, judgePlan, judgeRegister, judgeResource } from "../rules/judge";
import type { Levels } from "../rules/levels";
import { documentationOf } from "../rules/page";
import { registerValid } from "../rules/register-valid";
import type { Context, Finding, Rule } from "../rules/rule";
import { needsWholePlan } from "../rules/timing";
import { explanationOf, remediesOf, remedyTextOf, textOf, titleOf } from "../rules/wording";
import type { Session } from "./session";

type Policy = ResourceValidationPolicy & Partial<Pick<StackValidationPolicy, "validateStack">>;

/** The class of a stack's own registration, by which the host lets register rules see nothing else. */
const stack = { __pulumiType: "pulumi:pulumi:Stack" } as never;
const plan = "plan";

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
  const judging = rules.filter(({ kind }) => kind === "resource" || kind === "deployment");
  return rules.map((rule, place): Policy => {
    const { early, late } = phasesOf(rule, session);
    const tell = (findings: readonly Finding[], where: string, context: Context, report: ReportViolation) => {
      if (rule.kind !== "outcome") session.keep(rule, where, findings);
      for (const finding of settle(findings, context)) {
        if (rule.kind === "outcome" || finding.outcome === "violation") say(finding, rule, context, language, report);
      }
    };
    const validateResource: ResourceValidation = (args, report) => {
      const { resource, context } = session.see(args, place);
      const findings = judgedWith(session, context, () => early(resource, context));
      tell(findings, resource.urn, context, report);
    };
    return {
      ...metadataOf(rule, language),
      enforcementLevel: levels[rule.id] ?? rule.level,
      validateResource:
        rule.kind === "register"
          ? validateResourceOfType(stack, (_, args, report) => validateResource(args, report))
          : validateResource,
      ...(late && {
        validateStack: ({ resources }: StackValidationArgs, report: ReportViolation) => {
          const context = session.planned(resources);
          const findings = judgedWith(session, context, () => late(context));
          tell(findings, plan, context, report);
          if (
            rule.kind === "outcome" &&
            judging.length > 0 &&
            !judging.some(({ id }) => session.verdict.asked.has(id))
          ) {
            const text = textOf(rule, "nothing-judged", language);
            report(`${text}\n${remedyTextOf(rule, "nothing-judged", language)}`, context.deployment.stackUrn);
          }
        },
      }),
    };
  });
}

/** What a rule has to say before each resource is created, and once everything is planned. */
interface Phases {
  early(resource: Resource, context: Context): readonly Finding[];
  late?(context: Context): readonly Finding[];
}

function phasesOf(rule: Rule, session: Session): Phases {
  switch (rule.kind) {
    case "register":
      return {
        early: (_, context) => judgeRegister(rule, context),
        ...(rule.evaluateAfterOthers && { late: (context) => judgeAfterwards(rule, context, session.verdict) }),
      };
    case "resource":
      return {
        early: (resource, context) => (needsWholePlan(resource.type) ? [] : judgeResource(rule, resource, context)),
        late: (context) => judgePlan(rule, context),
      };
    case "deployment":
      return { early: () => [], late: (context) => judgePlan(rule, context) };
    case "outcome":
      return { early: ({ urn }) => session.take(urn), late: () => session.take(plan) };
  }
}

/** With an unusable register the first policy that is asked says so, whichever are enabled, and none judges. */
function judgedWith(session: Session, context: Context, judge: () => readonly Finding[]): readonly Finding[] {
  if (context.register.problems.length === 0) return judge();
  return session.mustReportRegister() ? judgeRegister(registerValid, context) : [];
}

/**
 * Reports a finding through the policy of a rule: its own, or the one for what is undetermined.
 * What is exempted is only advice, whatever the policy's level, and says who exempted it.
 */
function say(
  finding: EvaluatedFinding,
  policy: Rule,
  { register }: Context,
  language: Language,
  report: ReportViolation,
): void {
  const { rule, exempted } = finding;
  const isOther = policy.kind === "outcome";
  const text = [
    ...(exempted ? [render(activeExemptionText(exempted), language)] : []),
    `${isOther ? `${rule.id}: ` : ""}${explanationOf(finding, register, language)}`,
  ].join("\n");
  const onlyWarns = !isOther && rule.messages[finding.message]?.level !== undefined;
  if (!exempted && !onlyWarns) {
    report(text, finding.resource);
    return;
  }
  // The host also takes an object, which gives one finding a level of its own; its type does not say so.
  const withLevel = report as unknown as (finding: object) => void;
  withLevel({
    message: `${titleOf(policy, language)}\n${text}`,
    urn: finding.resource,
    enforcementLevel: "advisory",
  });
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
        reference: clauses[rule.clause][language],
        specification: limitations.source,
      },
    }),
  };
}
