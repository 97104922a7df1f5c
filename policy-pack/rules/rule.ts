import type { Deployment } from "../deployment/deployment";
import type { Resource } from "../deployment/resource";
import type { StackIdentity } from "../deployment/urn";
import type { Clause } from "../facts/clauses";
import type { Inventory } from "../inventory/inventory";
import type { Language } from "../locales/language";
import type { Text } from "../locales/text";
import type { Register } from "../register/register";
import type { DomainUse } from "../resolution/domain-uses";
import type { CauseId } from "./causes";

/** How CrossGuard treats a violation unless the team configures another level. */
export type Level = "mandatory" | "advisory";

export type Severity = "low" | "medium" | "high" | "critical";

/** One thing a rule can report, in English. `{name}` in a text stands for a value of the finding. */
export interface Message {
  /** What was found, where, and what the clause says of it; what the cause says follows by itself. */
  readonly text: string;
  /** What to do next, for somebody who never heard of ICP; another way out than the cause's, where it has one. */
  readonly remedy: string;
  /** What it has in common with other findings, of any rule; said once for all of them. */
  readonly cause?: CauseId;
  /** The clause that this message rests on, where it is another than its rule's. */
  readonly clause?: Clause;
  /** Set where this message only warns although its rule blocks. */
  readonly level?: "advisory";
  /** Set where whatever it reports is undetermined, which warns unless a team makes `icp-undetermined` block. */
  readonly outcome?: "undetermined";
}

/** What a rule found, before the pack adds which rule it was. */
export interface RuleResult<MessageId extends string = string> {
  /** `undetermined`: the rule applies, but a value that decides is not known before the deployment. */
  readonly outcome: "violation" | "undetermined";
  readonly message: MessageId;
  readonly values: Readonly<Record<string, Text | undefined>>;
  /** The registrable or full domain name in question, where it is known. */
  readonly domain?: string | undefined;
  /** The property at fault, such as `rules[0].domain`. */
  readonly path?: string | undefined;
  /** The documentation of the product that demands it, where the limitations do not name the product. */
  readonly documentation?: string | undefined;
  /** The resource or register entry that proves it. */
  readonly proof?: Proof | undefined;
}

export interface Proof {
  /** The URN of a planned resource. */
  readonly resource?: string | undefined;
  /** The path of a register entry, such as `websites[0].domain`. */
  readonly register?: string | undefined;
}

/** What every rule may consult. */
export interface RuleContext {
  readonly register: Register;
  /** The stack that is deployed; with empty names where the register is evaluated alone. */
  readonly stack: StackIdentity;
  /** The day of the evaluation, as `2026-11-24`. */
  readonly today: string;
}

/** What a rule may consult besides once everything is planned. */
export interface DeploymentContext extends RuleContext {
  readonly deployment: Deployment;
  /** What is known of other stacks and of accounts; empty where there is no inventory. */
  readonly inventory: Inventory;
}

interface RuleData<MessageId extends string> {
  /** The name of its policy: words joined by hyphens, the first that of whoever wrote it, as `icp-website-name`. */
  readonly id: string;
  readonly title: string;
  /** The clause of the filing limitations; none where the rule is about the pack's own certainty. */
  readonly clause?: Clause;
  readonly level: Level;
  readonly severity: Severity;
  readonly messages: Readonly<Record<MessageId, Message>>;
  /** Its texts in other languages: `title`, and `text` and `remedy` of a message as `<id>` and `<id>.remedy`. This package keeps its own in `locales/`. */
  readonly translations?: Readonly<Partial<Record<Exclude<Language, "en">, Readonly<Record<string, string>>>>>;
  /** The URL of its documentation; its page under docs/rules of this repository where absent. */
  readonly page?: string;
  /** Set where nothing may be exempted from it, because every other finding rests on it. */
  readonly exemptible?: false;
}

/** Evaluates the filing register alone: runs first of all, and once. */
export interface RegisterRule<MessageId extends string = string> extends RuleData<MessageId> {
  readonly kind: "register";
  evaluate(context: RuleContext): Iterable<RuleResult<MessageId>>;
  /** What it can report only when all other rules have been evaluated. */
  evaluateAfterOthers?(context: DeploymentContext, others: EvaluationResult): Iterable<RuleResult<MessageId>>;
}

/** Evaluates one resource by its own inputs, before it is created. A rule that needs other resources is a deployment rule. */
export interface ResourceRule<MessageId extends string = string> extends RuleData<MessageId> {
  readonly kind: "resource";
  /** The type tokens of the resources that it evaluates. */
  readonly types: ReadonlySet<string>;
  evaluate(resource: Resource, context: RuleContext): Iterable<RuleResult<MessageId>>;
}

/**
 * Evaluates the domains that one resource uses: before it is created where its own inputs tell where it
 * serves from, and once everything is planned where that takes other resources.
 */
export interface DomainUseRule<MessageId extends string = string> extends RuleData<MessageId> {
  readonly kind: "domain-use";
  /** @param uses all of one resource; at least one */
  evaluate(uses: readonly DomainUse[], context: RuleContext): Iterable<RuleResult<MessageId>>;
}

/** Evaluates relations that belong to no single resource, once everything is planned. */
export interface DeploymentRule<MessageId extends string = string> extends RuleData<MessageId> {
  readonly kind: "deployment";
  evaluate(context: DeploymentContext): Iterable<RuleResult<MessageId> & { readonly resource?: string }>;
}

/** Evaluates nothing itself: gives a level to what the others could not decide. */
export interface OutcomeRule extends RuleData<"nothing-evaluated"> {
  readonly kind: "outcome";
}

/** A rule that finds something. */
export type EvaluatingRule<MessageId extends string = string> =
  | RegisterRule<MessageId>
  | ResourceRule<MessageId>
  | DomainUseRule<MessageId>
  | DeploymentRule<MessageId>;

export type Rule = EvaluatingRule | OutcomeRule;

/** What was found, and which rules were evaluated, those that found nothing included. */
export interface EvaluationResult {
  readonly findings: readonly Finding[];
  /** Ids. */
  readonly evaluated: ReadonlySet<string>;
}

/** A rule's result with the rule and the resource at fault; the stack's URN where it is the register. */
export interface Finding extends RuleResult {
  readonly rule: EvaluatingRule;
  readonly resource: string;
}
