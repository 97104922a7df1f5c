import type { StackIdentity } from "../../deployment/urn";
import { signatureKey, signatures, type Wire, type WireObject } from "../wire";

/** The outputs of another stack, of which `null` stands for one that is not known; nothing where the stack is not. */
export type OutputsOf = (identity: StackIdentity) => WireObject | undefined;

/** The type of the resource by which a program reads the outputs of another stack. */
export const stackReferenceType = "pulumi:pulumi:StackReference";

/**
 * What a reference to a stack gives: all of its outputs where they are known. One that is not is an output without a
 * value, so that the program gets it as unknown and the others all the same.
 *
 * @param name `organization/project/stack`; a name without a project is known to a backend alone
 */
export function stateOfReference(inputs: WireObject, name: string, outputsOf: OutputsOf): WireObject {
  const [stack, project] = name.split("/").toReversed();
  const outputs = stack && project ? outputsOf({ project, stack }) : undefined;
  return outputs ? { ...inputs, outputs: withUnknowns(outputs), secretOutputNames: [] } : inputs;
}

function withUnknowns(wire: Wire): Wire {
  if (wire === null) return { [signatureKey]: signatures.output };
  if (typeof wire !== "object") return wire;
  if (Array.isArray(wire)) return wire.map(withUnknowns);
  return Object.fromEntries(Object.entries(wire).map(([key, value]) => [key, withUnknowns(value)]));
}
