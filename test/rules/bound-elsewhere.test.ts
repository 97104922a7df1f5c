import { describe, it } from "vitest";
import { UNKNOWN } from "../../policy-pack/deployment/value";
import type { Entry } from "../../policy-pack/inventory/schema";
import { boundElsewhere } from "../../policy-pack/rules/bound-elsewhere";
import type { PlannedResource } from "../../policy-pack/testing/host";
import { casesOf } from "../../policy-pack/testing/tester";
import { addressElsewhere, inventoryOf, urnElsewhere } from "./inventories";
import { register } from "./registers";

const cdn: PlannedResource = {
  type: "alicloud:cdn/domainNew:DomainNew",
  name: "www",
  inputs: { domainName: "www.example.com", scope: "domestic" },
};
const balanced: PlannedResource = {
  type: "alicloud:slb/rule:Rule",
  name: "rule",
  inputs: { loadBalancerId: "lb-1", domain: "www.example.com" },
};
const overseas: PlannedResource = { ...cdn, inputs: { ...cdn.inputs, scope: "overseas" } };

const sameDomain: Entry = {
  urn: urnElsewhere("alicloud:dcdn/domain:Domain", "other"),
  inputs: { domainName: "www.example.com", scope: "overseas" },
};
const record = (value: string, rr = "www"): Entry => ({
  urn: urnElsewhere("alicloud:dns/alidnsRecord:AlidnsRecord", "record"),
  inputs: { domainName: "example.com", rr, type: /^\d/.test(value) ? "A" : "CNAME", value, line: "default" },
});

const cases = casesOf(boundElsewhere, {
  register,
  valid: {
    "another domain elsewhere": {
      resources: [cdn],
      inventory: inventoryOf([{ ...sameDomain, inputs: { domainName: "img.example.com" } }]),
    },
    "its record leads to it": {
      resources: [cdn],
      inventory: inventoryOf([record("www.example.com.w.kunlunsl.com")]),
    },
    "its record leads to the same side": {
      resources: [cdn],
      inventory: inventoryOf([record("203.0.113.9"), addressElsewhere("web", "203.0.113.9")]),
    },
    "where its record ends is not known": { resources: [cdn], inventory: inventoryOf([record("name.of.nobody.org")]) },
    "the record is of this stack": {
      resources: [
        cdn,
        {
          type: "alicloud:dns/alidnsRecord:AlidnsRecord",
          name: "record",
          inputs: { domainName: "example.com", rr: "www", type: "A", value: "198.51.100.9" },
        },
      ],
      inventory: inventoryOf([]),
    },
  },
  invalid: {
    "bound in two stacks": {
      resources: [cdn],
      inventory: inventoryOf([sameDomain]),
      finds: [
        { resource: "www", message: "bound-twice", says: ["'www' binds www.example.com", "'other' of network/prod"] },
      ],
    },
    "its record leads abroad": {
      resources: [cdn],
      inventory: inventoryOf([record("198.51.100.9")]),
      finds: [
        {
          resource: "www",
          message: "record-elsewhere",
          says: ["record in network/prod", "www.example.com → 198.51.100.9"],
        },
      ],
    },
    "a wildcard record elsewhere leads into the mainland": {
      resources: [overseas],
      inventory: inventoryOf([record("203.0.113.9", "*")]),
      finds: [{ resource: "www", message: "record-elsewhere" }],
    },
  },
  undetermined: {},
  notApplicable: {
    "no inventory": { resources: [cdn] },
    "a load balancer may serve it besides": { resources: [balanced], inventory: inventoryOf([sameDomain]) },
    "the domain is not known": {
      resources: [{ ...cdn, inputs: { domainName: UNKNOWN } }],
      inventory: inventoryOf([sameDomain]),
    },
    "its own area is not known": {
      resources: [{ ...cdn, inputs: { ...cdn.inputs, scope: UNKNOWN } }],
      inventory: inventoryOf([record("198.51.100.9")]),
    },
  },
});

describe(boundElsewhere.id, () => {
  it.each(cases)("$name", ({ run }) => run());
});
