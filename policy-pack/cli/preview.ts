import { findRegisterFor, type JudgingOptions, judgeAll, languageFor } from "./conclude";
import type { ExitCode } from "./exit";
import { runCommand } from "./problem";
import { planSource } from "./sources";

export interface PreviewOptions extends JudgingOptions {
  readonly stack?: string;
}

/** Plans a program offline, judges it, and delivers the report. */
export function preview(directory: string, options: PreviewOptions): Promise<ExitCode> {
  const register = findRegisterFor(options, directory);
  return runCommand(languageFor(options, register), () =>
    judgeAll(async () => [await planSource(directory, options.stack)], register, options),
  );
}
