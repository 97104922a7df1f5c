import { join } from "node:path";
import type { StackIdentity } from "../../deployment/urn";
import { mapWire, notHeld, unknownSentinel, type Wire, type WireObject } from "../wire";

/** The outputs of another stack, of which `null` stands for one that is not known; nothing where the stack is not. */
export type OutputsOf = (identity: StackIdentity) => WireObject | undefined;

/** The type of the resource by which a program reads the outputs of another stack. */
export const stackReferenceType = "pulumi:pulumi:StackReference";

/**
 * A module that is loaded before the program. With it, an output of another stack that nothing holds is unknown to the
 * program, be it new there or of no concern, and the others are known all the same; Pulumi's SDK would take all of them
 * for unknown.
 *
 * @param sdk the folder of the program's SDK
 */
export function stackReferenceModule(sdk: string): string {
  return `data:text/javascript,${encodeURIComponent(`
  import { createRequire } from "node:module";
  const require = createRequire(${JSON.stringify(join(sdk, "index.js"))});
  const { StackReference } = require("./stackReference.js");
  const { unknown } = require("./output.js");
  const isHeld = (value) => value !== undefined && !JSON.stringify(value).includes(${JSON.stringify(notHeld)});
  const { getOutput } = StackReference.prototype;
  StackReference.prototype.getOutput = StackReference.prototype.requireOutput = function (name) {
    return getOutput.call(this, name).apply((value) => (isHeld(value) ? value : unknown));
  };
`)}`;
}

/**
 * What a reference to a stack gives.
 *
 * @param name `organization/project/stack`; a name without a project is known to a backend alone
 * @param unheld how the program's SDK is told of an output that nothing holds
 */
export function stateOfReference(inputs: WireObject, name: string, outputsOf: OutputsOf, unheld: Unheld): WireObject {
  const [stack, project] = name.split("/").toReversed();
  const outputs = stack && project ? outputsOf({ project, stack }) : undefined;
  return { ...inputs, outputs: tellers[unheld](outputs), secretOutputNames: [] };
}

const tellers = {
  /** They are marked, and a module before the program makes them unknown. */
  marked: (outputs: WireObject | undefined): Wire => (outputs === undefined ? unknownSentinel : marked(outputs)),
  /** They are left out, which the SDK takes for unknown in a preview. */
  "left-out": (outputs: WireObject = {}): Wire =>
    Object.fromEntries(Object.entries(outputs).filter(([, value]) => !hasGap(value))),
  /** The SDK takes one that is missing for absent, so none is told. */
  untellable: (_: WireObject | undefined): Wire => unknownSentinel,
} as const;

export type Unheld = keyof typeof tellers;

function hasGap(wire: Wire): boolean {
  return wire === null || (typeof wire === "object" && Object.values(wire).some(hasGap));
}

function marked(wire: Wire): Wire {
  return wire === null ? notHeld : mapWire(wire, marked);
}
