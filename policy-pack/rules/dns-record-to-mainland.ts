import { mayViolate } from "../resolution/domain-uses";
import { appOnlyRemedy, domainUnknownRemedy, placeOf, unfiled } from "./missing-filing";
import type { DomainUseRule } from "./rule";

type MessageId = "unfiled" | "planned" | "unfileable" | "app-only" | "end-undecided" | "domain-unknown";

const leads = "{chain}: the record leads to the Chinese mainland ({where}).";

export const dnsRecordToMainland: DomainUseRule<MessageId> = {
  id: "icp-dns-record-to-mainland",
  kind: "domain-use",
  title: "A DNS record may lead to a host in the Chinese mainland only for a domain with an ICP filing.",
  clause: "instance",
  level: "mandatory",
  severity: "critical",
  messages: {
    unfiled: { cause: "unfiled", text: leads, remedy: "Or let the record lead to a host outside the mainland." },
    planned: { cause: "planned", text: leads, remedy: "Until then let the record lead outside the mainland." },
    unfileable: { cause: "unfileable", text: leads, remedy: "Or let the record lead to a host outside the mainland." },
    "app-only": {
      cause: "app-only",
      outcome: "undetermined",
      text: "{chain}: the record leads to the Chinese mainland, or may ({where}).",
      remedy: appOnlyRemedy,
    },
    "end-undecided": {
      cause: "place-undecided",
      outcome: "undetermined",
      text: "{chain}: where the record leads is not certain ({where}), and {registrable} has no ICP filing in the register.",
      remedy:
        "Or say in the register's `hosts` where the address or name is, or let the record's value come from a resource of this deployment.",
    },
    "domain-unknown": {
      cause: "domain-unknown",
      outcome: "undetermined",
      text: "{chain}: the record leads to the Chinese mainland, or may ({where}).",
      remedy: domainUnknownRemedy,
    },
  },
  *evaluate(uses) {
    for (const use of uses) {
      if (use.kind !== "record" || !mayViolate(use)) continue;
      const values = { chain: use.chain, where: use.location.how };
      if (use.domain.state === "known") yield* unfiled(use, "end-undecided", values);
      else yield { ...placeOf(use), outcome: "undetermined", message: "domain-unknown", values };
    }
  },
};
