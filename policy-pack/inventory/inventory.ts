import { sdkTypeOf } from "../catalog";
import { sdkTypesInAccounts } from "../catalog/account-types";
import type { Resource, StackPlan } from "../deployment/resource";
import { nameIn, type StackIdentity, stackNameOf, typeIn, urnOf } from "../deployment/urn";
import { type Properties, type PropertyValue, UNKNOWN } from "../deployment/value";
import type { Problem } from "../documents/problem";
import type { Entry, InventorySource } from "./schema";
import { nameOf } from "./source";
import type { Json } from "./tree";

/** What a file holds; no source where there are problems. */
export interface InventoryContent {
  readonly sources: readonly InventorySource[];
  readonly problems: readonly Problem[];
}

/** What other stacks and accounts had when they were seen last. It is read when it is first asked. */
export class Inventory implements InventoryContent {
  readonly #read: () => InventoryContent;
  #content: InventoryContent | undefined;

  /** @param read without it the inventory is empty */
  constructor(read: () => InventoryContent = () => ({ sources: [], problems: [] })) {
    this.#read = read;
  }

  get sources(): readonly InventorySource[] {
    return this.#held.sources;
  }

  get problems(): readonly Problem[] {
    return this.#held.problems;
  }

  get #held(): InventoryContent {
    this.#content ??= this.#read();
    return this.#content;
  }

  /**
   * The resources of all sources but those of which a plan is at hand, or of which a stack says more than the account:
   * what a plan says comes before what was seen, and a stack knows its resources better than the account does.
   */
  besides(plans: readonly StackPlan[]): readonly Resource[] {
    const planned = new Set(plans.map(({ identity }) => stackNameOf(identity)));
    const ofStacks = this.sources
      .filter(({ stack }) => stack !== undefined && !planned.has(stack))
      .flatMap(resourcesOf);
    const ofAccounts = this.sources.filter(({ stack }) => stack === undefined).flatMap(resourcesOf);
    if (ofAccounts.length === 0) return ofStacks;
    const known = new Set([...plans.flatMap(({ resources }) => resources), ...ofStacks].flatMap(keysOf));
    return [...ofStacks, ...ofAccounts.filter(({ type, name }) => !known.has(`${type} ${name}`))];
  }

  /** The outputs of a stack, of which `null` stands for a value that the inventory does not hold; nothing where it was not seen. */
  outputsOf(identity: StackIdentity): InventorySource["outputs"] {
    const name = stackNameOf(identity);
    const source = this.sources.find(({ stack }) => stack === name);
    return source && (source.outputs ?? {});
  }
}

/** By what an account may name a resource: its id, or a property such as the name of a bucket or a domain. */
function keysOf({ type, inputs, outputs }: Resource): readonly string[] {
  if (!sdkTypesInAccounts.has(type)) return [];
  return [outputs["id"], ...Object.values(inputs)].flatMap((key) =>
    typeof key === "string" ? [`${type} ${key}`] : [],
  );
}

function resourcesOf(source: InventorySource): readonly Resource[] {
  return source.resources.map((entry) => resourceOf(entry, source));
}

function resourceOf(entry: Entry, source: InventorySource): Resource {
  const { id, region, place, exposure, inputs = {}, answers = {}, from = {} } = entry;
  const urn = entry.urn ?? urnInAccount(entry, source);
  return {
    urn,
    type: sdkTypeOf(typeIn(urn)),
    name: nameIn(urn),
    inputs: propertiesOf(inputs),
    outputs: { ...(id !== undefined && { id }), ...answers },
    dependencies: Object.values(from).flat(),
    propertyDependencies: from,
    recorded: {
      source: nameOf(source),
      seen: source.seen,
      ...(region !== undefined && { region: region ?? UNKNOWN }),
      ...(place && { place }),
      ...(exposure && { exposure }),
    },
  };
}

/** What an account has is of no stack, and its id is its name. */
function urnInAccount({ type, id }: Entry, { account }: InventorySource): string {
  return urnOf({ project: "account", stack: String(account) }, "", String(type), String(id));
}

function propertiesOf(inputs: { readonly [key: string]: Json }): Properties {
  return Object.fromEntries(Object.entries(inputs).map(([key, value]) => [key, decoded(value)]));
}

function decoded(json: Json): PropertyValue {
  if (json === null) return UNKNOWN;
  if (typeof json !== "object") return json;
  return Array.isArray(json) ? json.map(decoded) : propertiesOf(json as { readonly [key: string]: Json });
}
