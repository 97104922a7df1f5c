import { serviceNumbers } from "../facts/service-numbers";
import { type Filing, type FilingInstance, filedFirst, type Register } from "../register/register";
import { atFiling, calling } from "./in-register";
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
      text: "The {kind} '{name}' is number {count} to take a service identification number of its instance, but an instance of {product} gives {limit}; renewing it adds none.",
      remedy: "File it through another instance, buying one if need be, and enter it under instance.",
    },
    "used-twice": {
      text: "The {kind} '{name}' uses the service identification number of '{other}' ({place}); a number cannot be used again after a successful filing.",
      remedy: "Apply for another service identification number and enter it under serviceNumber.",
    },
  },
  *evaluate({ register }) {
    for (const holders of byInstance(register)) {
      for (const [index, holder] of filedFirst(holders).entries()) {
        const limit = limitOf(holder.instance, register);
        if (limit === undefined || index < limit) continue;
        yield {
          outcome: "violation",
          message: "too-many",
          ...atFiling(holder, "instance"),
          values: {
            ...calling(holder),
            count: String(index + 1),
            product: productNames[holder.instance.product],
            limit: String(limit),
          },
        };
      }
    }
    const users = new Map<string, Filing>();
    for (const filing of register.filings) {
      const { serviceNumber } = filing;
      if (serviceNumber === undefined) continue;
      const first = users.get(serviceNumber);
      users.set(serviceNumber, first ?? filing);
      if (first === undefined) continue;
      yield {
        outcome: "violation",
        message: "used-twice",
        ...atFiling(filing, "serviceNumber"),
        values: { ...calling(filing), other: first.name, place: first.path },
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

type Holder = Filing & { readonly instance: FilingInstance };

interface Group {
  readonly names: readonly string[];
  readonly holders: readonly Holder[];
}

/** The websites and apps on each instance, whichever of its names they use; one that gives several names joins what each of them has. */
function byInstance({ filings }: Register): readonly (readonly Holder[])[] {
  let groups: readonly Group[] = [];
  for (const holder of filings.filter(isHolder)) {
    const names = namesOf(holder.instance);
    const same = groups.filter((group) => group.names.some((name) => names.includes(name)));
    const joined: Group = {
      names: [...same.flatMap((group) => group.names), ...names],
      holders: [...same.flatMap((group) => group.holders), holder],
    };
    groups = [...groups.filter((group) => !same.includes(group)), joined];
  }
  return groups.map((group) => group.holders);
}

function isHolder(filing: Filing): filing is Holder {
  return filing.instance !== undefined;
}

function namesOf(instance: FilingInstance): readonly string[] {
  const managed = managedResource(instance);
  return [instance.id, managed && JSON.stringify(managed)].filter((name) => name !== undefined);
}
