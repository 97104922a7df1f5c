import * as z from "zod";
import { phrases } from "../../locales/text";
import { ProgramError } from "../errors";
import { limitations } from "./input-limitations";
import { type Planned, stateSchema } from "./states";
import { assertWhole, configAfter, hidesSecrets, statesAfter } from "./steps";

export const texts = phrases("previewDigest", {
  unchangedMissing:
    "{name}: the preview leaves out unchanged resources ({leftOut}), without which the others cannot be evaluated. Run 'pulumi preview --json --show-sames'.",
});

const stepSchema = z
  .object({
    op: z.string(),
    oldState: stateSchema.pick({ outputs: true, id: true }).nullish(),
    newState: stateSchema.nullish(),
  })
  .transform(({ op, oldState, newState }) => ({
    op,
    state: newState && {
      ...newState,
      id: newState.id === "" && stays(op) ? (oldState?.id ?? "") : newState.id,
      outputs: { ...(stays(op) && oldState?.outputs), ...newState.outputs },
    },
  }));

/** Whether the resource stays. The new state is written before the engine knows outputs, and its old one has them. */
function stays(op: string): boolean {
  return !op.includes("replace");
}

/** The output of `pulumi preview --json` (Pulumi, `display.PreviewDigest`), as far as it is read here. */
export const digestSchema = z.object({
  config: z.record(z.string(), z.string()).default({}),
  steps: z.array(stepSchema).default([]),
  diagnostics: z.array(z.object({ message: z.string(), severity: z.string() })).default([]),
  changeSummary: z.record(z.string(), z.number()).default({}),
});

/** @throws ProgramError where the preview failed, or leaves out what stays as it is */
export function readDigest(digest: z.infer<typeof digestSchema>, text: string, name: string): Planned {
  const { config, steps, diagnostics, changeSummary } = digest;
  assertWhole(
    name,
    diagnostics.filter(({ severity }) => severity === "error").map(({ message }) => message),
  );
  const hides = hidesSecrets(text);
  assertAllShown(name, (changeSummary["same"] ?? 0) - steps.filter(({ op }) => op === "same").length);
  return {
    states: statesAfter(steps, hides),
    config: configAfter(config),
    inputLimitations: [limitations.outputs, ...(hides ? [limitations.secrets] : [])],
  };
}

/** Refuses a preview of changes alone, in which what a domain leads to, or no longer leads to, cannot be decided. */
function assertAllShown(name: string, leftOut: number): void {
  if (leftOut <= 0) return;
  throw new ProgramError(texts.unchangedMissing({ name, leftOut }));
}
