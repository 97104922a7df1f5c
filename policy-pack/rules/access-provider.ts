import { mayViolate } from "../resolution/domain-uses";
import type { DomainUseRule } from "./rule";

type MessageId = "binding" | "binding-undecided" | "record" | "record-undecided";

const remedy =
  "Add Alibaba Cloud as an access provider of the filing (an access filing through the ICP Filing console; the number stays), then enter alibaba-cloud under accessProviders in the register.";

export const accessProvider: DomainUseRule<MessageId> = {
  id: "icp-access-provider",
  kind: "domain-use",
  title:
    "A domain filed through another provider needs Alibaba Cloud as access provider before an Alibaba Cloud host in the mainland serves it.",
  clause: "access-location",
  level: "mandatory",
  severity: "high",
  messages: {
    binding: {
      text: "{product} would serve {domain} in the Chinese mainland ({where}); {registrable} is filed as {number}, but Alibaba Cloud is not among its access providers ({providers}).",
      remedy,
    },
    "binding-undecided": {
      outcome: "undetermined",
      text: "{product} would serve {domain}, filed as {number} without Alibaba Cloud among its access providers ({providers}), and whether it does so in the Chinese mainland cannot be decided: {where}.",
      remedy,
    },
    record: {
      text: "{chain}: the record leads to an Alibaba Cloud host in the Chinese mainland ({where}); {registrable} is filed as {number}, but Alibaba Cloud is not among its access providers ({providers}).",
      remedy,
    },
    "record-undecided": {
      outcome: "undetermined",
      text: "{chain}: whether the record leads to an Alibaba Cloud host in the Chinese mainland cannot be decided ({where}); {registrable} is filed as {number} without Alibaba Cloud among its access providers ({providers}).",
      remedy,
    },
  },
  *evaluate(uses, { register }) {
    for (const use of uses) {
      const { domain, filingGap, location, path, documentation } = use;
      if (use.kind !== "binding" && use.kind !== "record") continue;
      if (filingGap !== "other-provider" || domain.state !== "known" || !mayViolate(use)) continue;
      const { name, registrable } = domain.name;
      const website = register.filing(domain.name);
      const certain = location.place === "mainland";
      yield {
        outcome: certain ? "violation" : "undetermined",
        message: certain ? use.kind : `${use.kind}-undecided`,
        domain: name,
        path,
        documentation,
        proof: { resource: location.decidedBy, register: `${website?.path}.accessProviders` },
        values: {
          registrable,
          number: website?.filingNumber,
          providers: website?.accessProviders.join(", "),
          where: location.how,
          ...(use.kind === "binding" ? { product: use.product.name, domain: name } : { chain: use.chain }),
        },
      };
    }
  },
};
