import { type EvaluateOptions, evaluateAll, findInventoryFor, findRegisterFor, languageFor } from "./evaluate";
import type { ExitCode } from "./exit";
import { planFiles } from "./inputs";
import { runCommand } from "./problem";
import { withProgress } from "./progress";
import { readPlanSource, type Source } from "./sources";

/** Evaluates what others planned: the JSON of previews and stack exports. */
export function check(inputs: readonly string[], options: EvaluateOptions): Promise<ExitCode> {
  const register = findRegisterFor(options, ".");
  const inventory = findInventoryFor(options, ".", register);
  return runCommand(languageFor(options, register), () =>
    evaluateAll(() => readPlanSources(inputs), register, inventory, options),
  );
}

async function readPlanSources(inputs: readonly string[]): Promise<readonly Source[]> {
  const sources: Source[] = [];
  await withProgress(
    planFiles(inputs),
    (file) => file,
    async (file) => {
      sources.push(await readPlanSource(file));
    },
  );
  return sources;
}
