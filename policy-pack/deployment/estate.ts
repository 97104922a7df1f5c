import { grouped } from "./grouped";
import type { Environment, Resource, StackPlan } from "./resource";
import { type StackIdentity, stackPrefixIn, stackPrefixOf } from "./urn";

/**
 * The deployments that know each other, and what an inventory has recorded of others. Whatever a resource names is
 * looked up here, so that it makes no difference which stack plans it.
 */
export class Estate {
  readonly resources: readonly Resource[];
  readonly #byUrn: ReadonlyMap<string, Resource>;
  readonly #byType: ReadonlyMap<string, readonly Resource[]>;
  #environments: ReadonlyMap<string, Environment> | undefined;
  readonly #stacks: ReadonlySet<string>;
  readonly #derived = new Map<symbol | object, Map<unknown, unknown>>();

  /** @param recorded resources of stacks and accounts of which no plan is at hand */
  constructor(
    readonly plans: readonly StackPlan[],
    recorded: readonly Resource[] = [],
  ) {
    this.resources = [...plans.flatMap(({ resources }) => resources), ...recorded];
    const prefixes = recorded.map(({ urn }) => stackPrefixIn(urn));
    this.#stacks = new Set([...prefixes, ...plans.map(({ identity }) => stackPrefixOf(identity))]);
    this.#byUrn = new Map(this.resources.map((resource) => [resource.urn, resource]));
    this.#byType = grouped(this.resources.map((resource) => [resource.type, resource]));
  }

  /** Whether a stack is planned, or its resources are recorded. */
  knows(identity: StackIdentity): boolean {
    return this.#stacks.has(stackPrefixOf(identity));
  }

  resource(urn: string): Resource | undefined {
    return this.#byUrn.get(urn);
  }

  ofType(type: string): readonly Resource[] {
    return this.#byType.get(type) ?? [];
  }

  /** The resources that will supply a top-level input of a resource. */
  suppliers(resource: Resource, input: string): readonly Resource[] {
    const urns = resource.propertyDependencies[input] ?? [];
    return urns.flatMap((urn) => this.#byUrn.get(urn) ?? []);
  }

  /** What a resource was planned in; of one that is recorded nothing is known. */
  environmentOf({ urn }: Resource): Environment {
    this.#environments ??= new Map(
      this.plans.flatMap(({ resources, environment }) => resources.map(({ urn }) => [urn, environment] as const)),
    );
    return this.#environments.get(urn) ?? { variablesNotKnown: true };
  }

  /**
   * What follows from the whole estate, made at the first call and kept.
   *
   * @param key belongs to whoever makes it, as a symbol or the function that calls this
   * @param part tells apart what one maker makes of several things
   */
  derived<T>(key: symbol | object, make: () => T, part: unknown = ""): T {
    const parts = this.#derived.get(key) ?? new Map<unknown, unknown>();
    this.#derived.set(key, parts);
    if (!parts.has(part)) parts.set(part, make());
    return parts.get(part) as T;
  }
}
