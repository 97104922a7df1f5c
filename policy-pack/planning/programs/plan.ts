import type { Callback } from "@pulumi/pulumi/proto/callback_pb";
import { sdkTypeOf } from "../../catalog";
import { Deployment } from "../../deployment/deployment";
import type { Environment, Resource, SourcePosition } from "../../deployment/resource";
import { providerIn, type StackIdentity, urnOf } from "../../deployment/urn";
import type { Properties } from "../../deployment/value";
import { phrases } from "../../locales/text";
import { ProgramError } from "../errors";
import { toProperties, type WireObject } from "../wire";

export const texts = phrases("plan", {
  sameUrn: "Two resources of the program have the same URN {urn}. Give one of them another name.",
});

/** What a program asks the engine to make. */
export interface Goal {
  readonly type: string;
  readonly name: string;
  /** The parent's URN, empty where it has none. */
  readonly parent: string;
  readonly inputs: WireObject;
  /** The reference of the provider that would make it, empty for components and providers. */
  readonly provider: string;
  /** A component's references of providers for its children, by package. */
  readonly providers: ReadonlyMap<string, string>;
  readonly dependencies: readonly string[];
  readonly propertyDependencies: Readonly<Record<string, readonly string[]>>;
  /** Absent where the engine itself makes it, or the SDK does not tell. */
  readonly madeAt?: SourcePosition | undefined;
  /** The program's own functions that change this resource and its children. */
  readonly transforms: readonly Callback[];
}

/** Everything a running program has asked for so far. */
export class Plan {
  readonly #goals = new Map<string, Goal & { readonly properties: Properties }>();
  readonly #reads = new Map<string, { readonly id: string; readonly inputs: WireObject }>();
  readonly #outputs = new Map<string, WireObject>();

  /** @param hidesSecrets whether values that the program marks as secret count as not known */
  constructor(
    readonly identity: StackIdentity,
    readonly hidesSecrets = false,
  ) {}

  /** Takes a resource in, and gives its URN; throws `ProgramError` where another has the same. */
  add(goal: Goal): string {
    const urn = this.#claim(goal.parent, goal.type, goal.name);
    this.#goals.set(urn, { ...goal, properties: toProperties(goal.inputs, this.hidesSecrets) });
    return urn;
  }

  /** Takes a read of an existing resource in, which is not part of the deployment. */
  addRead(parent: string, type: string, name: string, id: string, inputs: WireObject): string {
    const urn = this.#claim(parent, type, name);
    this.#reads.set(urn, { id, inputs });
    return urn;
  }

  /** Takes in what a component says of itself once its children are planned. */
  addOutputs(urn: string, outputs: WireObject): void {
    this.#outputs.set(urn, outputs);
  }

  goal(urn: string): Goal | undefined {
    return this.#goals.get(urn);
  }

  /** What is known of a resource, be it planned or read. A planned one has no id yet. */
  known(urn: string): { readonly id: string; readonly state: WireObject } {
    const { id, inputs } = this.#reads.get(urn) ?? { id: "", inputs: this.#goals.get(urn)?.inputs };
    return { id, state: { ...inputs, ...this.#outputs.get(urn) } };
  }

  /** The plan as rules see it. Dependencies on reads are not there, as in CrossGuard. */
  deployment(environment: Environment): Deployment {
    const planned = (urns: readonly string[]) => urns.filter((urn) => this.#goals.has(urn));
    const resources = [...this.#goals].map(([urn, goal]): Resource => {
      const providerUrn = providerIn(goal.provider);
      const provider = this.#goals.get(providerUrn);
      return {
        urn,
        type: sdkTypeOf(goal.type),
        name: goal.name,
        inputs: goal.properties,
        outputs: toProperties(this.#outputs.get(urn) ?? {}, this.hidesSecrets),
        ...(provider && { provider: { urn: providerUrn, inputs: provider.properties } }),
        ...(goal.parent !== "" && { parent: goal.parent }),
        ...(goal.madeAt && { madeAt: goal.madeAt }),
        dependencies: planned(goal.dependencies),
        propertyDependencies: Object.fromEntries(
          Object.entries(goal.propertyDependencies)
            .map(([input, urns]) => [input, planned(urns)] as const)
            .filter(([, urns]) => urns.length > 0),
        ),
      };
    });
    return new Deployment(this.identity, resources, environment);
  }

  #claim(parent: string, type: string, name: string): string {
    const urn = urnOf(this.identity, parent, type, name);
    if (this.#goals.has(urn) || this.#reads.has(urn)) {
      throw new ProgramError(texts.sameUrn({ urn }));
    }
    return urn;
  }
}
