import { Estate } from "./estate";
import { grouped } from "./grouped";
import type { Environment, Resource, StackPlan } from "./resource";
import { type StackIdentity, stackNameOf, stackUrnOf } from "./urn";

/** Everything that a run of a Pulumi program plans, and the estate in which it is looked at. */
export class Deployment implements StackPlan {
  #urns: ReadonlySet<string> | undefined;
  #byType: ReadonlyMap<string, readonly Resource[]> | undefined;

  constructor(
    readonly identity: StackIdentity,
    readonly resources: readonly Resource[],
    readonly environment: Environment,
    readonly estate: Estate = new Estate([{ identity, resources, environment }]),
  ) {}

  /** The URN that stands for the stack itself, to which findings about the register belong. */
  get stackUrn(): string {
    return stackUrnOf(this.identity);
  }

  /** Whether this deployment plans a resource, and not another one of its estate. */
  plans({ urn }: Resource): boolean {
    this.#urns ??= new Set(this.resources.map((resource) => resource.urn));
    return this.#urns.has(urn);
  }

  /** A resource of the estate. */
  resource(urn: string): Resource | undefined {
    return this.estate.resource(urn);
  }

  ofType(type: string): readonly Resource[] {
    this.#byType ??= grouped(this.resources.map((resource) => [resource.type, resource]));
    return this.#byType.get(type) ?? [];
  }

  /** The planned resources that will supply a top-level input of a resource. */
  suppliers(resource: Resource, input: string): readonly Resource[] {
    return this.estate.suppliers(resource, input);
  }
}

/**
 * Deployments that know each other, and what is recorded of other stacks. Of several of one stack each is looked at as
 * if it were the only one.
 *
 * @param recordedBesides what is recorded of all stacks but these
 */
export function joined(
  plans: readonly StackPlan[],
  recordedBesides: (plans: readonly StackPlan[]) => readonly Resource[],
): readonly Deployment[] {
  const recorded = recordedBesides(plans);
  const first = new Map(plans.toReversed().map((plan) => [stackNameOf(plan.identity), plan]));
  const shared = new Estate([...first.values()], recorded);
  return plans.map((plan) => {
    const name = stackNameOf(plan.identity);
    const estate =
      first.get(name) === plan ? shared : new Estate([...new Map([...first, [name, plan]]).values()], recorded);
    return new Deployment(plan.identity, plan.resources, plan.environment, estate);
  });
}
