export type { OwnRule, PackOptions } from "./crossguard/options";
export { createIcpPolicyPack } from "./crossguard/pack";
export type { Deployment } from "./deployment/deployment";
export type { Environment, Provider, Resource } from "./deployment/resource";
export type { StackIdentity } from "./deployment/urn";
export { type Properties, type PropertyValue, read, readAll, textOf, UNKNOWN, type Value } from "./deployment/value";
export { type DomainName, parseDomain } from "./facts/domain";
export { isMainland } from "./facts/regions";
export type { Language } from "./locales/language";
export type { Text } from "./locales/text";
export type { App, Entity, Filing, Register, Website } from "./register/register";
export { type Binding, bindingsOf, typesThatBind } from "./resolution/bindings";
export { type DnsRecord, recordsOf, recordTypes } from "./resolution/dns/records";
export { type DomainUse, mayViolate } from "./resolution/domain-uses";
export { type ServingLocation, servingLocationOf } from "./resolution/location/serving-location";
export type { RuleId } from "./rules/catalogue";
export type { EnforcementLevel } from "./rules/levels";
export type {
  DeploymentContext,
  DeploymentRule,
  DomainUseRule,
  EvaluatingRule,
  Level,
  Message,
  Proof,
  RegisterRule,
  ResourceRule,
  RuleContext,
  RuleResult,
  Severity,
} from "./rules/rule";
