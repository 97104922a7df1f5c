import { isPlanned } from "../register/register";
import { atFiling, calling } from "./in-register";
import type { RegisterRule } from "./rule";

export const individualContent: RegisterRule<"not-personal" | "not-stated"> = {
  id: "icp-individual-content",
  kind: "register",
  title: "A website or app whose content pertains to an industry or organization cannot be filed by an individual.",
  clause: "content",
  level: "mandatory",
  severity: "high",
  messages: {
    "not-personal": {
      text: "The {kind} '{name}' belongs to the individual '{entity}', but its content pertains to an industry or organization.",
      remedy: "File it under an organization, or keep its content personal.",
    },
    "not-stated": {
      outcome: "undetermined",
      text: "The {kind} '{name}' is to be filed by the individual '{entity}', and the register does not say what its content pertains to.",
      remedy: "Enter content.about: personal, industry or organization.",
    },
  },
  *evaluate({ register }) {
    for (const filing of register.filings) {
      const { content, entity } = filing;
      if (entity.kind !== "individual") continue;
      const values = { ...calling(filing), entity: entity.name };
      if (content === undefined) {
        if (isPlanned(filing)) {
          yield { outcome: "undetermined", message: "not-stated", ...atFiling(filing, "content"), values };
        }
      } else if (content.about !== "personal" || content.industries.length > 0) {
        yield { outcome: "violation", message: "not-personal", ...atFiling(filing, "content"), values };
      }
    }
  },
};
