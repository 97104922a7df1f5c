import { describe, it } from "vitest";
import { domainSuffix } from "../../policy-pack/rules/domain-suffix";
import { casesOf } from "../../policy-pack/testing/tester";
import { filed, planned, registerOf, under } from "./register-of";

const cases = casesOf(domainSuffix, {
  register: registerOf({}),
  valid: {
    "an approved suffix": under({
      websites: [planned("example.com"), planned("example.com.cn"), planned("例子.中国")],
    }),
    "one that the team knows to be approved": under({
      websites: [planned("example.io")],
      facts: { approvedSuffixes: ["io"] },
    }),
    "a change of a domain with an approved suffix": under({
      websites: [filed(1, "example.com", { previous: { domain: "example.com" } })],
    }),
  },
  invalid: {
    "a planned domain": {
      ...under({ websites: [planned("example.io")] }),
      finds: [{ resource: "stack", message: "not-approved", says: ["example.io", "'.io'"] }],
    },
    "one that the team knows not to be approved": {
      ...under({ websites: [planned("example.biz")], facts: { unapprovedSuffixes: ["biz"] } }),
      finds: [{ resource: "stack", message: "not-approved" }],
    },
    "a change of a filed domain": {
      ...under({ websites: [filed(1, "example.org", { previous: { domain: "example.org" } })] }),
      finds: [{ resource: "stack", message: "change-not-approved", says: ["'.org'"] }],
    },
  },
  undetermined: {},
  notApplicable: { "a filed domain": under({ websites: [filed(1, "example.io")] }) },
});

describe(domainSuffix.id, () => {
  it.each(cases)("$name", (testCase) => testCase.run());
});
