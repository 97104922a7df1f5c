import type { StackIdentity } from "../deployment/urn";
import { type EvaluateOptions, evaluateAll, findInventoryFor, findRegisterFor, languageFor } from "./evaluate";
import type { ExitCode } from "./exit";
import { runCommand } from "./problem";
import { planSource } from "./sources";

export interface PreviewOptions extends EvaluateOptions {
  readonly stack?: string;
}

/** Plans a program offline, evaluates it, and delivers the report. */
export function preview(directory: string, options: PreviewOptions): Promise<ExitCode> {
  const register = findRegisterFor(options, directory);
  const inventory = findInventoryFor(options, directory, register);
  const planning = { stack: options.stack, outputsOf: (identity: StackIdentity) => inventory.outputsOf(identity) };
  return runCommand(languageFor(options, register), (progress) => {
    const plan = async () => [await planSource(directory, { ...planning, progress })];
    return evaluateAll(plan, register, inventory, options, progress);
  });
}
