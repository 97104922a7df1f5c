import { readLevels } from "../configuration/levels";
import { complaintsText } from "../documents/problem";
import { Evaluator } from "../evaluation/evaluator";
import { today } from "../facts/today";
import { findInventory } from "../inventory/load";
import type { Language } from "../locales/language";
import { render } from "../locales/render";
import { phrases, type Text } from "../locales/text";
import type { RegisterFile } from "../register/file";
import { registerIn } from "../register/load";
import type { Register } from "../register/register";
import { catalogue } from "../rules/catalogue";
import type { Rule } from "../rules/rule";
import type { Evaluation } from "./serve";
import { Session } from "./session";
import { startedIn } from "./started-in";

export const texts = phrases("pack", {
  registerUsed: "evaluating under the filing register {file} (websites: {websitesCount}, apps: {appsCount})",
});

/** What a pack evaluates, and with what. */
export interface EvaluationOptions {
  /** The pack's name. */
  readonly name: string;
  readonly register: RegisterFile;
  /** The file of the inventory, relative to the pack's folder; looked for where absent. */
  readonly inventory?: string | undefined;
  readonly language: Language;
  /** All of this package where absent. */
  readonly rules?: readonly Rule[];
}

/** Reads register and inventory, says which register it is, and makes ready to evaluate. */
export function startEvaluation({
  name,
  register: file,
  inventory,
  language,
  rules = catalogue,
}: EvaluationOptions): Evaluation {
  const { env } = process;
  const register = registerIn(file);
  if (register.problems.length === 0) process.stderr.write(`${name}: ${render(registerUsed(register), language)}\n`);
  const conditions = {
    rules,
    register,
    inventory: inventoryOf(inventory, file),
    environment: env,
    today: today(),
  };
  return {
    session: new Session(new Evaluator(conditions), language),
    complaintOf: (configuration) => render(complaintsText(readLevels(configuration, rules).complaints), language),
  };
}

function inventoryOf(named: string | undefined, { file }: RegisterFile) {
  const pack = process.cwd();
  if (named !== undefined) return findInventory({ named, folders: [pack], register: file });
  const folders = [...startedIn(pack, process.env).map(({ folder }) => folder), pack];
  return findInventory({ named: process.env["ICP_INVENTORY"], folders, register: file });
}

/** For the engine's diagnostics: a register that is not the expected one explains more than any finding. */
function registerUsed({ file, websites, apps }: Register): Text {
  return texts.registerUsed({ file, websitesCount: websites.length, appsCount: apps.length });
}
