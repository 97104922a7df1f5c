import { identityIn, type StackIdentity, stackNameOf } from "./urn";
import type { Properties, UNKNOWN } from "./value";

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
  /** Absent where nobody tells, as the policy host never does. */
  readonly madeAt?: SourcePosition;
  /** Set where no plan at hand holds it, and an inventory does. */
  readonly recorded?: Recorded;
}

/** Where in the sources of a program a resource is made. */
export interface SourcePosition {
  /** Relative to the folder that the command was started in, on every system with `/`. */
  readonly file: string;
  /** Both count from one. */
  readonly line: number;
  readonly column: number;
  /** The package whose component makes the resource, where the program's author only asks for that component there. */
  readonly library?: string;
}

/** What an inventory says of a resource besides its properties. */
export interface Recorded {
  /** The stack as `project/stack`, or the account, which it was seen in. */
  readonly source: string;
  /** The day, as `2026-11-24`. */
  readonly seen: string;
  /** The region of its provider; `UNKNOWN` where that was not known. */
  readonly region?: string | typeof UNKNOWN;
  /** Where it serves from, where its properties do not tell. */
  readonly place?: "mainland" | "overseas" | "undecided";
  /** Whether the Internet reaches it, where its properties do not tell. */
  readonly exposure?: "public" | "undecided";
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

/** The stack, as `project/stack`, or the account that has a resource. */
export function sourceOf({ urn, recorded }: Resource): string {
  return recorded?.source ?? stackNameOf(identityIn(urn));
}

/** What one stack plans. */
export interface StackPlan {
  readonly identity: StackIdentity;
  readonly resources: readonly Resource[];
  readonly environment: Environment;
}
