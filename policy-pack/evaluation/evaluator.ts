import { Deployment } from "../deployment/deployment";
import type { Environment, Resource } from "../deployment/resource";
import { type StackIdentity, stackUrnOf } from "../deployment/urn";
import { Inventory } from "../inventory/inventory";
import type { Register } from "../register/register";
import { type DomainUse, domainUsesOf, mayUseDomains } from "../resolution/domain-uses";
import { registerValid } from "../rules/register-valid";
import type {
  DeploymentContext,
  DomainUseRule,
  EvaluatingRule,
  Finding,
  ResourceRule,
  Rule,
  RuleContext,
  RuleResult,
} from "../rules/rule";
import { type Decisions, dispose, type EvaluatedFinding } from "./disposition";
import { fingerprinter } from "./fingerprint";
import { needsWholePlan } from "./timing";

/** What a deployment is evaluated under. */
export interface Conditions extends Decisions {
  readonly register: Register;
  readonly environment: Environment;
  /** None where absent. */
  readonly inventory?: Inventory | undefined;
  /** The day of the evaluation, as `2026-11-24`. */
  readonly today: string;
}

type Results = Iterable<RuleResult & { readonly resource?: string }>;

/**
 * Evaluates rules over one deployment: first the register, then resources one by one as they are planned, and
 * when all are planned what takes the whole. Both engines ask it, rule by rule, and get each finding once.
 */
export class Evaluator {
  readonly #found: EvaluatedFinding[] = [];
  readonly #evaluated = new Set<string>();
  readonly #uses = new WeakMap<Resource, readonly DomainUse[]>();
  readonly #fingerprintOf = fingerprinter();
  #plan: DeploymentContext | undefined;
  #waiting: readonly Resource[] = [];
  #registerReported = false;

  constructor(readonly conditions: Conditions) {}

  /** Whether a rule of any kind that looks at resources has been evaluated. */
  get hasEvaluatedResources(): boolean {
    return this.conditions.rules.some(({ id, kind }) => looksAtResources(kind) && this.#evaluated.has(id));
  }

  /** What a rule finds in the register, before any resource. */
  atStart(rule: Rule, stack: StackIdentity): readonly EvaluatedFinding[] {
    const context = this.#contextOf(stack);
    return this.#evaluate(rule, context, () => (rule.kind === "register" ? rule.evaluate(context) : []));
  }

  /** What a rule finds in a resource that is planned, as far as that takes no other resource. */
  atResource(rule: Rule, resource: Resource, stack: StackIdentity): readonly EvaluatedFinding[] {
    const context = this.#contextOf(stack);
    return this.#evaluate(rule, context, () => this.#inResource(rule, resource, context), resource.urn);
  }

  /** Takes in everything that is planned, of which `atEnd` then evaluates what takes more than one resource. */
  finishPlan(deployment: Deployment): void {
    const { inventory = new Inventory() } = this.conditions;
    this.#plan = { ...this.#contextOf(deployment.identity), deployment, inventory };
    this.#waiting = deployment.resources.filter(({ type }) => needsWholePlan(type) && mayUseDomains(type));
  }

  /** What a rule finds once everything is planned. */
  atEnd(rule: Rule): readonly EvaluatedFinding[] {
    const plan = this.#plan;
    if (plan === undefined) throw new Error("the plan is not finished");
    if (rule.kind === "domain-use") {
      return this.#waiting.flatMap((resource) =>
        this.#evaluate(rule, plan, () => this.#inUses(rule, resource, plan, () => plan.deployment), resource.urn),
      );
    }
    return this.#evaluate(rule, plan, () => {
      if (rule.kind === "deployment") return rule.evaluate(plan);
      if (rule.kind !== "register") return [];
      return rule.evaluateAfterOthers?.(plan, { findings: this.#found, evaluated: this.#evaluated }) ?? [];
    });
  }

  #contextOf(stack: StackIdentity): RuleContext {
    const { register, today } = this.conditions;
    return { register, today, stack };
  }

  #inResource(rule: Rule, resource: Resource, context: RuleContext): Results {
    if (!looksAt(rule, resource.type)) return [];
    if (rule.kind === "resource") return rule.evaluate(resource, context);
    const { environment } = this.conditions;
    return this.#inUses(rule, resource, context, () => new Deployment(context.stack, [resource], environment));
  }

  /** The uses of a resource's domains are resolved once, however many rules look at them. */
  #inUses(rule: DomainUseRule, resource: Resource, context: RuleContext, deployment: () => Deployment): Results {
    const uses = this.#uses.get(resource) ?? domainUsesOf(resource, { ...context, deployment: deployment() });
    this.#uses.set(resource, uses);
    return uses.length === 0 ? [] : rule.evaluate(uses, context);
  }

  /** With an unusable register the first rule that is evaluated reports that, whichever it is, and none finds anything else. */
  #evaluate(
    rule: Rule,
    context: RuleContext,
    results: () => Results,
    place: string = stackUrnOf(context.stack),
  ): readonly EvaluatedFinding[] {
    this.#evaluated.add(rule.id);
    if (this.conditions.register.problems.length === 0) {
      return rule.kind === "outcome" ? [] : this.#disposed(rule, results(), context, place);
    }
    if (this.#registerReported) return [];
    this.#registerReported = true;
    return this.#disposed(registerValid, registerValid.evaluate(context), context, stackUrnOf(context.stack));
  }

  #disposed(rule: EvaluatingRule, results: Results, context: RuleContext, place: string): readonly EvaluatedFinding[] {
    const evaluated = [...results].map(({ resource = place, ...result }) => {
      const finding: Finding = { ...result, rule, resource };
      return dispose(finding, this.#fingerprintOf(finding), context, this.conditions);
    });
    this.#found.push(...evaluated);
    return evaluated;
  }
}

/** Whether a rule evaluates resources of a type by themselves, before everything is planned. */
export function looksAt(rule: Rule, type: string): rule is ResourceRule | DomainUseRule {
  if (rule.kind === "resource") return rule.types.has(type);
  return rule.kind === "domain-use" && mayUseDomains(type) && !needsWholePlan(type);
}

/** Whether rules of this kind evaluate resources, and not the register alone. */
export function looksAtResources(kind: Rule["kind"]): boolean {
  return kind === "resource" || kind === "domain-use" || kind === "deployment";
}
