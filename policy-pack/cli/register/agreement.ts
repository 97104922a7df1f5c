import type { DomainName } from "../../facts/domain";
import type { Bilingual } from "../../facts/language";
import { isPlanned, type Website } from "../../register/register";
import { inWebsite } from "../../rules/in-register";
import type { Judgement, RegisterRule } from "../../rules/rule";
import { agreementMessages, type Difference } from "./agreement-messages";
import type { Answer, Registration } from "./cloud";

/**
 * What the register and Alibaba Cloud say differently of a domain. What the register leaves open is no difference.
 *
 * @param answers by registrable domain
 */
export function agreement(answers: ReadonlyMap<string, Answer>): RegisterRule<Difference> {
  return {
    id: "icp-register-verified",
    page: "docs/register-commands.md",
    kind: "register",
    title: {
      en: "What the register says of a domain is what Alibaba Cloud knows of it.",
      zh: "登记册中的域名信息应与阿里云掌握的信息一致。",
    },
    level: "mandatory",
    severity: "high",
    messages: agreementMessages,
    *judge({ register }) {
      for (const website of register.websites) {
        for (const domain of website.domains) {
          const answer = answers.get(domain.registrable);
          if (answer === undefined) continue;
          const subject = { website, domain };
          yield* filing(subject, answer);
          yield* registration(subject, answer);
        }
      }
    },
  };
}

interface Subject {
  readonly website: Website;
  readonly domain: DomainName;
}

function* filing(subject: Subject, { filing }: Answer): Iterable<Judgement<Difference>> {
  const { website } = subject;
  if (filing === "not-told") yield { ...differing(subject, "filing-not-told", "domain"), outcome: "undetermined" };
  else if (isPlanned(website) && filing === "filed") yield differing(subject, "filed-already", "domain");
  else if (!isPlanned(website) && filing === "not-filed") {
    yield differing(subject, "not-filed", "filingNumber", { number: website.filingNumber ?? "" });
  }
}

/** How people write the registrar that Alibaba Cloud is. */
const alibabaCloud = /阿里|万网|ali(?:baba|yun|cloud)|hichina/i;

function* registration(subject: Subject, answer: Answer): Iterable<Judgement<Difference>> {
  const stated = subject.website.registration;
  if (stated === undefined) return;
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
  { website, domain }: Subject,
  message: Difference,
  key: string,
  values: Judgement["values"] = {},
): Judgement<Difference> {
  return {
    outcome: "violation",
    message,
    ...inWebsite(website, key),
    domain: domain.registrable,
    values: { ...values, website: website.name, domain: domain.display },
  };
}
