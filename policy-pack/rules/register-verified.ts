import { alibabaCloudNames } from "../facts/registrars";
import { phrases } from "../locales/text";
import type { Answered, FiledEntity } from "../register/answers";
import { atFiling } from "./in-register";
import { listedDifferences } from "./listed-filings";
import { documentationAt } from "./page";
import { type Difference, differences, type ListedDifference } from "./register-verified-messages";
import type { RegisterRule, RuleResult } from "./rule";

export const texts = phrases("realName", {
  SUCCEED: "it is done",
  NONAUDIT: "verification has not been asked for",
  AUDITING: "verification is still under way",
  FAILED: "verification has failed",
});

/**
 * What the register and Alibaba Cloud say differently of domains and filings. What the register leaves open is no difference.
 *
 * @param answered what was asked about domains; only `icp-guard register verify` asks
 * @param listed what the accounts that were asked have filed
 */
export function registerVerified(
  answered: readonly Answered[],
  listed: readonly FiledEntity[],
): RegisterRule<Difference | ListedDifference> {
  return {
    id: "icp-register-verified",
    page: documentationAt("docs/register-commands.md"),
    kind: "register",
    title: "What the register says of domains and filings is what Alibaba Cloud knows of them.",
    level: "mandatory",
    severity: "high",
    messages: differences,
    *evaluate({ register }) {
      const compared = [...listedDifferences(register, listed, answered)];
      const granted = new Set(compared.filter(({ message }) => message === "granted").map(({ domain }) => domain));
      for (const subject of answered) {
        if (!granted.has(subject.domain.registrable)) yield* filing(subject);
        yield* registration(subject);
      }
      yield* compared;
    },
  };
}

function* filing(subject: Answered): Iterable<RuleResult<Difference>> {
  const { website, answer } = subject;
  const { filing } = answer;
  if (filing === "withheld") yield { ...differing(subject, "filing-withheld", "domain"), outcome: "undetermined" };
  else if (website.filingNumber === undefined) {
    if (filing === "filed") yield differing(subject, "filed-already", "domain");
  } else if (filing === "not-filed") {
    yield differing(subject, "not-filed", "filingNumber", { number: website.filingNumber });
  }
}

/** Of a website that was filed with several domains the register describes the first. */
function* registration(subject: Answered): Iterable<RuleResult<Difference>> {
  const { website, domain, answer } = subject;
  const stated = website.registration;
  if (stated === undefined || domain !== website.domains[0]) return;
  const here = alibabaCloudNames.test(stated.registrar);
  if (answer.registration === "withheld") {
    if (here) yield { ...differing(subject, "registration-withheld", "registration"), outcome: "undetermined" };
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
      status: texts[realName],
    });
  }
  if (stated.holder !== undefined && holders.length > 0 && !holders.includes(stated.holder)) {
    yield differing(subject, "other-holder", "registration.holder", {
      stated: stated.holder,
      actual: holders.join(", "),
    });
  }
}

function differing(
  { website, domain }: Answered,
  message: Difference,
  key: string,
  values: RuleResult["values"] = {},
): RuleResult<Difference> {
  return {
    outcome: "violation",
    message,
    ...atFiling(website, key),
    domain: domain.registrable,
    values: { ...values, website: website.name, domain: domain.display },
  };
}
