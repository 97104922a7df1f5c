import { type EvaluateOptions, evaluateAll, findInventoryFor, findRegisterFor, languageFor } from "./evaluate";
import type { ExitCode } from "./exit";
import { planFiles } from "./inputs";
import { runCommand } from "./problem";
import type { Progress } from "./progress";
import { readPlanSource, type Source } from "./sources";

/** Evaluates what others planned: the JSON of previews and stack exports. */
export function check(inputs: readonly string[], options: EvaluateOptions): Promise<ExitCode> {
  const register = findRegisterFor(options, ".");
  const inventory = findInventoryFor(options, ".", register);
  return runCommand(languageFor(options, register), (progress) =>
    evaluateAll(() => readPlanSources(inputs, progress), register, inventory, options, progress),
  );
}

async function readPlanSources(inputs: readonly string[], progress: Progress): Promise<readonly Source[]> {
  const sources: Source[] = [];
  await progress.each(planFiles(inputs), async (file) => {
    sources.push(await readPlanSource(file, { progress }));
  });
  return sources;
}
