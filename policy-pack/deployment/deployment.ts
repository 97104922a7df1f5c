import { type StackIdentity, stackUrnOf } from "./urn";
import type { Properties } from "./value";

/** A provider resource as far as rules need it. */
export interface Provider {
  readonly urn: string;
  readonly inputs: Properties;
}

/** One planned resource: a plain copy of what the host knows of it before the deployment. */
export interface Resource {
  readonly urn: string;
  /** The type token, such as `alicloud:cdn/domainNew:DomainNew`: the SDK's, where programs reach a type by several. */
  readonly type: string;
  /** The name in the program, the last part of the URN. */
  readonly name: string;
  readonly inputs: Properties;
  /** Only what inputs cannot have, such as an assigned address; may be stale on an update, so never decides against an input. */
  readonly outputs: Properties;
  readonly provider?: Provider;
  readonly parent?: string;
  /** URNs of the resources that this one depends on. */
  readonly dependencies: readonly string[];
  /** URNs by top-level input: where a value that is still unknown will come from. */
  readonly propertyDependencies: Readonly<Record<string, readonly string[]>>;
}

/** Where the region comes from when no resource and no provider names one. */
export interface Environment {
  /** Stack config `alicloud:region`; only default providers inherit it. */
  readonly configRegion?: string;
  readonly ALICLOUD_REGION?: string;
  readonly ALIBABA_CLOUD_REGION?: string;
  /** Set where others planned, with environment variables that are not known. */
  readonly variablesNotKnown?: true;
}

/** Everything that a run of a Pulumi program plans. */
export class Deployment {
  readonly #byUrn: ReadonlyMap<string, Resource>;
  readonly #byType: ReadonlyMap<string, readonly Resource[]>;
  readonly #derived = new Map<symbol | object, Map<string, unknown>>();

  constructor(
    readonly identity: StackIdentity,
    readonly resources: readonly Resource[],
    readonly environment: Environment,
  ) {
    this.#byUrn = new Map(resources.map((resource) => [resource.urn, resource]));
    this.#byType = grouped(resources.map((resource) => [resource.type, resource]));
  }

  /** The URN that stands for the stack itself, to which findings about the register belong. */
  get stackUrn(): string {
    return stackUrnOf(this.identity);
  }

  resource(urn: string): Resource | undefined {
    return this.#byUrn.get(urn);
  }

  ofType(type: string): readonly Resource[] {
    return this.#byType.get(type) ?? [];
  }

  /** The planned resources that will supply a top-level input of a resource. */
  suppliers(resource: Resource, input: string): readonly Resource[] {
    const urns = resource.propertyDependencies[input] ?? [];
    return urns.flatMap((urn) => this.#byUrn.get(urn) ?? []);
  }

  /**
   * What follows from the whole deployment, made at the first call and kept.
   *
   * @param key belongs to whoever makes it, as a symbol or the function that calls this
   * @param part tells apart what one maker makes of several things
   */
  derived<T>(key: symbol | object, make: () => T, part = ""): T {
    const parts = this.#derived.get(key) ?? new Map<string, unknown>();
    this.#derived.set(key, parts);
    if (!parts.has(part)) parts.set(part, make());
    return parts.get(part) as T;
  }
}

/** Pairs by their first member, in order. */
export function grouped<T>(pairs: Iterable<readonly [string, T]>): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const [key, value] of pairs) {
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}
