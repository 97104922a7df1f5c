import { isUnknown, isWireObject, mapWire, signatureKey, signatures, type Wire, type WireObject } from "../wire";

/**
 * Writes unknown and secret values as output values, the form in which a program's transform gets
 * them as outputs of its SDK.
 */
export function asOutputs(wire: Wire): Wire {
  if (isUnknown(wire)) return { [signatureKey]: signatures.output };
  if (!isWireObject(wire) || wire[signatureKey] !== signatures.secret) return mapWire(wire, asOutputs);
  const inner = wire["value"] ?? null;
  return { [signatureKey]: signatures.output, secret: true, ...(!isUnknown(inner) && { value: asOutputs(inner) }) };
}

/** Writes a value as an output that depends on resources. */
export function dependingOn(wire: Wire, urns: readonly string[]): Wire {
  if (urns.length === 0) return wire;
  const output = isOutput(wire) ? wire : { [signatureKey]: signatures.output, value: wire };
  return { ...output, dependencies: urns };
}

/** Undoes `asOutputs` and `dependingOn`: plain, secret and unknown values, the form that a provider gets. */
export function withoutOutputs(wire: Wire, unknown: Wire): Wire {
  if (!isOutput(wire)) return mapWire(wire, (child) => withoutOutputs(child, unknown));
  const { value = unknown, secret } = wire;
  const inner = withoutOutputs(value, unknown);
  return secret === true ? { [signatureKey]: signatures.secret, value: inner } : inner;
}

/** The URNs that the output values in a value depend on. */
export function dependenciesOf(wire: Wire): readonly string[] {
  if (typeof wire !== "object" || wire === null) return [];
  const own = isOutput(wire) ? ((wire["dependencies"] ?? []) as readonly string[]) : [];
  return [...own, ...Object.values(wire).flatMap(dependenciesOf)];
}

function isOutput(wire: Wire): wire is WireObject {
  return isWireObject(wire) && wire[signatureKey] === signatures.output;
}
