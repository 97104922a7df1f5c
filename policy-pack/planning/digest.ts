import { z } from "zod";
import { limits, unchangedLeftOut } from "./limits";
import { type Planned, stateSchema } from "./states";
import { assertWhole, configAfter, hidesSecrets, statesAfter } from "./steps";

/** The output of `pulumi preview --json` (Pulumi, `display.PreviewDigest`), as far as it is read here. */
export const digestSchema = z.object({
  config: z.record(z.string(), z.string()).default({}),
  steps: z.array(z.object({ op: z.string(), newState: stateSchema.nullish() })).default([]),
  diagnostics: z.array(z.object({ message: z.string(), severity: z.string() })).default([]),
  changeSummary: z.record(z.string(), z.number()).default({}),
});

/** @throws ProgramError where the preview failed */
export function readDigest(digest: z.infer<typeof digestSchema>, text: string, name: string): Planned {
  const { config, steps, diagnostics, changeSummary } = digest;
  assertWhole(
    name,
    diagnostics.filter(({ severity }) => severity === "error").map(({ message }) => message),
  );
  const leftOut = (changeSummary["same"] ?? 0) - steps.filter(({ op }) => op === "same").length;
  return {
    states: statesAfter(steps.map(({ op, newState }) => ({ op, state: newState }))),
    config: configAfter(config),
    limits: [
      limits.outputs,
      ...(hidesSecrets(text) ? [limits.secrets] : []),
      ...(leftOut > 0 ? [unchangedLeftOut(leftOut)] : []),
    ],
  };
}
