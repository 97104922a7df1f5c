import { individualsFromElsewhere } from "../facts/individuals";
import { provinces } from "../facts/provinces";
import { type Entity, isPlanned } from "../register/register";
import { atRegisterEntry } from "./in-register";
import type { RegisterRule } from "./rule";

type MessageId = "organization" | "no-permit" | "refused" | "not-known";

export const crossProvince: RegisterRule<MessageId> = {
  id: "icp-cross-province",
  kind: "register",
  title: "An organization files in its own province; an individual elsewhere only as that province allows.",
  clause: "cross-province",
  level: "mandatory",
  severity: "high",
  messages: {
    organization: {
      text: "'{entity}' is registered in {residence} but is to file in {province}; cross-province filing is not supported for organizations.",
      remedy:
        "File in the province of the business license, or under an entity that is registered in the filing province.",
    },
    "no-permit": {
      text: "'{entity}' has an identity card of {residence} and is to file in {province}, which is said to ask individuals for its residence permit; the register enters none.",
      remedy:
        "Obtain a residence permit of the filing province and enter residencePermit: true, or file in the province of the identity card.",
      level: "advisory",
    },
    refused: {
      text: "'{entity}' has an identity card of {residence} and is to file in {province}, which is said not to accept individuals from other provinces.",
      remedy:
        "File in the province of the identity card, or ask the communications administration of the filing province.",
      level: "advisory",
    },
    "not-known": {
      outcome: "undetermined",
      text: "'{entity}' has an identity card of {residence} and is to file in {province}; whether that province accepts individuals from elsewhere is up to its communications administration.",
      remedy:
        "Ask the communications administration of the filing province. Once its residence permit is there, enter residencePermit: true.",
    },
  },
  *evaluate({ register }) {
    const filing = new Set(register.filings.filter(isPlanned).map(({ entity }) => entity));
    for (const entity of register.entities) {
      const { filingNumber, residence, province } = entity;
      if (residence === undefined || residence === province) continue;
      if (filingNumber !== undefined && !filing.has(entity)) continue;
      const message = objectionTo(entity);
      if (message === undefined) continue;
      yield {
        outcome: message === "not-known" ? "undetermined" : "violation",
        message,
        ...atRegisterEntry(`${entity.path}.residence`),
        values: { entity: entity.name, residence: provinces[residence].name, province: provinces[province].name },
      };
    }
  },
};

function objectionTo({ kind, province, residencePermit }: Entity): MessageId | undefined {
  if (kind === "organization") return "organization";
  const asked = individualsFromElsewhere[province];
  if (asked === "refused") return "refused";
  if (asked === "accepted" || residencePermit === true) return undefined;
  return asked === "permit" ? "no-permit" : "not-known";
}
