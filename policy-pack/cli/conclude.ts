import { dirname, join, resolve } from "node:path";
import { type Language, languageOf } from "../facts/language";
import { today } from "../facts/today";
import { findRegister } from "../register/find";
import type { Register } from "../register/register";
import { buildReport } from "../reporting/build";
import type { Format } from "../reporting/outlets";
import { catalogue } from "../rules/catalogue";
import { settle } from "../rules/exempting";
import { judge } from "../rules/judge";
import type { Rule } from "../rules/rule";
import { type ExitCode, exitCode } from "./exit";
import { type FailOn, failing } from "./fail-on";
import { deliver, type Output } from "./output";
import { fromHere, type Source } from "./sources";

/** What every command that reports is asked. */
export interface ReportOptions {
  readonly format: Format;
  /** Files to write besides what is printed. */
  readonly output?: readonly Output[];
  readonly failOn: FailOn;
  readonly lang?: Language;
}

/** What every command that judges deployments is asked. */
export interface JudgingOptions extends ReportOptions {
  readonly register?: string;
}

/** The register that applies: the one that is named, else the one nearest to what is judged. */
export function findRegisterFor({ register }: Pick<JudgingOptions, "register">, near: string): Register {
  return findRegister({
    named: register ?? process.env["ICP_REGISTER"],
    startedIn: register === undefined ? resolve(near) : process.cwd(),
    pack: join(dirname(__dirname), ".."),
  });
}

export function languageFor({ lang }: Pick<JudgingOptions, "lang">, register: Register): Language {
  return languageOf(lang ?? register.language, process.env["LANG"]);
}

/**
 * Judges deployments under a register, delivers the report, and says how it went.
 *
 * @param rules the rules to apply
 */
export function conclude(
  sources: readonly Source[],
  register: Register,
  options: ReportOptions,
  rules: readonly Rule[] = catalogue,
): ExitCode {
  const day = today();
  const judged = sources.map(({ name, ...source }) => {
    const context = { register, deployment: source.deployment, today: day };
    return { ...source, source: name, findings: settle(judge(context, rules), context) };
  });
  const report = buildReport(judged, {
    language: languageFor(options, register),
    rules,
    register: fromHere(register.file),
    filings: register,
    today: day,
    positionOf: (path) => register.positionOf(path),
  });
  deliver(report, options.format, options.output);
  if (register.problems.length > 0) return exitCode.unusable;
  return failing[options.failOn](report.summary) ? exitCode.rejected : exitCode.clean;
}
