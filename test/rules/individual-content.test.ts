import { describe, it } from "vitest";
import { individualContent } from "../../policy-pack/rules/individual-content";
import { casesOf } from "../../policy-pack/testing/tester";
import { company, filed, individual, planned, registerOf, under } from "./register-of";

const filedIndividual = { ...individual, filingNumber: "浙ICP备87654321号" };

function plan(content?: object) {
  return under({ entities: [company, individual], websites: [planned("example.com", { entity: "李四", content })] });
}

function existing(content?: object) {
  const website = filed(1, "example.com", { entity: "李四", filingNumber: "浙ICP备87654321号-1", content });
  return under({ entities: [company, filedIndividual], websites: [website] });
}

const finds = [{ resource: "stack", message: "not-personal", says: ["'李四'"] }];

const cases = casesOf(individualContent, {
  register: registerOf({}),
  valid: {
    "personal content": plan({ about: "personal" }),
    "a filed personal website": existing({ about: "personal" }),
  },
  invalid: {
    "content of an industry": { ...plan({ about: "industry" }), finds },
    "content of an organization": { ...plan({ about: "organization" }), finds },
    "personal content of an industry that needs pre-approval": {
      ...plan({ about: "personal", industries: ["news"] }),
      finds,
    },
    "a filed website": { ...existing({ about: "organization" }), finds },
  },
  undetermined: {
    "a planned website whose content is not stated": {
      ...plan(),
      finds: [{ resource: "stack", message: "not-stated", says: ["content.about"] }],
    },
  },
  notApplicable: {
    "an organization": under({ websites: [planned("example.com", { content: { about: "organization" } })] }),
    "a filed website whose content is not stated": existing(),
  },
});

describe(individualContent.id, () => {
  it.each(cases)("$name", (testCase) => testCase.run());
});
