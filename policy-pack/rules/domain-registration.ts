import { isPlanned, type Website } from "../register/register";
import { inWebsite } from "./in-register";
import { demands, expiryOf, type Objection } from "./registration-demands";
import type { Context, Judgement, RegisterRule } from "./rule";

type MessageId = Objection["message"] | "not-stated";

export const domainRegistration: RegisterRule<MessageId> = {
  id: "icp-domain-registration",
  kind: "register",
  title: {
    en: "A domain is filed while it is valid, verified, held by the entity and registered through an approved registrar.",
    zh: "备案域名须在有效期内、已完成实名认证、持有者与主体一致，且其注册服务机构已获批准。",
  },
  clause: "domain-validity",
  level: "mandatory",
  severity: "high",
  messages: {
    registrar: {
      text: {
        en: "{domain} of website '{website}' is registered through {registrar}, which the MIIT has not approved.",
        zh: "网站“{website}”的域名 {domain} 在 {registrar} 注册，该注册服务机构未获工信部批准。",
      },
      remedy: {
        en: "Transfer the domain to a registrar that https://domain.miit.gov.cn lists, then enter it under registration.",
        zh: "请将域名转移到 https://domain.miit.gov.cn 列出的注册服务机构，并更新 registration。",
      },
      clause: "domain-registrar",
    },
    expired: {
      text: {
        en: "{domain} of website '{website}' expired on {day} (days since: {overdue}).",
        zh: "网站“{website}”的域名 {domain} 已于 {day} 到期，已过期 {overdue} 天。",
      },
      remedy: {
        en: "Renew the domain and enter the new expiresOn. If somebody else has it by now, its filing must be cancelled.",
        zh: "请续费域名并更新 expiresOn。如果域名已被他人注册，则须注销其备案。",
      },
    },
    "expires-too-soon": {
      text: {
        en: "{domain} of website '{website}' expires on {day} (days left: {left}), but {province} asks for more than {threshold} days when a website is filed.",
        zh: "网站“{website}”的域名 {domain} 将于 {day} 到期，剩余 {left} 天，但{province}要求备案时剩余有效期超过 {threshold} 天。",
      },
      remedy: { en: "Renew the domain and enter the new expiresOn.", zh: "请续费域名并更新 expiresOn。" },
    },
    "expires-too-soon-reportedly": {
      text: {
        en: "{domain} of website '{website}' expires on {day} (days left: {left}); {province} is said to ask for more than {threshold} days when a website is filed.",
        zh: "网站“{website}”的域名 {domain} 将于 {day} 到期，剩余 {left} 天；据了解{province}要求备案时剩余有效期超过 {threshold} 天。",
      },
      remedy: {
        en: "Renew the domain and enter the new expiresOn, or enter the province's own number under facts.validityDays.",
        zh: "请续费域名并更新 expiresOn，或将当地规定的天数填入 facts.validityDays。",
      },
      level: "advisory",
    },
    expiring: {
      text: {
        en: "{domain} of the filed website '{website}' expires on {day} (days left: {left}).",
        zh: "已备案网站“{website}”的域名 {domain} 将于 {day} 到期，剩余 {left} 天。",
      },
      remedy: {
        en: "Renew the domain in time and enter the new expiresOn: without the domain the filing is void.",
        zh: "请及时续费域名并更新 expiresOn：域名失效后备案随之失效。",
      },
      level: "advisory",
    },
    "no-real-name": {
      text: {
        en: "Real-name verification of {domain} of website '{website}' is not done.",
        zh: "网站“{website}”的域名 {domain} 尚未完成实名认证。",
      },
      remedy: {
        en: "Complete it at the registrar, wait about three days until the MIIT knows of it, and enter realNameVerified: true.",
        zh: "请在注册服务机构完成实名认证，约三天后信息同步至工信部，再填写 realNameVerified: true。",
      },
      clause: "domain-real-name",
    },
    "other-holder": {
      text: {
        en: "{domain} of website '{website}' is held by '{holder}', but the website is to be filed by '{entity}'.",
        zh: "网站“{website}”的域名 {domain} 的持有者为“{holder}”，但该网站计划由“{entity}”备案。",
      },
      remedy: {
        en: "Transfer the domain to the entity at the registrar and enter the new holder, or file the website under the holder.",
        zh: "请在注册服务机构将域名过户给主体并更新 holder，或以持有者为主体备案。",
      },
      clause: "domain-holder",
    },
    "held-by-representative": {
      text: {
        en: "{domain} of website '{website}' is held by '{holder}', the legal representative of '{entity}'; only some provinces accept that.",
        zh: "网站“{website}”的域名 {domain} 由“{entity}”的法定代表人“{holder}”持有；仅部分省份接受这种情况。",
      },
      remedy: {
        en: "Look it up in the rules of {province}'s communications administration, or transfer the domain to the entity.",
        zh: "请查阅{province}通信管理局的规定，或将域名过户给主体。",
      },
      clause: "domain-holder",
      level: "advisory",
    },
    "not-stated": {
      text: {
        en: "Website '{website}' is to be filed for {domain}, and the register does not say everything that decides about it: {missing}.",
        zh: "网站“{website}”计划备案域名 {domain}，而登记册缺少起决定作用的信息：{missing}。",
      },
      remedy: { en: "Enter it under registration of the website.", zh: "请在该网站的 registration 中填写。" },
    },
  },
  *judge(context) {
    for (const website of context.register.websites) {
      if (isPlanned(website)) yield* beforeFiling(website, context);
      else yield* onceFiled(website, context);
    }
  },
};

function* beforeFiling(website: Website, context: Context): Iterable<Judgement<MessageId>> {
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
    ...inWebsite(website, "registration"),
    values: { website: website.name, domain: namesOf(website), missing: missing.join(", ") },
  };
}

function* onceFiled(website: Website, { register, today }: Context): Iterable<Judgement<MessageId>> {
  const expiry = expiryOf(website, today);
  if (expiry === undefined || expiry.left > register.facts.expiryWarningDays) return;
  yield objected(website, "expiresOn", { message: expiry.left < 0 ? "expired" : "expiring", values: expiry.values });
}

function objected(website: Website, key: string, { message, values }: Objection): Judgement<MessageId> {
  return {
    outcome: "violation",
    message,
    ...inWebsite(website, `registration.${key}`),
    values: { ...values, website: website.name, domain: namesOf(website) },
  };
}

function namesOf({ domains }: Website): string {
  return domains.map(({ display }) => display).join(", ");
}
