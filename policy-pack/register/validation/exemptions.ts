import { phrases } from "../../locales/text";
import type { Validator } from "./validator";

export const texts = phrases("registerExemptions", {
  noRuleId: "expected the id of a rule, as icp-website-name",
  withoutScope: "says neither resource nor domain; an exemption from everything is none",
});

const ruleId = /^[a-z][a-z0-9]*(-[a-z0-9]+)+$/;

export const validateExemptions: Validator = function* ({ exemptions }) {
  for (const [index, { rule, resource, domain }] of exemptions.entries()) {
    const path = `exemptions[${index}]`;
    if (!ruleId.test(rule)) {
      yield { path: `${path}.rule`, text: texts.noRuleId };
    }
    if (resource === undefined && domain === undefined) {
      yield { path, text: texts.withoutScope };
    }
  }
};
