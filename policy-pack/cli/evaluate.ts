import { resolve } from "node:path";
import { type Deployment, joined } from "../deployment/deployment";
import { evaluateDeployment } from "../evaluation/evaluate";
import { packageFolder } from "../facts/release";
import { today } from "../facts/today";
import type { Inventory } from "../inventory/inventory";
import { findInventory } from "../inventory/load";
import { type Language, languageOf } from "../locales/language";
import { fromHere } from "../planning/from-here";
import { texts as search } from "../register/find";
import { findRegister } from "../register/load";
import type { Register } from "../register/register";
import type { Baseline } from "../reporting/baseline";
import { buildReport } from "../reporting/build";
import type { EvaluatedDeployment, ReportContext } from "../reporting/context";
import type { Report } from "../reporting/report";
import { catalogue } from "../rules/catalogue";
import { type Levels, withLevels } from "../rules/levels";
import type { Rule } from "../rules/rule";
import { readBaseline } from "./baseline";
import { chosenRules, type RuleOptions } from "./chosen-rules";
import { type ExitCode, exitCode } from "./exit";
import { type FailOn, failing } from "./fail-on";
import { type Delivery, deliver } from "./output";
import { type Progress, texts } from "./progress";
import type { Source } from "./sources";

/** What every command that reports is asked. */
export interface ReportOptions extends Delivery {
  readonly failOn: FailOn;
  readonly lang?: Language;
}

/** What every command that evaluates deployments is asked. */
export interface EvaluateOptions extends ReportOptions, RuleOptions {
  readonly register?: string;
  readonly inventory?: string;
  /** The file of the baseline. */
  readonly baseline?: string;
}

/** The register that applies: the one that is named, else the one nearest to what is evaluated. */
export function findRegisterFor({ register }: Pick<EvaluateOptions, "register">, near: string): Register {
  return findRegister({
    named: register ?? process.env["ICP_REGISTER"],
    places: [{ folder: register === undefined ? resolve(near) : process.cwd(), reason: search.command }],
    pack: packageFolder,
  });
}

/** The inventory that applies: the one that is named, else the one beside the register. */
export function findInventoryFor(
  { inventory }: Pick<EvaluateOptions, "inventory">,
  near: string,
  { file }: Register,
): Inventory {
  return findInventory({
    named: inventory ?? process.env["ICP_INVENTORY"],
    folders: [inventory === undefined ? resolve(near) : process.cwd()],
    register: file,
  });
}

export function languageFor({ lang }: Pick<EvaluateOptions, "lang">, register: Register): Language {
  return languageOf(lang ?? register.language, process.env["LANG"]);
}

/** What a report is made under, besides the register. */
export interface EvaluationSettings {
  readonly language: Language;
  /** The rules to apply; all of the catalogue where absent. */
  readonly rules?: readonly Rule[];
  /** What a team has made of them. */
  readonly levels?: Levels;
  readonly baseline?: Baseline | undefined;
  /** What is known of other stacks; nothing where absent. */
  readonly inventory?: Inventory | undefined;
}

/** Evaluates deployments under a register, and puts what was found into words. */
export function reportOn(sources: readonly Source[], register: Register, settings: EvaluationSettings): Report {
  const { evaluated, context } = evaluateSources(sources, register, settings);
  return buildReport(evaluated, context);
}

/** Evaluates deployments under a register. */
export function evaluateSources(
  sources: readonly Source[],
  register: Register,
  { language, rules: all = catalogue, levels = {}, baseline, inventory }: EvaluationSettings,
): { readonly evaluated: readonly EvaluatedDeployment[]; readonly context: ReportContext } {
  const day = today();
  const rules = withLevels(all, levels);
  const recorded = baseline && new Set(baseline.findings.map(({ fingerprint }) => fingerprint));
  const deployments = joined(
    sources.map(({ deployment }) => deployment),
    (planned) => inventory?.besides(planned) ?? [],
  );
  const evaluated = sources.map(({ name, ...source }, index) => {
    const deployment = deployments[index] as Deployment;
    const subject = { register, deployment, inventory, today: day, rules, baseline: recorded };
    return { ...source, source: name, deployment, findings: evaluateDeployment(subject) };
  });
  const context = {
    language,
    rules,
    register: fromHere(register.file),
    filings: register,
    baseline,
    today: day,
    positionOf: (path: string) => register.positionOf(path),
  };
  return { evaluated, context };
}

/** Delivers a report, and returns the exit code that follows from it. */
export async function deliverReport(
  report: Report,
  { problems }: Pick<Register, "problems">,
  options: ReportOptions,
  progress: Progress,
): Promise<ExitCode> {
  await deliver(report, options, progress);
  if (problems.length > 0) return exitCode.unusable;
  return failing[options.failOn](report.summary) ? exitCode.rejected : exitCode.clean;
}

/**
 * Evaluates deployments as a command was asked to, and delivers the report.
 *
 * @param plan gets them, once the files that the options name are read: planning may take long
 */
export async function evaluateAll(
  plan: () => Promise<readonly Source[]>,
  register: Register,
  inventory: Inventory,
  options: EvaluateOptions,
  progress: Progress,
): Promise<ExitCode> {
  const { baseline } = options;
  const settings = {
    ...(await chosenRules(options)),
    language: languageFor(options, register),
    baseline: baseline === undefined ? undefined : readBaseline(baseline),
    inventory,
  };
  const sources = await plan();
  const count = sources.reduce((sum, { deployment }) => sum + deployment.resources.length, 0);
  progress.show(texts.evaluating({ count }));
  const report = reportOn(sources, register, settings);
  return deliverReport(report, { problems: [...register.problems, ...inventory.problems] }, options, progress);
}
