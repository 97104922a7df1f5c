import { isPlanned } from "../register/register";
import { atRegisterEntry } from "./in-register";
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
      text: "Website '{website}' is to be filed for {domain}, but '.{suffix}' is not among the suffixes that the MIIT has approved.",
      remedy:
        "Choose a domain with an approved suffix, such as .cn or .com. If https://domain.miit.gov.cn lists the suffix by now, enter it under facts.approvedSuffixes.",
    },
    "change-not-approved": {
      text: "The filing of website '{website}' is to be changed, and '.{suffix}' of {domain} is not among the suffixes that the MIIT has approved; some provinces refuse the change.",
      remedy: "Ask the communications administration of the province before applying for the change.",
      level: "advisory",
    },
  },
  *evaluate({ register }) {
    for (const website of register.websites) {
      if (!isPlanned(website) && website.previousDomains === undefined) continue;
      for (const { display, registrable, suffix } of website.domains) {
        if (register.isApprovedSuffix(suffix)) continue;
        yield {
          outcome: "violation",
          message: isPlanned(website) ? "not-approved" : "change-not-approved",
          domain: registrable,
          ...atRegisterEntry(`${website.path}.domain`),
          values: { website: website.name, domain: display, suffix },
        };
      }
    }
  },
};
