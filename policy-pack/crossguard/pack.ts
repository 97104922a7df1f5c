import type { PolicyPack } from "@pulumi/policy";
import { readLevels } from "../configuration/levels";
import { complaintsText } from "../documents/problem";
import { release } from "../facts/release";
import { languageOf } from "../locales/language";
import { render } from "../locales/render";
import { languageIn } from "../register/file";
import { catalogueWith } from "../rules/catalogue";
import { startEvaluation } from "./evaluation";
import { metadataOf } from "./metadata";
import { complaintsIn, type PackOptions, readingRules, texts } from "./options";
import { registerFileOf } from "./register-file";
import { servePack } from "./serve";

/**
 * Serves the rules of this package, and a team's own, to the Pulumi engine. A pack's entry file calls it, once.
 *
 * @throws Error for options that cannot be followed: a rule that does not exist, a level that is none, an id that is taken
 */
export function createIcpPolicyPack(options: PackOptions = {}): PolicyPack {
  const { LANG } = process.env;
  const developers = languageOf(undefined, LANG);
  if (process.env[readingRules]) throw new Error(render(texts.startsPack, developers));
  const complaints = complaintsIn(options);
  if (complaints.length > 0) throw new Error(render(complaintsText(complaints), developers));
  const { name = release.name, inventory, rules: chosen = {}, extraRules = [] } = options;
  const register = registerFileOf(options.register);
  const language = languageOf(options.language ?? languageIn(register), LANG);
  const rules = catalogueWith(extraRules);
  const evaluation = startEvaluation({ name, register, inventory, language, rules });
  const policies = metadataOf(rules, language, readLevels(chosen, rules).levels);
  return servePack({ name, policies, evaluation: () => evaluation });
}
