import { createHash } from "node:crypto";
import type { Deployment } from "../deployment/deployment";
import { isStack, stackNameOf } from "../deployment/urn";
import { isProperties, type PropertyValue } from "../deployment/value";
import type { Register } from "../register/register";
import { entryOf } from "./entry";
import type { Entry, InventorySource, UnsignedSource } from "./schema";
import type { Json } from "./tree";

/** What an inventory holds of a stack. */
export function sourceOf(deployment: Deployment, register: Register, seen: string): InventorySource {
  const context = { deployment, register };
  const resources = deployment.resources.flatMap((resource) => entryOf(resource, context) ?? []).toSorted(byName);
  const stack = deployment.resources.find(({ urn }) => isStack(urn));
  const outputs = stack ? outputsOf(stack.outputs, resources) : {};
  return signed({
    stack: stackNameOf(deployment.identity),
    seen,
    ...(Object.keys(outputs).length > 0 && { outputs }),
    resources,
  });
}

/** A source with the checksum of all the rest. */
export function signed(source: UnsignedSource): InventorySource {
  const { stack, account, seen, outputs, resources } = source;
  const named = stack === undefined ? { account } : { stack };
  return { ...named, seen, checksum: checksumOf(source), ...(outputs && { outputs }), resources };
}

/** A source as messages name it: the stack as `project/stack`, or the account's id. */
export function nameOf({ stack, account = "" }: Pick<InventorySource, "stack" | "account">): string {
  return stack ?? account;
}

export function checksumOf({ stack, account, seen, outputs, resources }: UnsignedSource): string {
  const text = JSON.stringify([stack, account, seen, outputs, resources]);
  return createHash("sha256").update(text).digest("base64");
}

/** The outputs that name something here, with their values; of all others the name alone. */
function outputsOf(outputs: object, resources: readonly Entry[]): { readonly [key: string]: Json } {
  const known = new Set(
    resources.flatMap(({ id, answers = {} }) => [...(id ? [id] : []), ...Object.values(answers).flat()]),
  );
  const names = new Set(resources.flatMap(({ inputs = {} }) => namesIn(inputs)));
  const keep = (value: PropertyValue): Json => {
    if (typeof value === "string") return known.has(value) || names.has(value) ? value : null;
    if (Array.isArray(value)) return value.map(keep);
    if (!isProperties(value)) return null;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, keep(inner)]));
  };
  return Object.fromEntries(
    Object.entries(outputs as Record<string, PropertyValue>)
      .map(([key, value]) => [key, keep(value)] as const)
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** The names and ids among what an entry keeps. */
function namesIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(namesIn) : [];
}

function byName(a: Entry, b: Entry): number {
  return keyOf(a) < keyOf(b) ? -1 : 1;
}

function keyOf({ urn, type, id }: Entry): string {
  return urn ?? `${type} ${id}`;
}
