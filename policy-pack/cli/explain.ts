import type { StackIdentity } from "../deployment/urn";
import { problemsText } from "../documents/problem";
import type { Inventory } from "../inventory/inventory";
import type { Language } from "../locales/language";
import { phrases, type Text } from "../locales/text";
import { explain as explanationOf } from "../reporting/explanation/build";
import type { Explanation } from "../reporting/explanation/model";
import { findSubject, nearestSubject } from "../reporting/explanation/subject";
import { explanationText } from "../reporting/explanation/text";
import { chosenRules, type RuleOptions } from "./chosen-rules";
import { evaluateSources, findInventoryFor, findRegisterFor, languageFor } from "./evaluate";
import { type ExitCode, exitCode } from "./exit";
import { holdsProgram, planFiles } from "./inputs";
import type { LocationFormat } from "./options";
import { screen } from "./output";
import { CommandError, runCommand } from "./problem";
import type { Progress } from "./progress";
import { printProblems } from "./register-problems";
import { isFolder, readSource, type Source } from "./sources";

export const texts = phrases("cliExplain", {
  unknown: "'{subject}' is neither a name that is planned or filed here, nor a resource that is planned.",
  misspelt:
    "'{subject}' is neither a name that is planned or filed here, nor a resource that is planned. Did you mean '{meant}'?",
});

export interface ExplainOptions extends RuleOptions {
  readonly format: LocationFormat;
  readonly stack?: string;
  readonly register?: string;
  readonly inventory?: string;
  readonly lang?: Language;
}

type Form = (explanation: Explanation, language: Language) => string;

const forms: Readonly<Record<LocationFormat, Form>> = {
  text: (explanation, language) => explanationText(explanation, screen(), language),
  json: (explanation) => JSON.stringify({ version: 1, ...explanation }, undefined, 2),
};

/** Explains how the verdict on a name or a resource comes about, one that passes included. */
export function explain(subject: string, inputs: readonly string[], options: ExplainOptions): Promise<ExitCode> {
  const near = inputs.find(isFolder) ?? ".";
  const register = findRegisterFor(options, near);
  const inventory = findInventoryFor(options, near, register);
  const language = languageFor(options, register);
  return runCommand(language, async (progress) => {
    printProblems(register, language);
    if (register.problems.length > 0) return exitCode.unusable;
    if (inventory.problems.length > 0) throw new CommandError(problemsText(inventory.problems));
    const settings = { ...(await chosenRules(options)), language, inventory };
    const sources = await readSources(inputs, options, inventory, progress);
    const { evaluated, context } = evaluateSources(sources, register, settings);
    const deployments = evaluated.map(({ deployment }) => deployment);
    const found = findSubject(subject, deployments, register);
    if (found === undefined) throw new CommandError(notFound(subject, nearestSubject(subject, deployments, register)));
    process.stdout.write(`${forms[options.format](explanationOf(found, evaluated, context), language)}\n`);
    return exitCode.clean;
  });
}

function notFound(subject: string, meant: string | undefined): Text {
  return meant === undefined ? texts.unknown({ subject }) : texts.misspelt({ subject, meant });
}

/** Programs are planned; other folders and files hold plans. */
async function readSources(
  inputs: readonly string[],
  { stack }: ExplainOptions,
  inventory: Inventory,
  progress: Progress,
): Promise<readonly Source[]> {
  const outputsOf = (identity: StackIdentity) => inventory.outputsOf(identity);
  const sources: Source[] = [];
  const read = inputs.flatMap((input) => (holdsProgram(input) ? [input] : planFiles([input])));
  await progress.each(read, async (input) => {
    sources.push(await readSource(input, { stack, outputsOf, progress }));
  });
  return sources;
}
