import type { DomainName } from "../../facts/domain";
import type { Bilingual } from "../../locales/text";
import type { Website } from "../../register/register";
import { atWebsite } from "../../rules/in-register";
import { documentationAt } from "../../rules/page";
import type { RegisterRule, RuleResult } from "../../rules/rule";
import { agreementMessages, type Difference } from "./agreement-messages";
import type { Answer, Registration } from "./cloud";

/** A domain of the register, and what Alibaba Cloud says of it. */
export interface Answered {
  readonly website: Website;
  readonly domain: DomainName;
  readonly answer: Answer;
}

/** What the register and Alibaba Cloud say differently of domains. What the register leaves open is no difference. */
export function agreement(answered: readonly Answered[]): RegisterRule<Difference> {
  return {
    id: "icp-register-verified",
    page: documentationAt("docs/register-commands.md"),
    kind: "register",
    title: "What the register says of a domain is what Alibaba Cloud knows of it.",
    level: "mandatory",
    severity: "high",
    messages: agreementMessages,
    *evaluate() {
      for (const subject of answered) {
        yield* filing(subject);
        yield* registration(subject);
      }
    },
  };
}

function* filing(subject: Answered): Iterable<RuleResult<Difference>> {
  const { website, answer } = subject;
  const { filing } = answer;
  if (filing === "not-told") yield { ...differing(subject, "filing-not-told", "domain"), outcome: "undetermined" };
  else if (website.filingNumber === undefined) {
    if (filing === "filed") yield differing(subject, "filed-already", "domain");
  } else if (filing === "not-filed") {
    yield differing(subject, "not-filed", "filingNumber", { number: website.filingNumber });
  }
}

/** How people write the registrar that Alibaba Cloud is. */
const alibabaCloud = /阿里|万网|ali(?:baba|yun|cloud)|hichina/i;

/** Of a website that was filed with several domains the register describes the first. */
function* registration(subject: Answered): Iterable<RuleResult<Difference>> {
  const { website, domain, answer } = subject;
  const stated = website.registration;
  if (stated === undefined || domain !== website.domains[0]) return;
  const here = alibabaCloud.test(stated.registrar);
  if (answer.registration === "not-told") {
    if (here) yield { ...differing(subject, "registration-not-told", "registration"), outcome: "undetermined" };
    return;
  }
  const { expiresOn, realName, holders } = answer.registration;
  if (!here) yield differing(subject, "other-registrar", "registration.registrar", { registrar: stated.registrar });
  if (stated.expiresOn !== undefined && stated.expiresOn !== expiresOn) {
    const message = expiresOn < stated.expiresOn ? "expires-earlier" : "expires-later";
    yield differing(subject, message, "registration.expiresOn", { stated: stated.expiresOn, actual: expiresOn });
  }
  const verified = realName === "SUCCEED";
  if (stated.realNameVerified !== undefined && stated.realNameVerified !== verified) {
    yield differing(subject, verified ? "real-name-done" : "no-real-name", "registration.realNameVerified", {
      status: realNames[realName],
    });
  }
  if (stated.holder !== undefined && holders.length > 0 && !holders.includes(stated.holder)) {
    yield differing(subject, "other-holder", "registration.holder", {
      stated: stated.holder,
      actual: holders.join(", "),
    });
  }
}

const realNames: Readonly<Record<Registration["realName"], Bilingual>> = {
  SUCCEED: { en: "it is done", zh: "实际已完成" },
  NONAUDIT: { en: "verification has not been asked for", zh: "实际未提交认证" },
  AUDITING: { en: "verification is still under way", zh: "实际仍在审核中" },
  FAILED: { en: "verification has failed", zh: "实际认证未通过" },
};

function differing(
  { website, domain }: Answered,
  message: Difference,
  key: string,
  values: RuleResult["values"] = {},
): RuleResult<Difference> {
  return {
    outcome: "violation",
    message,
    ...atWebsite(website, key),
    domain: domain.registrable,
    values: { ...values, website: website.name, domain: domain.display },
  };
}
