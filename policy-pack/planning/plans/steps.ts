import { phrases } from "../../locales/text";
import { ProgramError } from "../errors";
import { mapWire, unknownSentinel, type Wire, type WireObject } from "../wire";
import type { State } from "./states";

export const texts = phrases("previewSteps", {
  failed: "{name}: the preview that wrote this failed, so its plan is not whole. It said: {message}",
});

/** What the engine does with a resource; the names are those of Pulumi's engine. */
interface Step {
  readonly op: string;
  readonly state: State | null | undefined;
}

/** Steps that leave nothing behind, or that only look at what others made. */
const passing = new Set([
  "delete",
  "delete-replaced",
  "read",
  "read-replacement",
  "discard",
  "discard-replaced",
  "remove-pending-replace",
]);

/** What previews write in place of a secret. */
const hidden = "[secret]";

/** Whether the text of a preview has a secret left out. */
export function hidesSecrets(text: string): boolean {
  return text.includes(`"${hidden}"`);
}

/**
 * The resources that steps lead to. A replacement takes several steps with the same result.
 *
 * @param hides whether a secret is left out anywhere
 */
export function statesAfter(steps: readonly Step[], hides: boolean): State[] {
  const states = steps.flatMap(({ op, state }) => (state && !passing.has(op) ? [state] : []));
  if (!hides) return states;
  return states.map((state) => ({ ...state, inputs: unhidden(state.inputs), outputs: unhidden(state.outputs) }));
}

/** A stack's configuration as previews write it. */
export function configAfter(config: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return unhidden(config) as Readonly<Record<string, string>>;
}

function unhidden(properties: WireObject): WireObject {
  const change = (wire: Wire): Wire => (wire === hidden ? unknownSentinel : mapWire(wire, change));
  return change(properties) as WireObject;
}

/** Refuses a preview that did not run to its end. */
export function assertWhole(name: string, errors: readonly string[]): void {
  const [first] = errors;
  if (first === undefined) return;
  const message = first.trim();
  throw new ProgramError(texts.failed({ name, message }));
}
