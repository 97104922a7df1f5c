import { type EvaluateOptions, evaluateAll, findRegisterFor, languageFor } from "./evaluate";
import type { ExitCode } from "./exit";
import { runCommand } from "./problem";
import { readPlanSource } from "./sources";

/** Evaluates what others planned: the JSON of previews and stack exports. */
export function check(inputs: readonly string[], options: EvaluateOptions): Promise<ExitCode> {
  const register = findRegisterFor(options, ".");
  return runCommand(languageFor(options, register), () =>
    evaluateAll(() => Promise.all([...new Set(inputs)].map(readPlanSource)), register, options),
  );
}
