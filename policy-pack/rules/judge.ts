import type { Deployment, Resource } from "../deployment/deployment";
import { catalogue } from "./catalogue";
import { registerValid } from "./register-valid";
import type {
  Context,
  DeploymentRule,
  EvaluatingRule,
  EvaluationResult,
  Finding,
  RegisterRule,
  ResourceRule,
  Rule,
  RuleResult,
} from "./rule";
import { needsWholePlan } from "./timing";

/** What a register rule finds; with an unusable register only the rule that says so speaks. */
export function judgeRegister(rule: RegisterRule, context: Context): readonly Finding[] {
  return [...rule.evaluate(context)].map((judgement) => found(rule, context.deployment.stackUrn, judgement));
}

/** What a register rule finds when all rules have spoken. */
export function judgeAfterwards(rule: RegisterRule, context: Context, verdict: EvaluationResult): readonly Finding[] {
  const judgements = rule.evaluateAfterOthers?.(context, verdict) ?? [];
  return [...judgements].map((judgement) => found(rule, context.deployment.stackUrn, judgement));
}

/** What a resource rule finds in one resource. */
export function judgeResource(rule: ResourceRule, resource: Resource, context: Context): readonly Finding[] {
  if (!rule.types.has(resource.type)) return [];
  return [...rule.evaluate(resource, context)].map((judgement) => found(rule, resource.urn, judgement));
}

/** What a rule finds once everything is planned: relations, and the resources whose judgement had to wait for others. */
export function judgePlan(rule: ResourceRule | DeploymentRule, context: Context): readonly Finding[] {
  if (rule.kind === "deployment") {
    return [...rule.evaluate(context)].map(({ resource, ...judgement }) =>
      found(rule, resource ?? context.deployment.stackUrn, judgement),
    );
  }
  return waitingIn(context.deployment).flatMap((resource) => judgeResource(rule, resource, context));
}

/** The resources whose judgement takes others, the same for every rule. */
function waitingIn(deployment: Deployment): readonly Resource[] {
  return deployment.derived(waitingIn, () => deployment.resources.filter(({ type }) => needsWholePlan(type)));
}

/**
 * Judges a whole deployment at once, in the order in which the policy host would.
 *
 * @param rules the rules to apply; all of the catalogue unless a team has its own
 */
export function judge(context: Context, rules: readonly Rule[] = catalogue): readonly Finding[] {
  const usable = context.register.problems.length === 0;
  const applied = usable ? rules : [registerValid];
  const findings = [
    ...applied.flatMap((rule) => (rule.kind === "register" ? judgeRegister(rule, context) : [])),
    ...context.deployment.resources
      .filter(({ type }) => !needsWholePlan(type))
      .flatMap((resource) =>
        applied.flatMap((rule) => (rule.kind === "resource" ? judgeResource(rule, resource, context) : [])),
      ),
    ...applied.flatMap((rule) =>
      rule.kind === "resource" || rule.kind === "deployment" ? judgePlan(rule, context) : [],
    ),
  ];
  const verdict = { findings, asked: new Set<string>(applied.map(({ id }) => id)) };
  return [
    ...findings,
    ...applied.flatMap((rule) => (rule.kind === "register" ? judgeAfterwards(rule, context, verdict) : [])),
  ];
}

function found(rule: EvaluatingRule, resource: string, judgement: RuleResult): Finding {
  return { ...judgement, rule, resource };
}
