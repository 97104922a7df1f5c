import { Deployment } from "../../deployment/deployment";
import { fromHere } from "../../planning/from-here";
import { inventoryValid } from "../../rules/inventory-valid";
import { registerValid } from "../../rules/register-valid";
import { undetermined } from "../../rules/undetermined";
import { deliverReport, findRegisterFor, languageFor, type ReportOptions, reportOn } from "../evaluate";
import type { ExitCode } from "../exit";
import { runCommand } from "../problem";
import { type FileOptions, inventoryFileFor, inventoryFor } from "./file";

export interface CheckOptions extends ReportOptions, FileOptions {}

/** Says what of an inventory cannot be used, is stale, or contradicts the register. */
export function check(options: CheckOptions): Promise<ExitCode> {
  const register = findRegisterFor(options, ".");
  const language = languageFor(options, register);
  return runCommand(language, async (progress) => {
    const inventory = inventoryFor(options, register);
    const name = fromHere(inventoryFileFor(options, register));
    const deployment = new Deployment({ project: "", stack: "" }, [], {});
    const report = reportOn([{ deployment, name, file: name, inputLimitations: [] }], register, {
      language,
      rules: [registerValid, inventoryValid, undetermined],
      inventory,
    });
    return deliverReport(report, { problems: [...register.problems, ...inventory.problems] }, options, progress);
  });
}
