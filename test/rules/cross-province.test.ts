import { describe, it } from "vitest";
import { crossProvince } from "../../policy-pack/rules/cross-province";
import { casesOf } from "../../policy-pack/testing/tester";
import { company, filed, individual, planned, registerOf, under } from "./register-of";

function personIn(province: string, more = {}) {
  return { entities: [{ ...individual, province, residence: "sichuan", ...more }] };
}

const elsewhere = { ...company, residence: "jiangsu" };

const cases = casesOf(crossProvince, {
  register: registerOf({}),
  valid: {
    "an organization in its own province": under({
      entities: [{ ...company, filingNumber: undefined, residence: "zhejiang" }],
    }),
    "an individual in a province that accepts others": under(personIn("tianjin")),
    "an individual with the permit that the province asks for": under(personIn("fujian", { residencePermit: true })),
    "an individual with a permit of a province whose rule is not known": under(
      personIn("zhejiang", { residencePermit: true }),
    ),
  },
  invalid: {
    "an organization that is not filed yet": {
      ...under({ entities: [{ ...elsewhere, filingNumber: undefined }] }),
      finds: [{ resource: "stack", message: "organization", says: ["Jiangsu", "Zhejiang"] }],
    },
    "a filed organization that plans a website": {
      ...under({ entities: [elsewhere], websites: [planned("example.com")] }),
      finds: [{ resource: "stack", message: "organization" }],
    },
    "an individual without the permit": {
      ...under(personIn("guangdong", { residencePermit: false })),
      finds: [{ resource: "stack", message: "no-permit", says: ["Sichuan", "Guangdong"] }],
    },
    "an individual whose permit is not entered": {
      ...under(personIn("hubei")),
      finds: [{ resource: "stack", message: "no-permit" }],
    },
    "an individual in a province that accepts no others": {
      ...under(personIn("gansu", { residencePermit: true })),
      finds: [{ resource: "stack", message: "refused" }],
    },
  },
  undetermined: {
    "an individual in a province whose rule is not known": {
      ...under(personIn("zhejiang")),
      finds: [{ resource: "stack", message: "not-known" }],
    },
  },
  notApplicable: {
    "no other residence": under({ entities: [company, individual] }),
    "a filed organization that plans nothing": under({ entities: [elsewhere], websites: [filed(1, "example.com")] }),
  },
});

describe(crossProvince.id, () => {
  it.each(cases)("$name", (testCase) => testCase.run());
});
