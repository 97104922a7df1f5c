import { complaint } from "../../documents/problem";
import type { Check } from "./check";

const ruleId = /^[a-z][a-z0-9]*(-[a-z0-9]+)+$/;

export const checkExemptions: Check = function* ({ exemptions }) {
  for (const [index, { rule, resource, domain }] of exemptions.entries()) {
    const path = `exemptions[${index}]`;
    if (!ruleId.test(rule)) {
      yield complaint(
        `${path}.rule`,
        "expected the id of a rule, as icp-website-name",
        "应为规则 ID，如 icp-website-name",
      );
    }
    if (resource === undefined && domain === undefined) {
      yield complaint(
        path,
        "says neither resource nor domain; an exemption from everything is none",
        "未填写 resource 或 domain；豁免必须限定范围",
      );
    }
  }
};
