import { describe, it } from "vitest";
import { inventoryValid } from "../../policy-pack/rules/inventory-valid";
import type { PlannedResource } from "../../policy-pack/testing/host";
import { casesOf } from "../../policy-pack/testing/tester";
import { addressElsewhere, inventoryOf } from "./inventories";
import { register } from "./registers";

const record: PlannedResource = {
  type: "alicloud:dns/alidnsRecord:AlidnsRecord",
  name: "www",
  inputs: { domainName: "example.com", rr: "www", type: "A", value: "203.0.113.9" },
};
const resources = [record];
// The register's `hosts` place 203.0.113.0/24 in cn-hangzhou.
const sound = inventoryOf([addressElsewhere("web", "203.0.113.9")]);

const problem = (says: string, inventory: string) => ({
  resources,
  inventory,
  finds: [{ resource: "stack", message: "problem", says: [`icp-inventory.json`, says] }],
});

const cases = casesOf(inventoryValid, {
  register,
  valid: {
    "as it was written": { resources, inventory: sound },
    "reformatted, which changes nothing of it": {
      resources,
      inventory: JSON.stringify(JSON.parse(sound), undefined, 4),
    },
    "on its last day": { resources, inventory: inventoryOf([], "2026-10-25") },
    "old, under a register that allows it": {
      resources,
      register: `${register}facts:\n  inventoryDays: 400\n`,
      inventory: inventoryOf([], "2025-11-24"),
    },
  },
  invalid: {
    "changed by hand": problem(
      ":4:5 sources[0]: what the inventory holds of network/prod was changed",
      sound.replace("cn-hangzhou", "us-west-1"),
    ),
    "cut off": problem("not valid JSON", sound.slice(0, 120)),
    "with the marks of a merge": problem("not valid JSON", `<<<<<<< ours\n${sound}`),
    "JSON but for a comma": problem("is no JSON", sound.replace(/\}\n\s*\]\n\s*\}\n/, "},\n] }")),
    "of another kind": problem("not what 'icp-guard inventory write' writes", '{"deployment": {}}'),
    "a list": problem("not what 'icp-guard inventory write' writes", "[]"),
    nothing: problem("not what 'icp-guard inventory write' writes", "null"),
    "of a version to come": problem("version 2", '{"version": 2, "sources": {}}'),
    "with a source that is none": problem("sources[0]", '{"version": 1, "sources": [null]}'),
    old: {
      resources,
      inventory: inventoryOf([], "2026-10-24"),
      finds: [{ resource: "stack", message: "stale", says: ["network/prod as it was on 2026-10-24", "30 days"] }],
    },
    "contradicts the register": {
      resources,
      inventory: inventoryOf([addressElsewhere("web", "203.0.113.9", "us-west-1")]),
      finds: [
        {
          resource: "stack",
          message: "contradiction",
          says: ["203.0.113.9 in cn-hangzhou", "'web' of network/prod, region us-west-1"],
        },
      ],
    },
  },
  undetermined: {},
  notApplicable: {
    "no inventory": { resources },
  },
});

describe(inventoryValid.id, () => {
  it.each(cases)("$name", ({ run }) => run());
});
