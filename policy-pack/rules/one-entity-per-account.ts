import type { Entity } from "../register/register";
import { atRegisterEntry } from "./in-register";
import type { RegisterRule } from "./rule";

export const oneEntityPerAccount: RegisterRule<"second"> = {
  id: "icp-one-entity-per-account",
  kind: "register",
  title: "An Alibaba Cloud account files for one entity only.",
  clause: "entity",
  level: "mandatory",
  severity: "high",
  messages: {
    second: {
      text: "'{entity}' files through the same Alibaba Cloud account as '{first}' ({place}), but an account can file for one entity only.",
      remedy:
        "File it through an account of its own, entered under account of the entity. Its instances may stay where they are: a service identification number connects them.",
    },
  },
  *evaluate({ register }) {
    const owners = new Map<string, Entity>();
    for (const entity of register.entities) {
      const first = owners.get(entity.account);
      owners.set(entity.account, first ?? entity);
      if (first === undefined) continue;
      yield {
        outcome: "violation",
        message: "second",
        ...atRegisterEntry(`${entity.path}.account`),
        values: { entity: entity.name, first: first.name, place: first.path },
      };
    }
  },
};
