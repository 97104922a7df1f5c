import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Deployment, joined } from "../../policy-pack/deployment/deployment";
import type { StackIdentity } from "../../policy-pack/deployment/urn";
import { evaluateDeployment } from "../../policy-pack/evaluation/evaluate";
import { Inventory } from "../../policy-pack/inventory/inventory";
import { parseInventory } from "../../policy-pack/inventory/load";
import { sourceOf } from "../../policy-pack/inventory/source";
import { textOf } from "../../policy-pack/inventory/text";
import { parseRegister } from "../../policy-pack/register/load";
import { register as registerText } from "../rules/registers";
import { type Deployed, deployed, inStack } from "./estates";

const today = "2026-11-24";
const register = parseRegister(registerText.replace(/^hosts:\n(?:[ -].*\n)*/m, ""), "icp-register.yaml");
const whole: StackIdentity = { project: "whole", stack: "prod" };

/** About the border between stacks, which the whole does not have. */
const ofBorders = new Set(["icp-bound-elsewhere", "icp-inventory-valid"]);

function deploymentOf(resources: readonly Deployed[], identity: StackIdentity): Deployment {
  return new Deployment(
    identity,
    resources.map((resource) => inStack(resource, identity)),
    {},
  );
}

/** What is found of resources, without the stack that has them; what is found of the register is the same everywhere. */
function verdicts(deployments: readonly Deployment[], inventoryOf: (deployment: Deployment) => Inventory) {
  const found = deployments
    .flatMap((deployment) => evaluateDeployment({ register, deployment, inventory: inventoryOf(deployment), today }))
    .filter(({ rule, resource }) => !ofBorders.has(rule.id) && !resource.includes("pulumi:pulumi:Stack"))
    .map(({ rule, message, resource, domain, outcome }) => {
      // Each stack with records of a domain says it of one of its own.
      const isOfDomain = rule.id === "icp-filed-domain-needs-mainland-host" && domain !== undefined;
      const place = isOfDomain ? "" : resource.replace(/^urn:pulumi:[^:]*::[^:]*::/, "");
      return [rule.id, message, outcome, place, domain].join(" ");
    });
  return [...new Set(found)].toSorted();
}

/** What one stack's run knows: its own plan, and the others as a file holds them. */
function withOthers(own: Deployment, all: readonly Deployment[]): readonly [Deployment, Inventory] {
  const others = all.filter((each) => each !== own).map((each) => sourceOf(each, register, today));
  const content = parseInventory(textOf(others), "icp-inventory.json");
  expect(content.problems).toEqual([]);
  const inventory = new Inventory(() => content);
  const [deployment = own] = joined([own], (plans) => inventory.besides(plans));
  return [deployment, inventory];
}

describe("a deployment that is split into stacks", () => {
  const split = fc.record({
    resources: deployed,
    stacks: fc.array(fc.nat({ max: 2 }), { minLength: 20, maxLength: 20 }),
    names: fc.shuffledSubarray(["network", "sites", "dns"], { minLength: 3 }),
  });

  test.each([
    ["an inventory of the others", (all: readonly Deployment[]) => all.map((own) => withOthers(own, all))],
    [
      "the plans of the others",
      (all: readonly Deployment[]) => joined(all, () => []).map((own) => [own, new Inventory()] as const),
    ],
  ])("has with %s the verdicts of the whole", (_, known) => {
    fc.assert(
      fc.property(split, ({ resources, stacks, names }) => {
        const parts = names.map((project, index) =>
          deploymentOf(
            resources.filter((_, place) => stacks[place] === index),
            { project, stack: "prod" },
          ),
        );
        const pairs = known(parts);
        const inventories = new Map(pairs);
        const found = verdicts(
          pairs.map(([deployment]) => deployment),
          (deployment) => inventories.get(deployment) as Inventory,
        );
        expect(found).toEqual(verdicts([deploymentOf(resources, whole)], () => new Inventory()));
      }),
      { numRuns: 1000 },
    );
  });
});
