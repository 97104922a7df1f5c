import { mayViolate } from "../resolution/domain-uses";
import { appOnlyRemedy, placeOf, unfiled } from "./missing-filing";
import type { DomainUseRule } from "./rule";

type MessageId = "unfiled" | "planned" | "unfileable" | "app-only" | "end-undecided" | "domain-unknown";

export const dnsRecordToMainland: DomainUseRule<MessageId> = {
  id: "icp-dns-record-to-mainland",
  kind: "domain-use",
  title: "A DNS record may lead to a host in the Chinese mainland only for a domain with an ICP filing.",
  clause: "instance",
  level: "mandatory",
  severity: "critical",
  messages: {
    unfiled: {
      text: "{chain}: the record leads to the Chinese mainland ({where}), but {registrable} has no ICP filing in the register.",
      remedy:
        "Apply for an ICP filing for {registrable} and enter its number in the register, or let the record lead to a host outside the mainland. Access providers in the mainland may not serve a domain without a filing; Alibaba Cloud blocks it.",
    },
    planned: {
      text: "{chain}: the record leads to the Chinese mainland ({where}), but the ICP filing of {registrable} is only planned: the register has no site filing number for it.",
      remedy:
        "Add the record once the filing is granted and its number is in the register; until then lead it outside the mainland.",
    },
    unfileable: {
      text: "{chain}: the record leads to the Chinese mainland ({where}), but {registrable} has no ICP filing and can never get one: the suffix .{suffix} is not approved by the MIIT.",
      remedy: "Use a domain with an approved suffix, such as .com or .cn, or let the record lead outside the mainland.",
    },
    "app-only": {
      outcome: "undetermined",
      text: "{chain}: the record leads to the Chinese mainland, or may ({where}), and the register has {registrable} filed for an app only: its API may be served, a website under the domain may not.",
      remedy: appOnlyRemedy,
    },
    "end-undecided": {
      outcome: "undetermined",
      text: "{chain}: whether the record leads to the Chinese mainland cannot be decided ({where}), and {registrable} has no ICP filing in the register.",
      remedy:
        "If another stack or the account has what it leads to, record that with 'icp-guard inventory write'. Otherwise say in the register's `hosts` where the address or name is, or let the record's value come from a resource of this deployment.",
    },
    "domain-unknown": {
      outcome: "undetermined",
      text: "{chain}: the record leads to the Chinese mainland, or may ({where}), and its domain is not known before the deployment.",
      remedy: "Give the domain as a literal or a config value, so that its filing can be looked up at preview.",
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
