export { type Binding, bindingsOf, typesThatBind } from "./alicloud/bindings";
export { type Reach, reachOf } from "./alicloud/reach";
export type { OwnRule, PackOptions } from "./crossguard/options";
export { createIcpPolicyPack } from "./crossguard/pack";
export type { Deployment, Environment, Provider, Resource, StackIdentity } from "./deployment/deployment";
export { type Properties, read, readAll, type Tree, textOf, UNKNOWN, type Value } from "./deployment/value";
export { type DnsRecord, recordsOf, recordTypes } from "./dns/records";
export { type DomainName, parseDomain } from "./facts/domain";
export type { Bilingual, Language } from "./facts/language";
export { isMainland } from "./facts/regions";
export type { Entity, Register, Website } from "./register/register";
export type { RuleId } from "./rules/catalogue";
export type { EnforcementLevel } from "./rules/levels";
export type {
  Context,
  DeploymentRule,
  Judgement,
  JudgingRule,
  Level,
  Message,
  Proof,
  RegisterRule,
  ResourceRule,
  Severity,
} from "./rules/rule";
