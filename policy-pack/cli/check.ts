import { findRegisterFor, type JudgingOptions, judgeAll, languageFor } from "./conclude";
import type { ExitCode } from "./exit";
import { runCommand } from "./problem";
import { readPlanSource } from "./sources";

/** Judges what others planned: the JSON of previews and stack exports. */
export function check(inputs: readonly string[], options: JudgingOptions): Promise<ExitCode> {
  const register = findRegisterFor(options, ".");
  return runCommand(languageFor(options, register), () =>
    judgeAll(() => Promise.all([...new Set(inputs)].map(readPlanSource)), register, options),
  );
}
