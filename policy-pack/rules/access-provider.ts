import { resourceTypes } from "../catalog";
import type { DomainName } from "../facts/domain";
import { recordTypes } from "../resolution/dns/records";
import { chainOf, leadsOf } from "./leading";
import type { Context, ResourceRule } from "./rule";
import { servingsOf } from "./serving";

type MessageId = "binding" | "binding-undecided" | "record" | "record-undecided";

const remedy =
  "Add Alibaba Cloud as an access provider of the filing (an access filing through the ICP Filing console; the number stays), then enter alibaba-cloud under accessProviders in the register.";

export const accessProvider: ResourceRule<MessageId> = {
  id: "icp-access-provider",
  kind: "resource",
  title:
    "A domain filed through another provider needs Alibaba Cloud as access provider before an Alibaba Cloud host in the mainland serves it.",
  clause: "access-location",
  level: "mandatory",
  severity: "high",
  types: new Set([...Object.keys(resourceTypes).filter((token) => resourceTypes[token]?.domains), ...recordTypes]),
  messages: {
    binding: {
      text: "{product} would serve {domain} in the Chinese mainland ({where}); {registrable} is filed as {number}, but Alibaba Cloud is not among its access providers ({providers}).",
      remedy,
    },
    "binding-undecided": {
      text: "{product} would serve {domain}, filed as {number} without Alibaba Cloud among its access providers ({providers}), and whether it does so in the Chinese mainland cannot be told: {where}.",
      remedy,
    },
    record: {
      text: "{chain}: the record leads to an Alibaba Cloud host in the Chinese mainland ({where}); {registrable} is filed as {number}, but Alibaba Cloud is not among its access providers ({providers}).",
      remedy,
    },
    "record-undecided": {
      text: "{chain}: whether the record leads to an Alibaba Cloud host in the Chinese mainland cannot be told ({where}); {registrable} is filed as {number} without Alibaba Cloud among its access providers ({providers}).",
      remedy,
    },
  },
  *evaluate(resource, context) {
    for (const { binding, product, reach, obstacle } of servingsOf(resource, context)) {
      if (obstacle !== "other-provider" || binding.domain.state !== "known") continue;
      const { name } = binding.domain;
      const certain = reach.place === "mainland";
      yield {
        outcome: certain ? "violation" : "undetermined",
        message: certain ? "binding" : "binding-undecided",
        domain: name.name,
        path: binding.path,
        documentation: product.documentation,
        proof: { resource: reach.decidedBy, register: entryOf(name, context) },
        values: { ...filingOf(name, context), product: product.name, domain: name.name, where: reach.how },
      };
    }
    for (const lead of leadsOf(resource, context)) {
      const { destination, domain, obstacle, path } = lead;
      if (obstacle !== "other-provider" || domain === undefined) continue;
      const certain = destination.place === "mainland";
      yield {
        outcome: certain ? "violation" : "undetermined",
        message: certain ? "record" : "record-undecided",
        domain: domain.name,
        path,
        documentation: destination.documentation,
        proof: { resource: destination.host, register: entryOf(domain, context) },
        values: { ...filingOf(domain, context), chain: chainOf(lead), where: destination.how },
      };
    }
  },
};

/** Where the register lists the access providers. */
function entryOf(name: DomainName, { register }: Context): string {
  return `${register.filing(name)?.path}.accessProviders`;
}

function filingOf(name: DomainName, { register }: Context): Readonly<Record<string, string>> {
  const website = register.filing(name);
  return {
    registrable: name.registrable,
    number: website?.filingNumber ?? "",
    providers: website?.accessProviders.join(", ") ?? "",
  };
}
