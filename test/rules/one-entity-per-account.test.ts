import { describe, it } from "vitest";
import { oneEntityPerAccount } from "../../policy-pack/rules/one-entity-per-account";
import { casesOf } from "../../policy-pack/testing/tester";
import { company, individual, registerOf, under } from "./register-of";

const second = { ...individual, account: undefined };

const cases = casesOf(oneEntityPerAccount, {
  register: registerOf({}),
  valid: {
    "one entity": under({}),
    "each entity with an account of its own": under({ entities: [company, individual] }),
  },
  invalid: {
    "two entities with the register's account": {
      ...under({ entities: [company, second] }),
      finds: [{ resource: "stack", message: "second", says: ["'李四'", "'杭州示例科技有限公司' (entities[0])"] }],
    },
    "an entity that repeats the register's account": {
      ...under({ entities: [company, { ...individual, account: "1111111111111111" }] }),
      finds: [{ resource: "stack", message: "second" }],
    },
    "three entities with one account": {
      ...under({ entities: [company, second, { ...second, name: "赵六" }] }),
      finds: [
        { resource: "stack", message: "second", says: ["'李四'"] },
        { resource: "stack", message: "second", says: ["'赵六'", "entities[0]"] },
      ],
    },
  },
  undetermined: {},
  notApplicable: {},
});

describe(oneEntityPerAccount.id, () => {
  it.each(cases)("$name", (testCase) => testCase.run());
});
