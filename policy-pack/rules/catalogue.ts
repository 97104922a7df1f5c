import { accessProvider } from "./access-provider";
import { cdnAreaNeedsFiling } from "./cdn-area-needs-filing";
import { dnsRecordToMainland } from "./dns-record-to-mainland";
import { domainBindingNeedsFiling } from "./domain-binding-needs-filing";
import { regionAssumed } from "./region-assumed";
import { registerValid } from "./register-valid";
import type { Rule } from "./rule";
import { undetermined } from "./undetermined";

/** Every rule, in the order in which they are asked: the register first, what is undetermined last. */
export const catalogue: readonly Rule[] = [
  registerValid,
  cdnAreaNeedsFiling,
  domainBindingNeedsFiling,
  dnsRecordToMainland,
  accessProvider,
  regionAssumed,
  undetermined,
];
