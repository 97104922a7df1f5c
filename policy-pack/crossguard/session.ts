import type { PolicyResource, ResourceValidationArgs } from "@pulumi/policy";
import { Deployment, type Environment, type Resource, type StackIdentity } from "../deployment/deployment";
import type { Register } from "../register/register";
import type { Context, EvaluationResult, Finding, Rule } from "../rules/rule";
import { collectInputs, completePlan } from "./collect";

interface Seen {
  readonly resource: Resource;
  readonly context: Context;
  /** The place in the list of policies of the last one that asked. */
  asked: number;
}

/**
 * What the pack remembers between the host's calls: the resources seen so far, the plan made of
 * them, what was found, and what could not be decided.
 *
 * The host calls every enabled policy in turn for each resource; the first one that is enabled
 * collects, so no policy's level can keep the others from seeing the deployment.
 */
export class Session {
  readonly #seen = new Map<string, Seen>();
  readonly #undetermined = new Map<string, Finding[]>();
  readonly #asked = new Set<string>();
  readonly #found: Finding[] = [];
  #plan: Context | undefined;
  #registerReported = false;

  constructor(
    readonly register: Register,
    readonly environment: Environment,
    readonly today: string,
  ) {}

  /**
   * The resource that the host shows, copied once per call however many policies ask, and what rules
   * may consult before it is created.
   *
   * @param policy the asking policy's place in the list; the host goes through it in ascending order
   */
  see(args: ResourceValidationArgs, policy: number): Pick<Seen, "resource" | "context"> {
    const known = this.#seen.get(args.urn);
    if (known && policy > known.asked) {
      known.asked = policy;
      return known;
    }
    const resource = collectInputs(args);
    const seen = { resource, context: this.#context([resource], resource.urn), asked: policy };
    this.#seen.set(args.urn, seen);
    this.#plan = undefined;
    return seen;
  }

  /** What rules may consult once everything is planned. */
  planned(resources: readonly PolicyResource[]): Context {
    const urn = resources[0]?.urn ?? "";
    this.#plan ??= this.#context(
      resources.map((resource) => completePlan(resource, this.#seen.get(resource.urn)?.resource)),
      urn,
    );
    return this.#plan;
  }

  /** True once: the first policy that is asked says what is wrong with the register. */
  mustReportRegister(): boolean {
    const first = !this.#registerReported;
    this.#registerReported = true;
    return first;
  }

  /** Remembers what a rule has found, and hands what it could not decide to the policy that reports it. */
  keep(rule: Rule, place: string, findings: readonly Finding[]): void {
    this.#asked.add(rule.id);
    if (findings.length === 0) return;
    this.#found.push(...findings);
    const undetermined = findings.filter(({ outcome }) => outcome === "undetermined");
    this.#undetermined.set(place, [...(this.#undetermined.get(place) ?? []), ...undetermined]);
  }

  /** What has been found so far, and by which rules. The host leaves out those that are disabled. */
  get verdict(): EvaluationResult {
    return { findings: this.#found, asked: this.#asked };
  }

  /** Hands out and forgets what was kept for a resource, or for the plan. */
  take(place: string): readonly Finding[] {
    const kept = this.#undetermined.get(place) ?? [];
    this.#undetermined.delete(place);
    return kept;
  }

  #context(resources: readonly Resource[], urn: string): Context {
    return {
      register: this.register,
      deployment: new Deployment(identityOf(urn), resources, this.environment),
      today: this.today,
    };
  }
}

/** Reads `urn:pulumi:<stack>::<project>::…`. */
function identityOf(urn: string): StackIdentity {
  const [head = "", project = ""] = urn.split("::");
  return { project, stack: head.slice(head.lastIndexOf(":") + 1) };
}
