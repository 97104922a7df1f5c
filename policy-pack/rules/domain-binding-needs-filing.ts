import { type MissingFilingMessage, missingFilingMessages, missingFilings } from "./missing-filing";
import type { DomainUseRule } from "./rule";

export const domainBindingNeedsFiling: DomainUseRule<MissingFilingMessage> = {
  id: "icp-domain-binding-needs-filing",
  kind: "domain-use",
  title: "A domain bound to something in the Chinese mainland needs an ICP filing.",
  clause: "access-location",
  level: "mandatory",
  severity: "critical",
  messages: missingFilingMessages("bind the domain in a region outside the mainland"),
  evaluate: (uses) => missingFilings(uses, ({ product }) => product.edge !== true),
};
