import { describe, it } from "vitest";
import { registerValid } from "../../policy-pack/rules/register-valid";
import { casesOf } from "../../policy-pack/testing/tester";
import { filed, registerOf, under } from "./register-of";

function of(register: string, ...says: readonly string[]) {
  return { resources: [], register, finds: [{ resource: "stack", message: "problem", says }] };
}

const cases = casesOf(registerValid, {
  register: registerOf({}),
  valid: {
    "entities alone": under({}),
    "a website": under({ websites: [filed(1, "example.com")] }),
  },
  invalid: {
    "a file that is no YAML": of("account: [", "icp-register.yaml:1:"),
    "a file without content": of("", "icp-register.yaml"),
    "a misspelt key": of(
      `${registerOf({})}websits: []\n`,
      "websits",
      "did you mean 'websites'?",
      "Correct the register.",
    ),
    "an entity that is not listed": of(
      registerOf({ websites: [filed(1, "example.com", { entity: "另一公司" })] }),
      "websites[0].entity",
    ),
  },
  undetermined: {},
  notApplicable: {},
});

describe(registerValid.id, () => {
  it.each(cases)("$name", (testCase) => testCase.run());
});
