import { accessProvider } from "./access-provider";
import { cdnAreaNeedsFiling } from "./cdn-area-needs-filing";
import { crossProvince } from "./cross-province";
import { dnsRecordToMainland } from "./dns-record-to-mainland";
import { domainBindingNeedsFiling } from "./domain-binding-needs-filing";
import { domainRegistration } from "./domain-registration";
import { domainSuffix } from "./domain-suffix";
import { filedDomainNeedsMainlandHost } from "./filed-domain-needs-mainland-host";
import { filingInstance } from "./filing-instance";
import { individualContent } from "./individual-content";
import { ipOnlyWebsite } from "./ip-only-website";
import { oneDomainPerWebsite } from "./one-domain-per-website";
import { oneEntityPerAccount } from "./one-entity-per-account";
import { preApproval } from "./pre-approval";
import { regionAssumed } from "./region-assumed";
import { registerValid } from "./register-valid";
import type { Rule } from "./rule";
import { serviceNumberQuota } from "./service-number-quota";
import { undetermined } from "./undetermined";
import { urlForwardingNeedsFiling } from "./url-forwarding-needs-filing";
import { websiteLimit } from "./website-limit";
import { websiteName } from "./website-name";

/** Every rule, in the order in which they are asked: the register first, what is undetermined last. */
export const catalogue: readonly Rule[] = [
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
  undetermined,
];
