import { isPlanned } from "../register/register";
import { atWebsite } from "./in-register";
import type { RegisterRule } from "./rule";

export const individualContent: RegisterRule<"not-personal" | "not-stated"> = {
  id: "icp-individual-content",
  kind: "register",
  title: "A website whose content pertains to an industry or organization cannot be filed by an individual.",
  clause: "content",
  level: "mandatory",
  severity: "high",
  messages: {
    "not-personal": {
      text: "Website '{website}' belongs to the individual '{entity}', but its content pertains to an industry or organization.",
      remedy: "File the website under an organization, or keep its content personal.",
    },
    "not-stated": {
      text: "Website '{website}' is to be filed by the individual '{entity}', and the register does not say what its content pertains to.",
      remedy: "Enter content.about: personal, industry or organization.",
    },
  },
  *evaluate({ register }) {
    for (const website of register.websites) {
      const { content, entity, name } = website;
      if (entity.kind !== "individual") continue;
      const values = { website: name, entity: entity.name };
      if (content === undefined) {
        if (isPlanned(website)) {
          yield { outcome: "undetermined", message: "not-stated", ...atWebsite(website, "content"), values };
        }
      } else if (content.about !== "personal" || content.industries.length > 0) {
        yield { outcome: "violation", message: "not-personal", ...atWebsite(website, "content"), values };
      }
    }
  },
};
