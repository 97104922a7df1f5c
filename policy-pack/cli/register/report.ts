import { relative } from "node:path";
import { Deployment } from "../../deployment/deployment";
import { today } from "../../facts/today";
import type { Register } from "../../register/register";
import { buildReport } from "../../reporting/build";
import { outlets } from "../../reporting/outlets";
import { judge } from "../../rules/judge";
import type { Rule } from "../../rules/rule";
import { findRegisterFor, type JudgingOptions, languageFor } from "../conclude";
import { type ExitCode, exitCode } from "../exit";

export interface ReportOptions extends Pick<JudgingOptions, "format" | "lang"> {
  /** Whether what is advisory or undetermined fails, too. */
  readonly strict?: boolean;
}

/** The register that the command names, else the one nearest to where it was started. */
export function registerNamed(file: string | undefined): Register {
  return findRegisterFor({ format: "json", ...(file !== undefined && { register: file }) }, ".");
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
  const { stdout } = process;
  stdout.write(
    outlets[options.format](report, {
      columns: stdout.columns ?? 100,
      color: stdout.isTTY && !process.env["NO_COLOR"],
    }),
  );
  if (register.problems.length > 0) return exitCode.unusable;
  const { mandatory, advisory } = report.summary;
  return mandatory + (options.strict ? advisory : 0) > 0 ? exitCode.rejected : exitCode.clean;
}
