import { isPlanned } from "../register/register";
import { inWebsite } from "./in-register";
import type { RegisterRule } from "./rule";

export const individualContent: RegisterRule<"not-personal" | "not-stated"> = {
  id: "icp-individual-content",
  kind: "register",
  title: {
    en: "A website whose content pertains to an industry or organization cannot be filed by an individual.",
    zh: "网站内容涉及行业或单位的，不能以个人名义备案。",
  },
  clause: "content",
  level: "mandatory",
  severity: "high",
  messages: {
    "not-personal": {
      text: {
        en: "Website '{website}' belongs to the individual '{entity}', but its content pertains to an industry or organization.",
        zh: "网站“{website}”的主体“{entity}”为个人，但其内容涉及行业或单位。",
      },
      remedy: {
        en: "File the website under an organization, or keep its content personal.",
        zh: "请以单位主体备案该网站，或仅保留个人内容。",
      },
    },
    "not-stated": {
      text: {
        en: "Website '{website}' is to be filed by the individual '{entity}', and the register does not say what its content pertains to.",
        zh: "网站“{website}”计划由个人“{entity}”备案，而登记册未填写其内容所涉范围。",
      },
      remedy: {
        en: "Enter content.about: personal, industry or organization.",
        zh: "请填写 content.about：personal、industry 或 organization。",
      },
    },
  },
  *judge({ register }) {
    for (const website of register.websites) {
      const { content, entity, name } = website;
      if (entity.kind !== "individual") continue;
      const values = { website: name, entity: entity.name };
      if (content === undefined) {
        if (isPlanned(website)) {
          yield { outcome: "undetermined", message: "not-stated", ...inWebsite(website, "content"), values };
        }
      } else if (content.about !== "personal" || content.industries.length > 0) {
        yield { outcome: "violation", message: "not-personal", ...inWebsite(website, "content"), values };
      }
    }
  },
};
