import { type Filing, isPlanned } from "../register/register";
import { atRegisterEntry, calling } from "./in-register";
import type { RegisterRule } from "./rule";

export const domainSuffix: RegisterRule<"not-approved" | "change-not-approved"> = {
  id: "icp-domain-suffix",
  kind: "register",
  title: "A domain can be filed only below a suffix that the MIIT has approved.",
  clause: "domain-suffix",
  level: "mandatory",
  severity: "high",
  messages: {
    "not-approved": {
      text: "The {kind} '{name}' is to be filed for {domain}, but '.{suffix}' is not among the suffixes that the ministry in charge (MIIT) has approved.",
      remedy:
        "Choose a domain with an approved suffix, such as .cn or .com. If https://domain.miit.gov.cn lists the suffix by now, enter it under facts.approvedSuffixes.",
    },
    "change-not-approved": {
      text: "The filing of the {kind} '{name}' is to be changed, and '.{suffix}' of {domain} is not among the suffixes that the MIIT has approved; some provinces refuse the change.",
      remedy: "Ask the communications administration of the province before applying for the change.",
      level: "advisory",
    },
  },
  *evaluate({ register }) {
    for (const filing of register.filings) {
      if (!isPlanned(filing) && !isChanged(filing)) continue;
      for (const { display, registrable, suffix } of filing.domains) {
        if (register.isApprovedSuffix(suffix)) continue;
        yield {
          outcome: "violation",
          message: isPlanned(filing) ? "not-approved" : "change-not-approved",
          domain: registrable,
          ...atRegisterEntry(`${filing.path}.${filing.kind === "website" ? "domain" : "domains"}`),
          values: { ...calling(filing), domain: display, suffix },
        };
      }
    }
  },
};

function isChanged(filing: Filing): boolean {
  return filing.kind === "website" && filing.previousDomains !== undefined;
}
