import type { Deployment } from "../deployment/deployment";
import type { Inventory } from "../inventory/inventory";
import type { Register } from "../register/register";
import { catalogue } from "../rules/catalogue";
import { registerValid } from "../rules/register-valid";
import type { Rule } from "../rules/rule";
import type { EvaluatedFinding } from "./disposition";
import { Evaluator, looksAt } from "./evaluator";

/** What is evaluated, and under what. */
export interface Subject {
  readonly register: Register;
  readonly deployment: Deployment;
  /** None where absent. */
  readonly inventory?: Inventory | undefined;
  /** The day of the evaluation, as `2026-11-24`. */
  readonly today: string;
  /** The rules to apply, with the levels that a team has given them; all of the catalogue where absent. */
  readonly rules?: readonly Rule[];
  /** The fingerprints of the baseline. */
  readonly baseline?: ReadonlySet<string> | undefined;
}

/** Evaluates a whole deployment at once, in the order in which the policy host would. */
export function evaluateDeployment({
  register,
  deployment,
  inventory,
  today,
  rules = catalogue,
  baseline,
}: Subject): readonly EvaluatedFinding[] {
  const { environment, identity, resources } = deployment;
  const evaluator = new Evaluator({ rules, register, inventory, environment, today, baseline });
  // Where a register is in error, that is reported even if a team has disabled every rule.
  const asked = register.problems.length === 0 ? rules : [registerValid];
  const ofKind = (...kinds: readonly Rule["kind"][]) => asked.filter(({ kind }) => kinds.includes(kind));
  const start = asked.flatMap((rule) => evaluator.atStart(rule, identity));
  const looking = new Map<string, readonly Rule[]>();
  const each = resources.flatMap((resource) => {
    const { type } = resource;
    const single = looking.get(type) ?? asked.filter((rule) => looksAt(rule, type));
    looking.set(type, single);
    return single.flatMap((rule) => evaluator.atResource(rule, resource, identity));
  });
  evaluator.finishPlan(deployment);
  const end = [...ofKind("domain-use", "deployment"), ...ofKind("register")].flatMap((rule) => evaluator.atEnd(rule));
  const reporting = new Set<string>(asked.map(({ id }) => id));
  return [...start, ...each, ...end].filter(({ policy }) => reporting.has(policy));
}
