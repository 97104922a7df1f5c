import { serviceNumbers } from "../facts/service-numbers";
import { type FilingInstance, filedFirst, type Register, type Website } from "../register/register";
import { atWebsite } from "./in-register";
import { managedResource } from "./managed-resource";
import type { RegisterRule } from "./rule";

export const serviceNumberQuota: RegisterRule<"too-many" | "used-twice"> = {
  id: "icp-service-number-quota",
  kind: "register",
  title: "An instance gives a limited number of service identification numbers, and each serves one filing.",
  clause: "service-number",
  level: "mandatory",
  severity: "high",
  messages: {
    "too-many": {
      text: "Website '{website}' is number {count} to take a service identification number of its instance, but an instance of {product} gives {limit}; renewing it adds none.",
      remedy: "File the website through another instance, buying one if need be, and enter it under instance.",
    },
    "used-twice": {
      text: "Website '{website}' uses the service identification number of '{other}' ({place}); a number cannot be used again after a successful filing.",
      remedy: "Apply for another service identification number and enter it under serviceNumber.",
    },
  },
  *evaluate({ register }) {
    for (const websites of byInstance(register)) {
      for (const [index, website] of filedFirst(websites).entries()) {
        const limit = limitOf(website.instance, register);
        if (limit === undefined || index < limit) continue;
        yield {
          outcome: "violation",
          message: "too-many",
          ...atWebsite(website, "instance"),
          values: {
            website: website.name,
            count: String(index + 1),
            product: productNames[website.instance.product],
            limit: String(limit),
          },
        };
      }
    }
    const users = new Map<string, Website>();
    for (const website of register.websites) {
      const { serviceNumber } = website;
      if (serviceNumber === undefined) continue;
      const first = users.get(serviceNumber);
      users.set(serviceNumber, first ?? website);
      if (first === undefined) continue;
      yield {
        outcome: "violation",
        message: "used-twice",
        ...atWebsite(website, "serviceNumber"),
        values: { website: website.name, other: first.name, place: first.path },
      };
    }
  },
};

const productNames = {
  ecs: "ECS",
  "simple-application-server": "Simple Application Server",
  marketplace: "the Marketplace",
  other: "this product",
} as const;

function limitOf({ product }: FilingInstance, { facts }: Register): number | undefined {
  const limits: Readonly<Record<string, number>> = { ...serviceNumbers, ...facts.serviceNumbers };
  return limits[product];
}

interface Holder extends Website {
  readonly instance: FilingInstance;
}

interface Group {
  readonly names: readonly string[];
  readonly websites: readonly Holder[];
}

/** The websites on each instance, whichever of its names they use; one that gives several names joins what each of them has. */
function byInstance({ websites }: Register): readonly (readonly Holder[])[] {
  let groups: readonly Group[] = [];
  for (const website of websites.filter(isHolder)) {
    const names = namesOf(website.instance);
    const same = groups.filter((group) => group.names.some((name) => names.includes(name)));
    const joined: Group = {
      names: [...same.flatMap((group) => group.names), ...names],
      websites: [...same.flatMap((group) => group.websites), website],
    };
    groups = [...groups.filter((group) => !same.includes(group)), joined];
  }
  return groups.map((group) => group.websites);
}

function isHolder(website: Website): website is Holder {
  return website.instance !== undefined;
}

function namesOf(instance: FilingInstance): readonly string[] {
  const managed = managedResource(instance);
  return [instance.id, managed && JSON.stringify(managed)].filter((name) => name !== undefined);
}
