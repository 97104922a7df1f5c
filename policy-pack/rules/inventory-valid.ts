import { placeText } from "../documents/problem";
import { contradictionsIn } from "../inventory/contradictions";
import { staleSources } from "../inventory/stale";
import { listOf } from "../locales/text";
import type { DeploymentRule } from "./rule";

export const inventoryValid: DeploymentRule<"problem" | "stale" | "contradiction"> = {
  id: "icp-inventory-valid",
  kind: "deployment",
  title: "What an inventory says of other stacks must be as it was written, of late, and agree with the register.",
  level: "mandatory",
  severity: "high",
  exemptible: false,
  messages: {
    problem: {
      text: "The inventory cannot be used: {problem}.",
      remedy:
        "Write it again with 'icp-guard inventory write'. Until then nothing is known of other stacks, so this deployment does not pass.",
    },
    stale: {
      text: "The inventory holds {source} as it was on {date}, more than {days} days ago; what is decided by it may no longer be so.",
      remedy:
        "Write that source again with 'icp-guard inventory write', best after each deployment of the stack. How old it may be is inventoryDays under facts in the register.",
      level: "advisory",
    },
    contradiction: {
      text: "The register's `hosts` place {answer} in {location}, but the inventory knows it as '{name}' of {source}, {where}. The register counts.",
      remedy: "Correct the entry of `hosts`, or leave it out: the inventory says where the host is.",
      level: "advisory",
    },
  },
  *evaluate({ inventory, register, deployment, today }) {
    for (const problem of inventory.problems) {
      const values = { problem: listOf([placeText(problem), problem.text], ": ") };
      yield { outcome: "violation", message: "problem", values };
    }
    const days = register.facts.inventoryDays;
    for (const { name, seen } of staleSources(inventory, days, today)) {
      yield { outcome: "violation", message: "stale", values: { source: name, date: seen, days: String(days) } };
    }
    for (const { answer, location, resource, source, where } of contradictionsIn(deployment, register)) {
      const values = { answer, location, name: resource.name, source, where };
      yield { outcome: "violation", message: "contradiction", values };
    }
  },
};
