import { complaint } from "../../documents/problem";
import { phrases } from "../../locales/text";
import type { Check } from "./check";

export const texts = phrases("registerExemptions", {
  noRuleId: "expected the id of a rule, as icp-website-name",
  withoutScope: "says neither resource nor domain; an exemption from everything is none",
});

const ruleId = /^[a-z][a-z0-9]*(-[a-z0-9]+)+$/;

export const checkExemptions: Check = function* ({ exemptions }) {
  for (const [index, { rule, resource, domain }] of exemptions.entries()) {
    const path = `exemptions[${index}]`;
    if (!ruleId.test(rule)) {
      yield complaint(`${path}.rule`, texts.noRuleId);
    }
    if (resource === undefined && domain === undefined) {
      yield complaint(path, texts.withoutScope);
    }
  }
};
