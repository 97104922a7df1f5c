import { resolve } from "node:path";
import { PolicyPack } from "@pulumi/policy";
import { readLevels } from "../configuration/levels";
import { complaintsText } from "../documents/problem";
import { Evaluator } from "../evaluation/evaluator";
import { release } from "../facts/release";
import { today } from "../facts/today";
import type { Inventory } from "../inventory/inventory";
import { findInventory } from "../inventory/load";
import { languageOf } from "../locales/language";
import { render } from "../locales/render";
import { phrases, type Text } from "../locales/text";
import { findRegister } from "../register/find";
import { loadRegister } from "../register/load";
import type { Register } from "../register/register";
import { catalogueWith } from "../rules/catalogue";
import { refuseConfiguration } from "./configure";
import { complaintsIn, type PackOptions, readingRules } from "./options";
import { policiesOf } from "./policies";
import { Session } from "./session";
import { startedIn } from "./started-in";

export const texts = phrases("pack", {
  startsPack: "it starts a pack. Name the module that exports the pack's extraRules",
  registerUsed: "evaluating under the filing register {file} (websites: {websitesCount}, apps: {appsCount})",
});

/**
 * Serves the rules of this package, and a team's own, to the Pulumi engine. A pack's entry file calls it, once.
 *
 * @throws Error for options that cannot be followed: a rule that does not exist, a level that is none, an id that is taken
 */
export function createIcpPolicyPack(options: PackOptions = {}): PolicyPack {
  const { env } = process;
  const developers = languageOf(undefined, env["LANG"]);
  if (env[readingRules]) throw new Error(render(texts.startsPack, developers));
  const complaints = complaintsIn(options);
  if (complaints.length > 0) throw new Error(render(complaintsText(complaints), developers));
  const { name = release.name, rules: chosen = {}, extraRules = [] } = options;
  const register = registerOf(options);
  const language = languageOf(options.language ?? register.language, env["LANG"]);
  const rules = catalogueWith(extraRules);
  refuseConfiguration((configuration) => render(complaintsText(readLevels(configuration, rules).complaints), language));
  const { levels } = readLevels(chosen, rules);
  if (register.problems.length === 0) process.stderr.write(`${name}: ${render(registerUsed(register), language)}\n`);
  return new PolicyPack(name, {
    description: release.description,
    policies: policiesOf(
      rules,
      new Session(
        new Evaluator({ rules, register, inventory: inventoryOf(options, register), environment: env, today: today() }),
      ),
      language,
      levels,
    ),
  });
}

function registerOf({ register }: PackOptions): Register {
  const pack = process.cwd();
  if (register !== undefined) return loadRegister(resolve(pack, register));
  return findRegister({ named: process.env["ICP_REGISTER"], places: startedIn(pack, process.env), pack });
}

function inventoryOf({ inventory }: PackOptions, { file }: Register): Inventory {
  const pack = process.cwd();
  if (inventory !== undefined) return findInventory({ named: inventory, folders: [pack], register: file });
  const folders = [...startedIn(pack, process.env).map(({ folder }) => folder), pack];
  return findInventory({ named: process.env["ICP_INVENTORY"], folders, register: file });
}

/** For the engine's diagnostics: a register that is not the expected one explains more than any finding. */
function registerUsed({ file, websites, apps }: Register): Text {
  return texts.registerUsed({ file, websitesCount: websites.length, appsCount: apps.length });
}
