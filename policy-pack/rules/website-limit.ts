import { type ProvinceId, provinces } from "../facts/provinces";
import { type WebsiteLimit, websiteLimits } from "../facts/website-limits";
import { filedFirst, isPlanned, type Register } from "../register/register";
import { atFiling, calling } from "./in-register";
import type { RegisterRule } from "./rule";

type MessageId = "one-only" | "past-limit" | "past-reported-limit" | "papers";

export const websiteLimit: RegisterRule<MessageId> = {
  id: "icp-website-limit",
  kind: "register",
  title: "Each province limits the number of websites and apps that an entity can file.",
  clause: "website-limit",
  level: "mandatory",
  severity: "medium",
  messages: {
    "one-only": {
      text: "The {kind} '{name}' would be number {count} of '{entity}', but in {province} an entity cannot file several websites or apps.",
      remedy:
        "File under another entity. If the province has told you that more are allowed, enter its number under facts.websiteLimits.",
      clause: "entity",
    },
    "past-limit": {
      text: "The {kind} '{name}' would be number {count} of '{entity}', but facts.websiteLimits of the register says that {province} allows {limit}.",
      remedy: "Cancel a filing that is not needed any more, or file under another entity.",
    },
    "past-reported-limit": {
      text: "The {kind} '{name}' would be number {count} of '{entity}'; {province} is said to allow an entity {limit}.",
      remedy: "Ask the communications administration of the province, and enter its number under facts.websiteLimits.",
      level: "advisory",
    },
    papers: {
      text: "The {kind} '{name}' would be number {count} of '{entity}'; beyond {limit}, {province} is said to ask for domain certificates and a plan of the website.",
      remedy: "Prepare the certificates and the plan before applying.",
      level: "advisory",
    },
  },
  *evaluate({ register }) {
    for (const entity of register.entities) {
      const limit = limitOf(entity.province, register);
      if (limit === undefined) continue;
      const filings = filedFirst(register.filings.filter((filing) => filing.entity === entity));
      for (const [index, filing] of filings.entries()) {
        if (index < limit.websites || !isPlanned(filing)) continue;
        yield {
          outcome: "violation",
          message: limit.message,
          ...atFiling(filing, "entity"),
          values: {
            ...calling(filing),
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
