import { accessProvider } from "./access-provider";
import { boundElsewhere } from "./bound-elsewhere";
import { cdnAreaNeedsFiling } from "./cdn-area-needs-filing";
import { crossProvince } from "./cross-province";
import { dnsRecordToMainland } from "./dns-record-to-mainland";
import { domainBindingNeedsFiling } from "./domain-binding-needs-filing";
import { domainRegistration } from "./domain-registration";
import { domainSuffix } from "./domain-suffix";
import { exemptionsFrom } from "./exemptions";
import { filedDomainNeedsMainlandHost } from "./filed-domain-needs-mainland-host";
import { filingInstance } from "./filing-instance";
import { filingRisk } from "./filing-risk";
import { individualContent } from "./individual-content";
import { inventoryValid } from "./inventory-valid";
import { ipOnlyWebsite } from "./ip-only-website";
import { oneDomainPerWebsite } from "./one-domain-per-website";
import { oneEntityPerAccount } from "./one-entity-per-account";
import { preApproval } from "./pre-approval";
import { regionAssumed } from "./region-assumed";
import { registerValid } from "./register-valid";
import { registerVerified } from "./register-verified";
import type { EvaluatingRule, Rule } from "./rule";
import { serviceNumberQuota } from "./service-number-quota";
import { undetermined } from "./undetermined";
import { urlForwardingNeedsFiling } from "./url-forwarding-needs-filing";
import { websiteLimit } from "./website-limit";
import { websiteName } from "./website-name";

/** What evaluates register and deployments, by id, in the order in which it is asked: the register first. */
export const evaluatingRules = {
  "icp-register-valid": registerValid,
  "icp-one-entity-per-account": oneEntityPerAccount,
  "icp-cross-province": crossProvince,
  "icp-website-limit": websiteLimit,
  "icp-website-name": websiteName,
  "icp-one-domain-per-website": oneDomainPerWebsite,
  "icp-domain-suffix": domainSuffix,
  "icp-domain-registration": domainRegistration,
  "icp-service-number-quota": serviceNumberQuota,
  "icp-pre-approval": preApproval,
  "icp-individual-content": individualContent,
  "icp-cdn-area-needs-filing": cdnAreaNeedsFiling,
  "icp-domain-binding-needs-filing": domainBindingNeedsFiling,
  "icp-dns-record-to-mainland": dnsRecordToMainland,
  "icp-url-forwarding-needs-filing": urlForwardingNeedsFiling,
  "icp-access-provider": accessProvider,
  "icp-filing-instance": filingInstance,
  "icp-region-assumed": regionAssumed,
  "icp-filed-domain-needs-mainland-host": filedDomainNeedsMainlandHost,
  "icp-ip-only-website": ipOnlyWebsite,
  "icp-bound-elsewhere": boundElsewhere,
  "icp-inventory-valid": inventoryValid,
} as const satisfies Readonly<Record<string, EvaluatingRule>>;

/** The id of a rule of this package, which is also the name of its policy. */
export type RuleId = keyof typeof evaluatingRules | "icp-exemptions" | "icp-undetermined";

/** The rules that only a command evaluates, because they take more than a register and a deployment. */
export const commandRules: readonly EvaluatingRule[] = [registerVerified([], []), filingRisk([])];

/**
 * Every rule of a pack, in the order in which they are asked: what is undetermined comes last.
 *
 * @param own the rules that a team adds
 */
export function catalogueWith(own: readonly EvaluatingRule[]): readonly Rule[] {
  const rules = [...Object.values(evaluatingRules), ...own];
  return [...rules, exemptionsFrom([...rules, ...commandRules]), undetermined];
}

export const catalogue: readonly Rule[] = catalogueWith([]);

/** Every rule that a finding may come from. */
export const everyRule: readonly Rule[] = [...catalogue, ...commandRules];
