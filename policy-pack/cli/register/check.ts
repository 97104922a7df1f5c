import { catalogue } from "../../rules/catalogue";
import { filingInstance } from "../../rules/filing-instance";
import { languageFor, type ReportOptions } from "../conclude";
import type { ExitCode } from "../exit";
import { explaining } from "../problem";
import { judgeRegisterAlone, registerNamed } from "./report";

/** What a register alone can break; of an instance that no program manages, the register tells everything. */
const rules = catalogue.filter(({ kind, id }) => kind === "register" || kind === "outcome" || id === filingInstance.id);

/** Judges a register alone, delivers the report, and says how it went. */
export function check(file: string | undefined, options: ReportOptions): Promise<ExitCode> {
  const register = registerNamed(file);
  return explaining(languageFor(options, register), async () => judgeRegisterAlone(register, rules, options));
}
