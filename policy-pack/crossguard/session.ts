import type { PolicyResource, ResourceValidationArgs } from "@pulumi/policy";
import { Deployment } from "../deployment/deployment";
import { Estate } from "../deployment/estate";
import type { Resource } from "../deployment/resource";
import { identityIn, type StackIdentity } from "../deployment/urn";
import type { EvaluatedFinding } from "../evaluation/disposition";
import type { Evaluator } from "../evaluation/evaluator";
import type { Rule } from "../rules/rule";
import { collectInputs, completePlan } from "./collect";

interface Seen {
  readonly resource: Resource;
  readonly stack: StackIdentity;
  /** The place in the list of policies of the last one that asked. */
  asked: number;
}

/**
 * What the pack remembers between the host's calls: the resources seen so far, the plan made of
 * them, and what could not be decided.
 *
 * The host calls every enabled policy in turn for each resource; the first one that is enabled
 * collects, so no policy's level can keep the others from seeing the deployment.
 */
export class Session {
  readonly #seen = new Map<string, Seen>();
  readonly #undetermined = new Map<string, EvaluatedFinding[]>();
  #planned = false;

  constructor(readonly evaluator: Evaluator) {}

  /** What a policy reports of the register, before any resource. */
  atStart(policy: Rule, args: ResourceValidationArgs): readonly EvaluatedFinding[] {
    return this.#reportedBy(policy, args.urn, this.evaluator.atStart(policy, identityIn(args.urn)));
  }

  /**
   * What a policy reports of a resource before it is created.
   *
   * @param place the policy's place in the list; the host goes through it in ascending order
   */
  atResource(policy: Rule, args: ResourceValidationArgs, place: number): readonly EvaluatedFinding[] {
    const { resource, stack } = this.#see(args, place);
    return this.#reportedBy(policy, args.urn, this.evaluator.atResource(policy, resource, stack));
  }

  /** What a policy reports once everything is planned. */
  atEnd(policy: Rule, resources: readonly PolicyResource[]): readonly EvaluatedFinding[] {
    if (!this.#planned) {
      const planned = resources.map((resource) => completePlan(resource, this.#seen.get(resource.urn)?.resource));
      const stack = identityIn(resources[0]?.urn ?? "");
      const { environment, inventory } = this.evaluator.conditions;
      const plan = { identity: stack, resources: planned, environment };
      const estate = new Estate([plan], inventory?.besides([plan]));
      this.evaluator.finishPlan(new Deployment(stack, planned, environment, estate));
      this.#planned = true;
    }
    return this.#reportedBy(policy, end, this.evaluator.atEnd(policy));
  }

  /** The resource that the host shows, copied once per call however many policies ask. */
  #see(args: ResourceValidationArgs, place: number): Seen {
    const known = this.#seen.get(args.urn);
    if (known && place > known.asked) {
      known.asked = place;
      return known;
    }
    const seen = { resource: collectInputs(args), stack: identityIn(args.urn), asked: place };
    this.#seen.set(args.urn, seen);
    this.#planned = false;
    return seen;
  }

  /** What a policy has not to report itself is kept for the one that does, which is asked last. */
  #reportedBy(policy: Rule, place: string, findings: readonly EvaluatedFinding[]): readonly EvaluatedFinding[] {
    const own = findings.filter((finding) => finding.outcome === "violation");
    const undetermined = findings.filter((finding) => finding.outcome === "undetermined");
    const kept = [...(this.#undetermined.get(place) ?? []), ...undetermined];
    this.#undetermined.set(place, policy.kind === "outcome" ? [] : kept);
    return policy.kind === "outcome" ? [...own, ...kept] : own;
  }
}

/** Stands in place of a URN for what is evaluated when everything is planned. */
const end = "end";
