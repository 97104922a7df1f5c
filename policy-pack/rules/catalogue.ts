import { accessProvider } from "./access-provider";
import { cdnAreaNeedsFiling } from "./cdn-area-needs-filing";
import { crossProvince } from "./cross-province";
import { dnsRecordToMainland } from "./dns-record-to-mainland";
import { domainBindingNeedsFiling } from "./domain-binding-needs-filing";
import { domainRegistration } from "./domain-registration";
import { domainSuffix } from "./domain-suffix";
import { exemptionsFrom } from "./exemptions";
import { filedDomainNeedsMainlandHost } from "./filed-domain-needs-mainland-host";
import { filingInstance } from "./filing-instance";
import { individualContent } from "./individual-content";
import { ipOnlyWebsite } from "./ip-only-website";
import { oneDomainPerWebsite } from "./one-domain-per-website";
import { oneEntityPerAccount } from "./one-entity-per-account";
import { preApproval } from "./pre-approval";
import { regionAssumed } from "./region-assumed";
import { registerValid } from "./register-valid";
import type { JudgingRule, Rule } from "./rule";
import { serviceNumberQuota } from "./service-number-quota";
import { undetermined } from "./undetermined";
import { urlForwardingNeedsFiling } from "./url-forwarding-needs-filing";
import { websiteLimit } from "./website-limit";
import { websiteName } from "./website-name";

/** What judges register and deployments, in the order in which it is asked: the register first. */
const judging: readonly JudgingRule[] = [
  registerValid,
  oneEntityPerAccount,
  crossProvince,
  websiteLimit,
  websiteName,
  oneDomainPerWebsite,
  domainSuffix,
  domainRegistration,
  serviceNumberQuota,
  preApproval,
  individualContent,
  cdnAreaNeedsFiling,
  domainBindingNeedsFiling,
  dnsRecordToMainland,
  urlForwardingNeedsFiling,
  accessProvider,
  filingInstance,
  regionAssumed,
  filedDomainNeedsMainlandHost,
  ipOnlyWebsite,
];

/**
 * Every rule of a pack, in the order in which they are asked: what is undetermined comes last.
 *
 * @param own the rules that a team adds
 */
export function catalogueWith(own: readonly JudgingRule[]): readonly Rule[] {
  const rules = [...judging, ...own];
  return [...rules, exemptionsFrom(rules), undetermined];
}

export const catalogue: readonly Rule[] = catalogueWith([]);
