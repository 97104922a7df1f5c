import { describe, it } from "vitest";
import { preApproval } from "../../policy-pack/rules/pre-approval";
import { casesOf } from "../../policy-pack/testing/tester";
import { filed, individual, planned, registerOf, under } from "./register-of";

function site(industries: readonly string[], ...preApprovals: readonly object[]) {
  return under({ websites: [planned("example.com", { content: { about: "industry", industries }, preApprovals })] });
}

function finds(message: string, ...says: readonly string[]) {
  return [{ resource: "stack", message, says }];
}

const cases = casesOf(preApproval, {
  register: registerOf({}),
  valid: {
    "content of no such industry": site([]),
    "a document": site(["news"], { industry: "news", document: "互联网新闻信息服务许可证" }),
    "none required, with a remark": site(["news"], { industry: "news", notRequiredBy: "网信办", remark: "承诺书.pdf" }),
    "a document each": site(
      ["news", "publishing"],
      { industry: "publishing", document: "网络出版服务许可证" },
      { industry: "news", document: "互联网新闻信息服务许可证" },
    ),
  },
  invalid: {
    "no approval": { ...site(["news"]), finds: finds("missing", "the industry news") },
    "an approval of another industry": {
      ...site(["pharmaceuticals"], { industry: "news", document: "互联网新闻信息服务许可证" }),
      finds: finds("missing", "pharmaceuticals"),
    },
    "an approval without document": { ...site(["news"], { industry: "news" }), finds: finds("missing") },
    "an industry that other sources name": { ...site(["education"]), finds: finds("probably-missing", "education") },
    "none required, without a remark": {
      ...site(["news"], { industry: "news", notRequiredBy: "网信办" }),
      finds: finds("not-proven"),
    },
    "a remark without authority": {
      ...site(["news"], { industry: "news", remark: "承诺书.pdf" }),
      finds: finds("missing"),
    },
    "a filed website": {
      ...under({ websites: [filed(1, "example.com", { content: { about: "industry", industries: ["news"] } })] }),
      finds: finds("missing"),
    },
  },
  undetermined: {
    "a planned website whose content is not stated": {
      ...under({ websites: [planned("example.com")] }),
      finds: finds("not-stated", "content.industries"),
    },
  },
  notApplicable: {
    "a filed website whose content is not stated": under({ websites: [filed(1, "example.com")] }),
    "content that is not stated by an individual, which another rule asks for": under({
      entities: [individual],
      websites: [planned("example.com", { entity: individual["name"] })],
    }),
  },
});

describe(preApproval.id, () => {
  it.each(cases)("$name", (testCase) => testCase.run());
});
