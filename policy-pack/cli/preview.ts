import { type EvaluateOptions, evaluateAll, findRegisterFor, languageFor } from "./evaluate";
import type { ExitCode } from "./exit";
import { runCommand } from "./problem";
import { planSource } from "./sources";

export interface PreviewOptions extends EvaluateOptions {
  readonly stack?: string;
}

/** Plans a program offline, evaluates it, and delivers the report. */
export function preview(directory: string, options: PreviewOptions): Promise<ExitCode> {
  const register = findRegisterFor(options, directory);
  return runCommand(languageFor(options, register), () =>
    evaluateAll(async () => [await planSource(directory, options.stack)], register, options),
  );
}
