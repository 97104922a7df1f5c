import { mayViolate } from "../resolution/domain-uses";
import type { DomainUseRule } from "./rule";

type MessageId = "binding" | "binding-undecided" | "record" | "record-undecided";

const undecidedRemedy =
  "Or add Alibaba Cloud as an access provider of the filing, and enter alibaba-cloud under accessProviders in the register.";

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
      cause: "other-provider",
      text: "{product} would serve {domain} in the Chinese mainland ({where}).",
      remedy: "Or serve the domain from outside the mainland, or from a host of the provider that its filing names.",
    },
    "binding-undecided": {
      cause: "place-undecided",
      outcome: "undetermined",
      text: "{product} would serve {domain} ({where}), and Alibaba Cloud is not among the access providers ({providers}) of its filing {number}.",
      remedy: undecidedRemedy,
    },
    record: {
      cause: "other-provider",
      text: "{chain}: the record leads to an Alibaba Cloud host in the Chinese mainland ({where}).",
      remedy: "Or let the record lead outside the mainland, or to a host of the provider that its filing names.",
    },
    "record-undecided": {
      cause: "place-undecided",
      outcome: "undetermined",
      text: "{chain}: where the record leads is not certain ({where}), and Alibaba Cloud is not among the access providers ({providers}) of the filing {number} of {registrable}.",
      remedy: undecidedRemedy,
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
