import { relative } from "node:path";
import { Deployment } from "../../deployment/deployment";
import { today } from "../../facts/today";
import type { Register } from "../../register/register";
import { buildReport } from "../../reporting/build";
import { judge } from "../../rules/judge";
import type { Rule } from "../../rules/rule";
import { findRegisterFor, type JudgingOptions, languageFor } from "../conclude";
import { type ExitCode, exitCode } from "../exit";
import { failing } from "../fail-on";
import { print } from "../output";

export interface ReportOptions extends Pick<JudgingOptions, "format" | "lang"> {
  /** Whether what is advisory or undetermined fails, too. */
  readonly strict?: boolean;
}

/** The register that the command names, else the one nearest to where it was started. */
export function registerNamed(file: string | undefined): Register {
  return findRegisterFor(file === undefined ? {} : { register: file }, ".");
}

/** Judges a register without any deployment, prints the report, and says how it went. */
export function reportOn(register: Register, rules: readonly Rule[], options: ReportOptions): ExitCode {
  const file = relative(process.cwd(), register.file);
  const deployment = new Deployment({ project: "", stack: "" }, [], {});
  const findings = judge({ register, deployment, today: today() }, rules);
  const report = buildReport([{ identity: undefined, source: file, file, resources: 0, findings, limits: [] }], {
    language: languageFor(options, register),
    rules,
    register: file,
    positionOf: (path) => register.positionOf(path),
  });
  print(report, options.format);
  if (register.problems.length > 0) return exitCode.unusable;
  return failing[options.strict ? "advisory" : "mandatory"](report.summary) ? exitCode.rejected : exitCode.clean;
}
