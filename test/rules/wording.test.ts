import { describe, expect, test } from "vitest";
import { parseRegister } from "../../policy-pack/register/load";
import { texts as page } from "../../policy-pack/reporting/html/words";
import { documentationOf } from "../../policy-pack/rules/page";
import type { Finding, Level, RegisterRule, RuleResult } from "../../policy-pack/rules/rule";
import { explanationOf, levelOf, messageOf, remedyOf } from "../../policy-pack/rules/wording";

function rule(level: Level): RegisterRule {
  return {
    id: "icp-test",
    title: "A test",
    clause: "cdn",
    level,
    severity: "high",
    kind: "register",
    messages: {
      unfiled: {
        text: "{domain} is served in {place}, and {domain} is not filed",
        remedy: "File {domain}.",
      },
      expiring: {
        text: "It expires soon",
        remedy: "Renew it.",
        level: "advisory",
      },
    },
    translations: {
      zh: {
        title: "测试",
        unfiled: "{domain} 的服务位于{place}，但未备案",
        "unfiled.remedy": "请为 {domain} 备案。",
        expiring: "即将到期",
        "expiring.remedy": "请续费。",
      },
    },
    evaluate: () => [],
  };
}

function finding(evaluation: Partial<RuleResult> = {}, level: Level = "mandatory"): Finding {
  return {
    outcome: "violation",
    message: "unfiled",
    values: { domain: "shop.example", place: page.mainland },
    ...evaluation,
    rule: rule(level),
    resource: "urn:pulumi:dev::shop::alicloud:cdn/domainNew:DomainNew::cdn",
  };
}

describe("a text", () => {
  test.each([
    ["en", "shop.example is served in mainland, and shop.example is not filed", "File shop.example."],
    ["zh", "shop.example 的服务位于中国内地，但未备案", "请为 shop.example 备案。"],
  ] as const)("is filled with the finding's values in %s", (language, message, remedy) => {
    expect(messageOf(finding(), language)).toBe(message);
    expect(remedyOf(finding(), language)).toBe(remedy);
  });

  test.each(["{place}", "$&", "$1", "{", "{{domain}}"])("leaves the value %s as it is", (domain) => {
    expect(remedyOf(finding({ values: { domain } }), "en")).toBe(`File ${domain}.`);
  });

  test("without a value for a placeholder is a programming error", () => {
    const incomplete = finding({ values: { domain: "shop.example" } });
    expect(() => messageOf(incomplete, "en")).toThrow("no value for {place} in");
  });

  test("that its rule does not have is a programming error", () => {
    expect(() => messageOf(finding({ message: "misspelt" }), "en")).toThrow("icp-test has no message 'misspelt'");
  });
});

describe("an explanation", () => {
  const page = documentationOf(rule("mandatory"));
  const register = parseRegister(
    'account: "1"\nentities:\n  - { name: 杭州示例科技有限公司, kind: organization, province: zhejiang }\n',
    "icp-register.yaml",
  );
  const product = "https://help.aliyun.com/en/cdn";

  test.each([
    ["en", finding({ documentation: product }), ["ICP filing limitations, clause: Alibaba Cloud CDN", product, page]],
    [
      "en",
      finding({ proof: { register: "entities[0].kind" } }),
      [
        "Filing register: icp-register.yaml:3:25 entities[0].kind",
        "ICP filing limitations, clause: Alibaba Cloud CDN",
        page,
      ],
    ],
    [
      "zh",
      finding({ proof: { register: "" } }),
      ["备案登记册: icp-register.yaml:1:1", "ICP 备案限制，条款: 阿里云 CDN", page],
    ],
    ["zh", finding(), ["ICP 备案限制，条款: 阿里云 CDN", page]],
  ] as const)("adds the register's entry, the clause and where to read on in %s", (language, found, lines) => {
    expect(explanationOf(found, true, register, language).split("\n")).toEqual([
      messageOf(found, language),
      remedyOf(found, language),
      ...lines,
    ]);
  });

  test("leaves out what an earlier one of its cause has said", () => {
    const found = finding({ documentation: product, proof: { register: "entities[0].kind" } });
    expect(explanationOf(found, false, register, "en").split("\n")).toEqual([
      messageOf(found, "en"),
      remedyOf(found, "en"),
      "Filing register: icp-register.yaml:3:25 entities[0].kind",
    ]);
  });

  test("cites no clause where the rule enforces none", () => {
    const { clause: _, ...clauseless } = rule("mandatory");
    const found = { ...finding(), rule: clauseless };
    expect(explanationOf(found, true, register, "en").split("\n")).toEqual([
      messageOf(found, "en"),
      remedyOf(found, "en"),
      page,
    ]);
  });
});

describe("the level", () => {
  test.each<[string, Level, Finding]>([
    ["the rule's own", "mandatory", finding()],
    ["the rule's own", "advisory", finding({}, "advisory")],
    ["the message's where it only warns", "advisory", finding({ message: "expiring" })],
    ["advisory where nothing is certain", "advisory", finding({ outcome: "undetermined" })],
  ])("is %s", (_, level, found) => {
    expect(levelOf(found)).toBe(level);
  });

  test("of what is undetermined is the team's choice", () => {
    expect(levelOf(finding({ outcome: "undetermined" }), "mandatory")).toBe("mandatory");
    expect(levelOf(finding(), "advisory")).toBe("mandatory");
  });
});
