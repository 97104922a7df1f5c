import { type MissingFilingMessage, missingFilingMessages, missingFilings } from "./missing-filing";
import type { DomainUseRule } from "./rule";

export const cdnAreaNeedsFiling: DomainUseRule<MissingFilingMessage> = {
  id: "icp-cdn-area-needs-filing",
  kind: "domain-use",
  title: "A service area that includes the Chinese mainland needs an ICP filing of the domain.",
  clause: "cdn",
  level: "mandatory",
  severity: "critical",
  messages: missingFilingMessages(
    "leave the mainland out: set the service area (`scope`, for ESA `coverage`) to overseas",
  ),
  evaluate: (uses) => missingFilings(uses, ({ product }) => product.edge === true),
};
