import type { DomainName } from "../facts/domain";
import type { Website } from "../register/register";
import { atFiling } from "./in-register";
import type { RegisterRule, RuleResult } from "./rule";

/** Since this day a website is filed with one domain. Source: the page of filing limitations. */
const oneDomainSince = "2019-04-22";

type MessageId = "several" | "several-undecided" | "changed" | "added";

export const oneDomainPerWebsite: RegisterRule<MessageId> = {
  id: "icp-one-domain-per-website",
  kind: "register",
  title: "Since April 22, 2019 a website is filed with one domain, which cannot be changed.",
  clause: "one-domain",
  level: "mandatory",
  severity: "high",
  messages: {
    several: {
      text: "Website '{website}' lists {count} domains ({domains}), but since April 22, 2019 only one domain can be filed for a website.",
      remedy: "List each domain as a website of its own; each gets its own site filing number.",
    },
    "several-undecided": {
      outcome: "undetermined",
      text: "Website '{website}' lists {count} domains ({domains}); that is valid only if it was filed before April 22, 2019, and the register does not say when it was filed.",
      remedy: "Enter the day of the filing under filedOn.",
    },
    changed: {
      text: "The domain of website '{website}' is to be changed from {previous} to {domains}, but the domain of a filed website cannot be changed.",
      remedy: "Keep the filing as it is, and list the new domain as a website of its own.",
    },
    added: {
      text: "The domains of website '{website}' are to be changed from {previous} to {domains}; a website with several domains can only keep or lose some, but {added} would be new.",
      remedy: "Leave the new domain out of this website, and list it as a website of its own.",
    },
  },
  *evaluate({ register }) {
    for (const website of register.websites) {
      yield* several(website);
      yield* changed(website);
    }
  },
};

function* several(website: Website): Iterable<RuleResult<MessageId>> {
  const { domains, filingNumber, filedOn } = website;
  if (domains.length === 1 || (filedOn !== undefined && filedOn < oneDomainSince)) return;
  const undecided = filingNumber !== undefined && filedOn === undefined;
  yield {
    outcome: undecided ? "undetermined" : "violation",
    message: undecided ? "several-undecided" : "several",
    ...atFiling(website, "domain"),
    values: { website: website.name, count: String(domains.length), domains: listed(domains) },
  };
}

function* changed(website: Website): Iterable<RuleResult<MessageId>> {
  const { domains, previousDomains } = website;
  if (previousDomains === undefined) return;
  const filed = new Set(previousDomains.map(({ registrable }) => registrable));
  const added = domains.filter(({ registrable }) => !filed.has(registrable));
  if (added.length === 0) return;
  yield {
    outcome: "violation",
    message: previousDomains.length === 1 ? "changed" : "added",
    ...atFiling(website, "domain"),
    values: {
      website: website.name,
      previous: listed(previousDomains),
      domains: listed(domains),
      added: listed(added),
    },
  };
}

function listed(domains: readonly DomainName[]): string {
  return domains.map(({ display }) => display).join(", ");
}
