import { type ProvinceId, provinces } from "../facts/provinces";
import { type WebsiteLimit, websiteLimits } from "../facts/website-limits";
import { filedFirst, isPlanned, type Register } from "../register/register";
import { inWebsite } from "./in-register";
import type { RegisterRule } from "./rule";

type MessageId = "one-only" | "past-limit" | "past-reported-limit" | "papers";

export const websiteLimit: RegisterRule<MessageId> = {
  id: "icp-website-limit",
  kind: "register",
  title: {
    en: "Each province limits the number of websites that an entity can file.",
    zh: "各省对单个主体可备案的网站数量有限制。",
  },
  clause: "website-limit",
  level: "mandatory",
  severity: "medium",
  messages: {
    "one-only": {
      text: {
        en: "Website '{website}' would be number {count} of '{entity}', but in {province} an entity cannot file several websites.",
        zh: "网站“{website}”将是“{entity}”的第 {count} 个网站，但在{province}一个主体不能备案多个网站。",
      },
      remedy: {
        en: "File under another entity. If the province has told you that more are allowed, enter its number under facts.websiteLimits.",
        zh: "请使用其他主体备案。如果当地通信管理局告知可备案多个，请将数量填入 facts.websiteLimits。",
      },
      clause: "entity",
    },
    "past-limit": {
      text: {
        en: "Website '{website}' would be number {count} of '{entity}', but facts.websiteLimits of the register says that {province} allows {limit}.",
        zh: "网站“{website}”将是“{entity}”的第 {count} 个网站，但登记册的 facts.websiteLimits 规定{province}最多可备案 {limit} 个。",
      },
      remedy: {
        en: "Cancel the filing of a website that is not needed any more, or file under another entity.",
        zh: "请注销不再使用的网站备案，或使用其他主体备案。",
      },
    },
    "past-reported-limit": {
      text: {
        en: "Website '{website}' would be number {count} of '{entity}'; {province} is said to allow an entity {limit}.",
        zh: "网站“{website}”将是“{entity}”的第 {count} 个网站；据了解{province}规定每个主体最多可备案 {limit} 个。",
      },
      remedy: {
        en: "Ask the communications administration of the province, and enter its number under facts.websiteLimits.",
        zh: "请咨询当地通信管理局，并将其规定的数量填入 facts.websiteLimits。",
      },
      level: "advisory",
    },
    papers: {
      text: {
        en: "Website '{website}' would be number {count} of '{entity}'; beyond {limit}, {province} is said to ask for domain certificates and a plan of the website.",
        zh: "网站“{website}”将是“{entity}”的第 {count} 个网站；据了解超过 {limit} 个时，{province}要求提供域名证书和网站建设方案。",
      },
      remedy: {
        en: "Prepare the certificates and the plan before applying.",
        zh: "请在申请前准备好域名证书和网站建设方案。",
      },
      level: "advisory",
    },
  },
  *judge({ register }) {
    for (const entity of register.entities) {
      const limit = limitOf(entity.province, register);
      if (limit === undefined) continue;
      const websites = filedFirst(register.websites.filter((website) => website.entity === entity));
      for (const [index, website] of websites.entries()) {
        if (index < limit.websites || !isPlanned(website)) continue;
        yield {
          outcome: "violation",
          message: limit.message,
          ...inWebsite(website, "entity"),
          values: {
            website: website.name,
            entity: entity.name,
            count: String(index + 1),
            province: provinces[entity.province].name,
            limit: String(limit.websites),
          },
        };
      }
    }
  },
};

/** What the team knows of a province goes before what the pack does. */
function limitOf(province: ProvinceId, { facts }: Register): { websites: number; message: MessageId } | undefined {
  const own = facts.websiteLimits[province];
  if (own !== undefined) return { websites: own, message: "past-limit" };
  const known = websiteLimits[province];
  return known && { websites: known.websites, message: messageFor(known) };
}

function messageFor({ beyond, basis }: WebsiteLimit): MessageId {
  if (beyond === "papers") return "papers";
  return basis === "stated" ? "one-only" : "past-reported-limit";
}
