import type { PolicyResource, ResourceValidationArgs } from "@pulumi/policy";
import { Deployment } from "../deployment/deployment";
import { Estate } from "../deployment/estate";
import type { Resource } from "../deployment/resource";
import { identityIn } from "../deployment/urn";
import type { EvaluatedFinding } from "../evaluation/disposition";
import { type Evaluator, looksAtResources } from "../evaluation/evaluator";
import type { Language } from "../locales/language";
import type { Rule } from "../rules/rule";
import { causeKeyOf, causeOf } from "../rules/wording";
import { collectInputs, completePlan } from "./collect";
import type { PolicySession, Report } from "./policies";
import { nothingEvaluated, reportOf } from "./reports";
import { isShownBefore } from "./requests";

/**
 * What the pack remembers between the host's calls: the resources seen so far, the plan made of
 * them, and what could not be decided.
 *
 * The host calls every enabled policy in turn for each resource; the first one that is enabled
 * collects, so no policy's level can keep the others from seeing the deployment.
 */
export class Session implements PolicySession {
  readonly #seen = new Map<string, Resource>();
  readonly #undetermined = new Map<string, EvaluatedFinding[]>();
  readonly #explained = new Set<string>();
  #stack: string | undefined;
  #planned = false;

  /** @param language of what is reported */
  constructor(
    readonly evaluator: Evaluator,
    readonly language: Language = "en",
  ) {}

  /** What a policy reports of a resource before it is created; of the stack's own registration what it finds in the register. */
  atResource(place: number, args: ResourceValidationArgs): readonly Report[] {
    const rule = this.#ruleAt(place);
    const resource = this.#see(args);
    const stack = identityIn(args.urn);
    const findings =
      rule.kind === "register" ? this.evaluator.atStart(rule, stack) : this.evaluator.atResource(rule, resource, stack);
    return this.#reportedBy(rule, args.urn, findings);
  }

  /** What a policy reports once everything is planned. */
  atEnd(place: number, resources: readonly PolicyResource[]): readonly Report[] {
    const rule = this.#ruleAt(place);
    if (!this.#planned) this.#finishPlan(resources);
    const reports = this.#reportedBy(rule, end, this.evaluator.atEnd(rule));
    const nothing = rule.kind === "outcome" && this.#isNothingEvaluated();
    return nothing ? [...reports, nothingEvaluated(rule, this.#stack, this.language)] : reports;
  }

  #ruleAt(place: number): Rule {
    return this.evaluator.conditions.rules[place] as Rule;
  }

  /** The resource that the host shows, copied where it shows the whole of it. */
  #see(args: ResourceValidationArgs): Resource {
    if (isShownBefore(args.props)) {
      const seen = this.#seen.get(args.urn);
      if (seen === undefined) throw new Error(`the policy host did not show ${args.urn}`);
      return seen;
    }
    const resource = collectInputs(args);
    this.#seen.set(args.urn, resource);
    this.#planned = false;
    return resource;
  }

  #finishPlan(resources: readonly PolicyResource[]): void {
    const [first] = resources;
    if (first === undefined) throw new Error("the policy host did not show the plan");
    const planned = resources.map((resource) => completePlan(resource, this.#seen.get(resource.urn)));
    const stack = identityIn(first.urn);
    const { environment, inventory } = this.evaluator.conditions;
    const plan = { identity: stack, resources: planned, environment };
    const estate = new Estate([plan], inventory?.besides([plan]));
    this.evaluator.finishPlan(new Deployment(stack, planned, environment, estate));
    this.#stack = first.urn;
    this.#planned = true;
  }

  #isNothingEvaluated(): boolean {
    const { conditions, hasEvaluatedResources } = this.evaluator;
    return conditions.rules.some(({ kind }) => looksAtResources(kind)) && !hasEvaluatedResources;
  }

  /** What a policy has not to report itself is kept for the one that does, which is asked last. */
  #reportedBy(policy: Rule, place: string, findings: readonly EvaluatedFinding[]): readonly Report[] {
    const own = findings.filter((finding) => finding.outcome === "violation");
    const undetermined = findings.filter((finding) => finding.outcome === "undetermined");
    const kept = [...(this.#undetermined.get(place) ?? []), ...undetermined];
    this.#undetermined.set(place, policy.kind === "outcome" ? [] : kept);
    const { register } = this.evaluator.conditions;
    return (policy.kind === "outcome" ? [...own, ...kept] : own).map((finding) =>
      reportOf(finding, policy, this.#isFirst(finding), register, this.language),
    );
  }

  /** Whether nothing of the same cause was reported before. */
  #isFirst(finding: EvaluatedFinding): boolean {
    const key = causeKeyOf(causeOf(finding, this.language));
    const first = !this.#explained.has(key);
    this.#explained.add(key);
    return first;
  }
}

/** Stands in place of a URN for what is evaluated when everything is planned. */
const end = "end";
