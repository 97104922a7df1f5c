import { type Properties, type PropertyValue, UNKNOWN } from "../deployment/value";

/** A value as Pulumi writes it into its calls, its preview JSON and its stack exports. */
export type Wire = null | boolean | number | string | readonly Wire[] | WireObject;

export interface WireObject {
  readonly [key: string]: Wire;
}

/** The key that marks an object as something else than an object (Pulumi SDK, `resource/sig`). */
export const signatureKey = "4dabf18193072939515e22adb298388d";

export const signatures = {
  secret: "1b47061264138c4ac30d75fd1eb44270",
  output: "d0e6a833031e9bbcd3f4e8bde6ca49a4",
  resource: "5cf8f73096256a8f31e491e813e4eb8e",
} as const;

/** Stands for a value that is not known before the deployment (Pulumi SDK, `plugin.UnknownStringValue`). */
export const unknownSentinel = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";

/**
 * Stands for an output of another stack that nothing at hand holds. It is known to a program's SDK, for which a map with an
 * unknown value would be unknown as a whole, and unknown to all else.
 */
export const notHeld = "7e0b2f1c-5d1f-4b0e-9a43-6c8f0e5f2b77";

/** The other sentinels, which tell what the unknown value will be: boolean, number, array, asset, archive, object. */
const sentinels = new RegExp(
  [
    unknownSentinel,
    notHeld,
    "1c4a061d-8072-4f0a-a4cb-0ff528b18fe7",
    "3eeb2bf0-c639-47a8-9e75-3b44932eb421",
    "6a19a0b0-7e62-4c92-b797-7f8e31da9cc2",
    "030794c1-ac77-496b-92df-f27374a8bd58",
    "e48ece36-62e2-4504-bad9-02848725956a",
    "dd056dcd-154b-4c76-9bd3-c8f88648b5ff",
  ].join("|"),
);

/** What SDKs, engine and cloud provider note for themselves beside a resource's own properties: `__defaults`. */
const bookkeeping = "__";

export function isWireObject(wire: Wire | undefined): wire is WireObject {
  return typeof wire === "object" && wire !== null && !isWireList(wire);
}

function isWireList(wire: Wire): wire is readonly Wire[] {
  return Array.isArray(wire);
}

/** Whether a value is unknown as a whole. A string that an unknown part was put into is. */
export function isUnknown(wire: Wire): boolean {
  return typeof wire === "string" && wire.length >= unknownSentinel.length && sentinels.test(wire);
}

/** Whether a value is unknown, or holds something unknown at any depth. */
export function holdsUnknown(wire: Wire): boolean {
  if (typeof wire !== "object" || wire === null) return isUnknown(wire);
  return Object.values(wire).some(holdsUnknown);
}

/**
 * Decodes a resource's properties: everything unknown becomes `UNKNOWN`, null absent.
 *
 * @param hidesSecrets whether secrets count as unknown; else they become their plain values
 */
export function toProperties(wire: WireObject, hidesSecrets = false): Properties {
  const properties: Record<string, PropertyValue> = {};
  for (const [key, child] of Object.entries(wire)) {
    const value = key.startsWith(bookkeeping) || key === signatureKey ? undefined : toTree(child, hidesSecrets);
    if (value !== undefined) properties[key] = value;
  }
  return properties;
}

function toTree(wire: Wire | undefined, hidesSecrets: boolean): PropertyValue | undefined {
  if (wire === undefined || wire === null) return undefined;
  // An element that is null keeps its place: the indices of the others are part of what a finding says.
  if (isWireList(wire)) return wire.map((element) => toTree(element, hidesSecrets) ?? UNKNOWN);
  if (!isWireObject(wire)) return isUnknown(wire) ? UNKNOWN : wire;
  switch (wire[signatureKey]) {
    case signatures.secret:
      if (hidesSecrets) return UNKNOWN;
      return "value" in wire ? toTree(wire["value"], hidesSecrets) : UNKNOWN;
    case signatures.output:
      if (hidesSecrets && wire["secret"] === true) return UNKNOWN;
      return "value" in wire ? toTree(wire["value"], hidesSecrets) : UNKNOWN;
    case signatures.resource:
      return reference(wire, hidesSecrets);
    default:
      return toProperties(wire, hidesSecrets);
  }
}

/** A resource passed as a value arrives at a provider as its id, and where it is a component as its URN. */
function reference({ id, urn }: WireObject, hidesSecrets: boolean): PropertyValue | undefined {
  if (id === undefined) return toTree(urn, hidesSecrets);
  return id === "" || id === null ? UNKNOWN : toTree(id, hidesSecrets);
}

/** A value with each element or property of it changed. */
export function mapWire(wire: Wire, change: (child: Wire) => Wire): Wire {
  if (Array.isArray(wire)) return wire.map(change);
  if (!isWireObject(wire)) return wire;
  return Object.fromEntries(Object.entries(wire).map(([key, child]) => [key, change(child)]));
}
