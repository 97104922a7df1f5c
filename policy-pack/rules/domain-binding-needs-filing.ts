import type { DomainUse } from "../resolution/domain-uses";
import { type MissingFilingMessage, missingFilingMessages, missingFilings, placeOf } from "./missing-filing";
import type { DomainUseRule, RuleResult } from "./rule";

type UnknownTypeMessage = "type-unknown" | "type-and-domain-unknown";

const remedy = "Exempt the resource in the register once you know that it serves nothing from the Chinese mainland.";

export const domainBindingNeedsFiling: DomainUseRule<MissingFilingMessage | UnknownTypeMessage> = {
  id: "icp-domain-binding-needs-filing",
  kind: "domain-use",
  title: "A domain bound to something in the Chinese mainland needs an ICP filing.",
  clause: "access-location",
  level: "mandatory",
  severity: "critical",
  messages: {
    ...missingFilingMessages("bind the domain in a region outside the mainland"),
    "type-unknown": {
      cause: "type-unknown",
      outcome: "undetermined",
      text: "The resource carries {domain} ({where}), and {registrable} has no ICP filing in the register that lets Alibaba Cloud serve it.",
      remedy,
    },
    "type-and-domain-unknown": {
      cause: "type-unknown",
      outcome: "undetermined",
      text: "The resource carries a domain that is not known before the deployment ({where}).",
      remedy,
    },
  },
  *evaluate(uses) {
    yield* missingFilings(uses, ({ product }) => product.edge !== true);
    for (const use of uses) if (use.kind === "unknown-type") yield unknownType(use);
  },
};

function unknownType(use: DomainUse): RuleResult<UnknownTypeMessage> {
  const values = { type: use.resource.type, where: use.location.how };
  const result = { ...placeOf(use), outcome: "undetermined" } as const;
  if (use.domain.state !== "known") return { ...result, message: "type-and-domain-unknown", values };
  const { name, registrable } = use.domain.name;
  return { ...result, domain: name, message: "type-unknown", values: { ...values, domain: name, registrable } };
}
