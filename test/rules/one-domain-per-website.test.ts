import { describe, it } from "vitest";
import { oneDomainPerWebsite } from "../../policy-pack/rules/one-domain-per-website";
import { casesOf } from "../../policy-pack/testing/tester";
import { filed, registerOf, under } from "./register-of";

const two = ["example.com", "example.net"];

function site(domain: string | readonly string[], more = {}) {
  return under({ websites: [filed(1, domain, more)] });
}

function plan(domain: string | readonly string[]) {
  return site(domain, { filingNumber: undefined });
}

const cases = casesOf(oneDomainPerWebsite, {
  register: registerOf({}),
  valid: {
    "one domain": site("example.com"),
    "one planned domain": plan("example.com"),
    "several, filed the day before": site(two, { filedOn: "2019-04-21" }),
    "one of several removed": site(["example.com"], { filedOn: "2018-01-01", previous: { domain: two } }),
    "a change that leaves the domain alone": site("example.com", { previous: { domain: "EXAMPLE.com" } }),
  },
  invalid: {
    "several, filed on the day": {
      ...site(two, { filedOn: "2019-04-22" }),
      finds: [{ resource: "stack", message: "several", says: ["2 domains (example.com, example.net)"] }],
    },
    "several planned ones": { ...plan(two), finds: [{ resource: "stack", message: "several" }] },
    "another domain": {
      ...site("example.net", { previous: { domain: "example.com" } }),
      finds: [{ resource: "stack", message: "changed", says: ["from example.com to example.net"] }],
    },
    "a second domain": {
      ...site(two, { filedOn: "2018-01-01", previous: { domain: "example.com" } }),
      finds: [{ resource: "stack", message: "changed" }],
    },
    "another one of several": {
      ...site(["example.com", "例子.中国"], { filedOn: "2018-01-01", previous: { domain: two } }),
      finds: [{ resource: "stack", message: "added", says: ["but 例子.中国 would be new"] }],
    },
  },
  undetermined: {
    "several, filed on a day that is not stated": {
      ...site(two),
      finds: [{ resource: "stack", message: "several-undecided", says: ["filedOn"] }],
    },
  },
  notApplicable: { "no website": under({}) },
});

describe(oneDomainPerWebsite.id, () => {
  it.each(cases)("$name", (testCase) => testCase.run());
});
