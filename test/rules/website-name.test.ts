import { describe, it } from "vitest";
import { websiteName } from "../../policy-pack/rules/website-name";
import { casesOf } from "../../policy-pack/testing/tester";
import { company, filed, individual, planned, registerOf, under } from "./register-of";

function named(name: string, more = {}) {
  return under({ entities: [company, individual], websites: [planned("example.com", { name, ...more })] });
}

const byIndividual = { entity: individual["name"] };
const approval = { industry: "news", document: "互联网新闻信息服务许可证" };

function says(message: string, ...texts: readonly string[]) {
  return [{ resource: "stack", message, says: texts }];
}

const cases = casesOf(websiteName, {
  register: registerOf({}),
  valid: {
    "a plain name": named("示例商城"),
    "three characters": named("示例城"),
    "characters with letters and digits": named("示例城ABC2026"),
    "an individual's plain name": named("李四的日记", byIndividual),
    "a service with its approval": named("示例论坛", { preApprovals: [approval] }),
    "a company's business": named("示例公司网站"),
  },
  invalid: {
    "two characters": { ...named("示例"), finds: says("too-short", "'示例'") },
    "only letters": { ...named("Example"), finds: says("too-short") },
    "only digits": { ...named("2026"), finds: says("too-short") },
    "a special character": { ...named("示例★商城"), finds: says("characters") },
    "a space": { ...named("示例 商城"), finds: says("characters") },
    "the domain": { ...named("Example.com"), finds: says("domain") },
    "the domain in Chinese": {
      ...under({ websites: [planned("例子公司.中国", { name: "例子公司.中国" })] }),
      finds: says("domain"),
    },
    "a word of the state": { ...named("中国示例网"), finds: says("state", "'中国'") },
    "a forbidden word": { ...named("示例赌博网"), finds: says("forbidden", "'赌博'") },
    "a service without approval": { ...named("示例论坛"), finds: says("approval", "'论坛'") },
    "a service that needs none, but without document": {
      ...named("示例社区", { preApprovals: [{ industry: "news", notRequiredBy: "网信办", remark: "说明" }] }),
      finds: says("approval", "'社区'"),
    },
    "an individual's business": { ...named("李四工作室", byIndividual), finds: says("business", "'工作室'") },
    "several at once": {
      ...named("中华赌博", byIndividual),
      finds: [...says("state", "'中华'"), ...says("forbidden", "'赌博'")],
    },
  },
  undetermined: {},
  notApplicable: {
    "a website that is filed already": under({ websites: [filed(1, "example.com", { name: "示例" })] }),
  },
});

describe(websiteName.id, () => {
  it.each(cases)("$name", (testCase) => testCase.run());
});
