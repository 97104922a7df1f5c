import { policies } from "./crossguard/policies.prepared";
import { registerFileOf } from "./crossguard/register-file";
import { servePack } from "./crossguard/serve";
import { release } from "./facts/release";
import { languageOf } from "./locales/language";
import { languageIn } from "./register/file";

const { name } = release;
const register = registerFileOf();
const language = languageOf(languageIn(register), process.env["LANG"]);

servePack({
  name,
  policies: policies[language],
  evaluation: () => {
    const { startEvaluation }: typeof import("./crossguard/evaluation") = require("./crossguard/evaluation");
    return startEvaluation({ name, register, language });
  },
});
