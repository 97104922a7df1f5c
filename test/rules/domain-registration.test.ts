import { describe, it } from "vitest";
import { domainRegistration } from "../../policy-pack/rules/domain-registration";
import { casesOf } from "../../policy-pack/testing/tester";
import { company, filed, planned, registerOf, under } from "./register-of";

const registration = {
  registrar: "阿里云计算有限公司（万网）",
  registrarApproved: true,
  expiresOn: "2027-11-24",
  realNameVerified: true,
  holder: company["name"],
};

function plan(more = {}, province = "zhejiang", facts = {}) {
  const entities = [{ ...company, province, filingNumber: undefined }];
  return {
    ...under({ entities, websites: [planned("example.com", { registration: { ...registration, ...more } })], facts }),
  };
}

function existing(more = {}, facts = {}) {
  return under({ websites: [filed(1, "example.com", { registration: { registrar: "万网", ...more } })], facts });
}

function finds(message: string, ...says: readonly string[]) {
  return [{ resource: "stack", message, says }];
}

const cases = casesOf(domainRegistration, {
  register: registerOf({}),
  valid: {
    "everything as demanded": plan(),
    "valid until today": plan({ expiresOn: "2026-11-24" }),
    "valid one day past the threshold of Shandong": plan({ expiresOn: "2027-01-09" }, "shandong"),
    "valid one day past the team's own threshold": plan({ expiresOn: "2026-12-05" }, "zhejiang", {
      validityDays: { zhejiang: 10 },
    }),
    "an unapproved name that the register knows to be approved": plan({ registrar: "alibabacloud.com" }),
    "a filed domain past the days of warning": existing({ expiresOn: "2026-12-25" }),
    "a filed domain past the team's days of warning": existing({ expiresOn: "2026-11-30" }, { expiryWarningDays: 5 }),
  },
  invalid: {
    "a registrar that is not approved": {
      ...plan({ registrarApproved: false, registrar: "Example Names Ltd" }),
      finds: finds("registrar", "example.com", "Example Names Ltd", "clause: Domain name: registrar"),
    },
    "a registrar that is known not to be approved": {
      ...plan({ registrarApproved: undefined, registrar: "Alibaba Cloud International" }),
      finds: finds("registrar"),
    },
    "expired yesterday": {
      ...plan({ expiresOn: "2026-11-23" }),
      finds: finds("expired", "2026-11-23 (days since: 1)", "clause: Domain name: validity period"),
    },
    "expires with the threshold of Shandong": {
      ...plan({ expiresOn: "2027-01-08" }, "shandong"),
      finds: finds("expires-too-soon", "2027-01-08 (days left: 45)", "Shandong asks for more than 45"),
    },
    "expires with the threshold of Hubei": {
      ...plan({ expiresOn: "2027-02-24" }, "hubei"),
      finds: finds("expires-too-soon", "days left: 92"),
    },
    "expires with the reported threshold of Beijing": {
      ...plan({ expiresOn: "2027-02-24" }, "beijing"),
      finds: finds("expires-too-soon-reportedly", "Beijing is said to ask"),
    },
    "expires with the team's own threshold": {
      ...plan({ expiresOn: "2026-12-04" }, "beijing", { validityDays: { beijing: 10 } }),
      finds: finds("expires-too-soon", "more than 10 days"),
    },
    "not verified": {
      ...plan({ realNameVerified: false }),
      finds: finds("no-real-name", "clause: Domain name: real-name verification"),
    },
    "another holder": {
      ...plan({ holder: "李四" }),
      finds: finds("other-holder", "'李四'", "'杭州示例科技有限公司'", "clause: Domain name: holder"),
    },
    "held by the legal representative": {
      ...plan({ holder: "王五" }),
      finds: finds("held-by-representative", "'王五'", "Zhejiang"),
    },
    "a filed domain that is expired": {
      ...existing({ expiresOn: "2026-11-01" }),
      finds: finds("expired", "days since: 23"),
    },
    "a filed domain that expires": {
      ...existing({ expiresOn: "2026-12-24" }),
      finds: finds("expiring", "2026-12-24 (days left: 30)"),
    },
    "a filed domain that expires today": {
      ...existing({ expiresOn: "2026-11-24" }),
      finds: finds("expiring", "2026-11-24 (days left: 0)"),
    },
    "a filed domain that expires within the team's days of warning": {
      ...existing({ expiresOn: "2027-01-23" }, { expiryWarningDays: 60 }),
      finds: finds("expiring"),
    },
    "a day that has come": { ...plan(), today: "2027-11-25", finds: finds("expired", "2027-11-24 (days since: 1)") },
  },
  undetermined: {
    "nothing stated": {
      ...under({ websites: [planned("example.com")] }),
      finds: finds("not-stated", "registrarApproved, expiresOn, realNameVerified, holder"),
    },
    "only the registrar stated": {
      ...under({ websites: [planned("example.com", { registration: { registrar: "万网" } })] }),
      finds: finds("not-stated", "registrarApproved, expiresOn, realNameVerified, holder"),
    },
    "one thing not stated": { ...plan({ holder: undefined }), finds: finds("not-stated", "decides about it: holder.") },
  },
  notApplicable: {
    "a filed domain without registration": under({ websites: [filed(1, "example.com")] }),
    "a filed domain whose registrar is not approved": existing({ registrarApproved: false, realNameVerified: false }),
  },
});

describe(domainRegistration.id, () => {
  it.each(cases)("$name", (testCase) => testCase.run());
});
