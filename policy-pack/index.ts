import { PolicyPack } from "@pulumi/policy";
import { policiesOf } from "./crossguard/policies";
import { Session } from "./crossguard/session";
import { release } from "./facts/release";
import { today } from "./facts/today";
import { findRegister } from "./register/find";
import { catalogue } from "./rules/catalogue";
import { languageOf } from "./rules/wording";
