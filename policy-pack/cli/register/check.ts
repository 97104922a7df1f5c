import { catalogue } from "../../rules/catalogue";
import { filingInstance } from "../../rules/filing-instance";
import { languageFor, type ReportOptions } from "../evaluate";
import type { ExitCode } from "../exit";
import { runCommand } from "../problem";
import { evaluateRegister, registerNamed } from "./report";

/** What a register alone can break; of an instance that no program manages, the register holds everything. */
const rules = catalogue.filter(({ kind, id }) => kind === "register" || kind === "outcome" || id === filingInstance.id);

/** Evaluates a register alone, and delivers the report. */
export function check(file: string | undefined, options: ReportOptions): Promise<ExitCode> {
  const register = registerNamed(file);
  return runCommand(languageFor(options, register), async (progress) =>
    evaluateRegister(register, rules, options, progress),
  );
}
