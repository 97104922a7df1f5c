import { catalogue } from "../../rules/catalogue";
import { filingInstance } from "../../rules/filing-instance";
import type { ExitCode } from "../exit";
import { type ReportOptions, registerNamed, reportOn } from "./report";

export type CheckOptions = ReportOptions;

/** What a register alone can break; of an instance that no program manages, the register tells everything. */
const rules = catalogue.filter((rule) => rule.kind === "register" || rule.id === filingInstance.id);

/** Judges a register alone, prints the report, and says how it went. */
export function check(file: string | undefined, options: CheckOptions): ExitCode {
  return reportOn(registerNamed(file), rules, options);
}
