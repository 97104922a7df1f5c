import type { Entity } from "../register/register";
import { inRegister } from "./in-register";
import type { RegisterRule } from "./rule";

export const oneEntityPerAccount: RegisterRule<"second"> = {
  id: "icp-one-entity-per-account",
  kind: "register",
  title: {
    en: "An Alibaba Cloud account files for one entity only.",
    zh: "一个阿里云账号只能为一个主体备案。",
  },
  clause: "entity",
  level: "mandatory",
  severity: "high",
  messages: {
    second: {
      text: {
        en: "'{entity}' files through the same Alibaba Cloud account as '{first}' ({place}), but an account can file for one entity only.",
        zh: "“{entity}”与“{first}”（{place}）使用同一个阿里云账号备案，但一个账号只能为一个主体备案。",
      },
      remedy: {
        en: "File it through an account of its own, entered under account of the entity. Its instances may stay where they are: a service identification number connects them.",
        zh: "请使用单独的账号为其备案，并填写到该主体的 account。实例可保留在原账号中，通过备案服务号关联。",
      },
    },
  },
  *judge({ register }) {
    const owners = new Map<string, Entity>();
    for (const entity of register.entities) {
      const first = owners.get(entity.account);
      owners.set(entity.account, first ?? entity);
      if (first === undefined) continue;
      yield {
        outcome: "violation",
        message: "second",
        ...inRegister(`${entity.path}.account`),
        values: { entity: entity.name, first: first.name, place: first.path },
      };
    }
  },
};
