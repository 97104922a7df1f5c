import type { Deployment } from "../deployment/deployment";
import type { Register } from "../register/register";
import { catalogue } from "../rules/catalogue";
import type { Rule } from "../rules/rule";
import type { EvaluatedFinding } from "./disposition";
import { Evaluator } from "./evaluator";

/** What is evaluated, and under what. */
export interface Subject {
  readonly register: Register;
  readonly deployment: Deployment;
  /** The day of the evaluation, as `2026-11-24`. */
  readonly today: string;
  /** The rules to apply, with the levels that a team has given them; all of the catalogue where absent. */
  readonly rules?: readonly Rule[];
  /** The fingerprints of the baseline. */
  readonly baseline?: ReadonlySet<string>;
}

/** Evaluates a whole deployment at once, in the order in which the policy host would. */
export function evaluateDeployment({
  register,
  deployment,
  today,
  rules = catalogue,
  baseline = new Set(),
}: Subject): readonly EvaluatedFinding[] {
  const { environment, identity, resources } = deployment;
  const evaluator = new Evaluator({ rules, register, environment, today, baseline });
  const ofKind = (...kinds: readonly Rule["kind"][]) => rules.filter(({ kind }) => kinds.includes(kind));
  const start = rules.flatMap((rule) => evaluator.atStart(rule, identity));
  const single = ofKind("resource", "domain-use");
  const each = resources.flatMap((resource) =>
    single.flatMap((rule) => evaluator.atResource(rule, resource, identity)),
  );
  evaluator.finishPlan(deployment);
  const end = [...ofKind("domain-use", "deployment"), ...ofKind("register")].flatMap((rule) => evaluator.atEnd(rule));
  const applied = new Set<string>(rules.map(({ id }) => id));
  // Where a register is in error, the rule that says so speaks even if a team has disabled it.
  return [...start, ...each, ...end].filter(({ policy, outcome }) => outcome === "violation" || applied.has(policy));
}
