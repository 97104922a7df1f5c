import { Deployment } from "../../deployment/deployment";
import { fromHere } from "../../planning/from-here";
import type { Register } from "../../register/register";
import type { Rule } from "../../rules/rule";
import { deliverReport, findRegisterFor, languageFor, type ReportOptions, reportOn } from "../evaluate";
import type { ExitCode } from "../exit";
import type { Progress } from "../progress";

/** The register that the command names, else the one nearest to where it was started. */
export function registerNamed(file: string | undefined): Register {
  return findRegisterFor(file === undefined ? {} : { register: file }, ".");
}

/** Evaluates a register without any deployment, and delivers the report. */
export function evaluateRegister(
  register: Register,
  rules: readonly Rule[],
  options: ReportOptions,
  progress: Progress,
): Promise<ExitCode> {
  const name = fromHere(register.file);
  const deployment = new Deployment({ project: "", stack: "" }, [], {});
  const source = { deployment, name, file: name, inputLimitations: [] };
  return deliverReport(
    reportOn([source], register, { language: languageFor(options, register), rules }),
    register,
    options,
    progress,
  );
}
