import { individualsFromElsewhere } from "../facts/individuals";
import { provinces } from "../facts/provinces";
import { type Entity, isPlanned } from "../register/register";
import { inRegister } from "./in-register";
import type { RegisterRule } from "./rule";

type MessageId = "organization" | "no-permit" | "refused" | "not-known";

export const crossProvince: RegisterRule<MessageId> = {
  id: "icp-cross-province",
  kind: "register",
  title: {
    en: "An organization files in its own province; an individual elsewhere only as that province allows.",
    zh: "单位须在其所在省份备案；个人跨省备案须符合备案省份的规定。",
  },
  clause: "cross-province",
  level: "mandatory",
  severity: "high",
  messages: {
    organization: {
      text: {
        en: "'{entity}' is registered in {residence} but is to file in {province}; cross-province filing is not supported for organizations.",
        zh: "“{entity}”的营业执照所在省份为{residence}，但计划在{province}备案；单位不支持跨省备案。",
      },
      remedy: {
        en: "File in the province of the business license, or under an entity that is registered in the filing province.",
        zh: "请在营业执照所在省份备案，或使用在备案省份注册的主体。",
      },
    },
    "no-permit": {
      text: {
        en: "'{entity}' has an identity card of {residence} and is to file in {province}, which is said to ask individuals for its residence permit; the register enters none.",
        zh: "“{entity}”的身份证所在省份为{residence}，计划在{province}备案；据了解该省要求个人提供当地居住证，而登记册未填写。",
      },
      remedy: {
        en: "Obtain a residence permit of the filing province and enter residencePermit: true, or file in the province of the identity card.",
        zh: "请办理备案省份的居住证并填写 residencePermit: true，或在身份证所在省份备案。",
      },
      level: "advisory",
    },
    refused: {
      text: {
        en: "'{entity}' has an identity card of {residence} and is to file in {province}, which is said not to accept individuals from other provinces.",
        zh: "“{entity}”的身份证所在省份为{residence}，计划在{province}备案；据了解该省不受理外省个人备案。",
      },
      remedy: {
        en: "File in the province of the identity card, or ask the communications administration of the filing province.",
        zh: "请在身份证所在省份备案，或咨询备案省份的通信管理局。",
      },
      level: "advisory",
    },
    "not-known": {
      text: {
        en: "'{entity}' has an identity card of {residence} and is to file in {province}; whether that province accepts individuals from elsewhere is up to its communications administration.",
        zh: "“{entity}”的身份证所在省份为{residence}，计划在{province}备案；该省是否受理外省个人备案，以当地通信管理局规定为准。",
      },
      remedy: {
        en: "Ask the communications administration of the filing province. Once its residence permit is there, enter residencePermit: true.",
        zh: "请咨询备案省份的通信管理局。取得当地居住证后，请填写 residencePermit: true。",
      },
    },
  },
  *judge({ register }) {
    const filing = new Set(register.websites.filter(isPlanned).map(({ entity }) => entity));
    for (const entity of register.entities) {
      const { filingNumber, residence, province } = entity;
      if (residence === undefined || residence === province) continue;
      if (filingNumber !== undefined && !filing.has(entity)) continue;
      const message = objectionTo(entity);
      if (message === undefined) continue;
      yield {
        outcome: message === "not-known" ? "undetermined" : "violation",
        message,
        ...inRegister(`${entity.path}.residence`),
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
