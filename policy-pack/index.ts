import { dirname } from "node:path";
import { PolicyPack } from "@pulumi/policy";
import { policiesOf } from "./crossguard/policies";
import { Session } from "./crossguard/session";
import { languageOf } from "./facts/language";
import { release } from "./facts/release";
import { today } from "./facts/today";
import { findRegister } from "./register/find";
import { catalogue } from "./rules/catalogue";

const { env } = process;
const register = findRegister({
  named: env["ICP_REGISTER"],
  startedIn: env["PWD"] ?? process.cwd(),
  pack: dirname(__dirname),
});

new PolicyPack(release.name, {
  description: release.description,
  policies: policiesOf(catalogue, new Session(register, env, today()), languageOf(register.language, env["LANG"])),
});
