import { describe, it } from "vitest";
import { serviceNumberQuota } from "../../policy-pack/rules/service-number-quota";
import { casesOf } from "../../policy-pack/testing/tester";
import { filed, planned, registerOf, under } from "./register-of";

const ecs = { product: "ecs", id: "i-1" };
const pulumi = { project: "shop", stack: "dev", resource: "web" };
const urn = "urn:pulumi:dev::shop::alicloud:ecs/instance:Instance::web";

function sites(count: number, instance: object) {
  return Array.from({ length: count }, (_, n) => filed(n + 1, `example-${n + 1}.com`, { instance }));
}

const cases = casesOf(serviceNumberQuota, {
  register: registerOf({}),
  valid: {
    "five on an ECS instance": under({ websites: sites(5, ecs) }),
    "five on a Simple Application Server": under({
      websites: sites(5, { ...ecs, product: "simple-application-server" }),
    }),
    "one from the Marketplace": under({ websites: sites(1, { ...ecs, product: "marketplace" }) }),
    "five on one instance and one on another": under({
      websites: [...sites(5, ecs), planned("example.com", { instance: { ...ecs, id: "i-2" } })],
    }),
    "six, where the team knows better": under({ websites: sites(6, ecs), facts: { serviceNumbers: { ecs: 6 } } }),
    "two numbers": under({
      websites: [filed(1, "example.com", { serviceNumber: "a" }), filed(2, "example.net", { serviceNumber: "b" })],
    }),
  },
  invalid: {
    "a planned sixth, though it is listed first": {
      ...under({ websites: [planned("example.com", { name: "示例新站", instance: ecs }), ...sites(5, ecs)] }),
      finds: [{ resource: "stack", message: "too-many", says: ["'示例新站' is number 6", "instance of ECS gives 5"] }],
    },
    "a second from the Marketplace": {
      ...under({ websites: sites(2, { ...ecs, product: "marketplace" }) }),
      finds: [{ resource: "stack", message: "too-many", says: ["the Marketplace gives 1"] }],
    },
    "a sixth on an instance that is named in different ways": {
      ...under({
        websites: [
          ...sites(3, { product: "ecs", pulumi }),
          filed(4, "example.com", { instance: { product: "ecs", urn, id: "i-1" } }),
          filed(5, "example.net", { instance: ecs }),
          planned("example.cn", { instance: { product: "ecs", pulumi } }),
        ],
      }),
      finds: [{ resource: "stack", message: "too-many" }],
    },
    "a sixth on an instance whose names only the last entry joins": {
      ...under({
        websites: [
          filed(6, "example.com", { instance: { product: "ecs", urn, id: "i-1" } }),
          ...sites(3, { product: "ecs", pulumi }),
          ...[4, 5].map((n) => filed(n, `example-${n}.com`, { instance: ecs })),
        ].toReversed(),
      }),
      finds: [{ resource: "stack", message: "too-many" }],
    },
    "one past the team's own number": {
      ...under({ websites: sites(3, ecs), facts: { serviceNumbers: { ecs: 2 } } }),
      finds: [{ resource: "stack", message: "too-many", says: ["gives 2"] }],
    },
    "a number used again": {
      ...under({
        websites: [
          filed(1, "example.com", { serviceNumber: "a" }),
          filed(2, "example.net", { serviceNumber: "b" }),
          planned("example.cn", { name: "示例新站", serviceNumber: "a" }),
        ],
      }),
      finds: [{ resource: "stack", message: "used-twice", says: ["'示例新站'", "(websites[0])"] }],
    },
  },
  undetermined: {},
  notApplicable: {
    "another product": under({ websites: sites(9, { ...ecs, product: "other" }) }),
    "instances without a name": under({ websites: sites(9, { product: "ecs" }) }),
    "no instance": under({ websites: [filed(1, "example.com")] }),
  },
});

describe(serviceNumberQuota.id, () => {
  it.each(cases)("$name", (testCase) => testCase.run());
});
