import { isPlanned, type Website } from "../register/register";
import { atFiling } from "./in-register";
import { demands, expiryOf, type Objection } from "./registration-demands";
import type { RegisterRule, RuleContext, RuleResult } from "./rule";

type MessageId = Objection["message"] | "not-stated";

export const domainRegistration: RegisterRule<MessageId> = {
  id: "icp-domain-registration",
  kind: "register",
  title:
    "A domain is filed while it is valid, verified, held by the entity and registered through an approved registrar.",
  clause: "domain-validity",
  level: "mandatory",
  severity: "high",
  messages: {
    registrar: {
      text: "{domain} of website '{website}' is registered through {registrar}, which the ministry in charge (MIIT) has not approved.",
      remedy:
        "Transfer the domain to a registrar that https://domain.miit.gov.cn lists, then enter it under registration.",
      clause: "domain-registrar",
    },
    expired: {
      text: "{domain} of website '{website}' expired on {day} (days since: {overdue}).",
      remedy:
        "Renew the domain and enter the new expiresOn. If somebody else has it by now, its filing must be cancelled.",
    },
    "expires-too-soon": {
      text: "{domain} of website '{website}' expires on {day} (days left: {left}), but {province} asks for more than {threshold} days when a website is filed.",
      remedy: "Renew the domain and enter the new expiresOn.",
    },
    "expires-too-soon-reportedly": {
      text: "{domain} of website '{website}' expires on {day} (days left: {left}); {province} is said to ask for more than {threshold} days when a website is filed.",
      remedy:
        "Renew the domain and enter the new expiresOn, or enter the province's own number under facts.validityDays.",
      level: "advisory",
    },
    expiring: {
      text: "{domain} of the filed website '{website}' expires on {day} (days left: {left}).",
      remedy: "Renew the domain in time and enter the new expiresOn: without the domain the filing is void.",
      level: "advisory",
    },
    "no-real-name": {
      text: "Real-name verification of {domain} of website '{website}' is not done.",
      remedy:
        "Complete it at the registrar, wait about three days until the MIIT knows of it, and enter realNameVerified: true.",
      clause: "domain-real-name",
    },
    "other-holder": {
      text: "{domain} of website '{website}' is held by '{holder}', but the website is to be filed by '{entity}'.",
      remedy:
        "Transfer the domain to the entity at the registrar and enter the new holder, or file the website under the holder.",
      clause: "domain-holder",
    },
    "held-by-representative": {
      text: "{domain} of website '{website}' is held by '{holder}', the legal representative of '{entity}'; only some provinces accept that.",
      remedy:
        "Look it up in the rules of {province}'s communications administration, or transfer the domain to the entity.",
      clause: "domain-holder",
      level: "advisory",
    },
    "not-stated": {
      outcome: "undetermined",
      text: "Website '{website}' is to be filed for {domain}, and the register does not say everything that decides about it: {missing}.",
      remedy: "Enter it under registration of the website.",
    },
  },
  *evaluate(context) {
    for (const website of context.register.websites) {
      if (isPlanned(website)) yield* beforeFiling(website, context);
      else yield* onceFiled(website, context);
    }
  },
};

function* beforeFiling(website: Website, context: RuleContext): Iterable<RuleResult<MessageId>> {
  const missing: string[] = [];
  for (const [key, demand] of Object.entries(demands)) {
    const answer = demand(website, context);
    if (answer === "not-stated") missing.push(key);
    else if (answer !== "fine") yield objected(website, key, answer);
  }
  if (missing.length === 0) return;
  yield {
    outcome: "undetermined",
    message: "not-stated",
    ...atFiling(website, "registration"),
    values: { website: website.name, domain: namesOf(website), missing: missing.join(", ") },
  };
}

function* onceFiled(website: Website, { register, today }: RuleContext): Iterable<RuleResult<MessageId>> {
  const expiry = expiryOf(website, today);
  if (expiry === undefined || expiry.left > register.facts.expiryWarningDays) return;
  yield objected(website, "expiresOn", { message: expiry.left < 0 ? "expired" : "expiring", values: expiry.values });
}

function objected(website: Website, key: string, { message, values }: Objection): RuleResult<MessageId> {
  return {
    outcome: "violation",
    message,
    ...atFiling(website, `registration.${key}`),
    values: { ...values, website: website.name, domain: namesOf(website) },
  };
}

function namesOf({ domains }: Website): string {
  return domains.map(({ display }) => display).join(", ");
}
