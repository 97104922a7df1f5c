import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { locales } from "../../policy-pack/locales/language";
import { catalogue, evaluatingRules, everyRule } from "../../policy-pack/rules/catalogue";
import type { RegisterRule, Rule } from "../../policy-pack/rules/rule";
import { lacksOf } from "./complete";

const root = join(__dirname, "../..");

describe("every rule", () => {
  it.each(catalogue.map((rule) => [rule.id, rule] as const))("%s is complete", (_, rule) => {
    expect(lacksOf(rule, root)).toEqual([]);
  });

  it("stands in the catalogue, once, under its own id", async () => {
    const files = readdirSync(join(root, "policy-pack/rules"));
    const modules: readonly object[] = await Promise.all(
      files.map((file) => import(`../../policy-pack/rules/${file}`)),
    );
    const written = modules.flatMap((module) => Object.values(module).filter(isRule)).map(({ id }) => id);
    const listed = everyRule.map(({ id }) => id);
    expect([...new Set(written)].filter((id) => !listed.includes(id))).toEqual([]);
    expect(new Set(listed).size).toBe(listed.length);
    expect(Object.values(evaluatingRules).map(({ id }) => id)).toEqual(Object.keys(evaluatingRules));
  });

  it("is the reason for its page, and for no other", () => {
    const expected = catalogue.map(({ id }) => `${id}.md`).sort();
    expect(readdirSync(join(root, "docs/rules")).sort()).toEqual(expected);
  });
});

it("a rule of which only the object exists lacks everything else", () => {
  const rule: RegisterRule<"forbidden"> = {
    id: "icp-invented",
    kind: "register",
    title: "Nothing is invented.",
    level: "advisory",
    severity: "low",
    messages: { forbidden: { text: "It is invented.", remedy: "Find it." } },
    evaluate: () => [],
  };
  expect(lacksOf(rule, root)).toEqual([
    "the file policy-pack/rules/invented.ts",
    "the file test/rules/invented.test.ts",
    "the file docs/rules/icp-invented.md",
    "its row in docs/rules.md: npm run derive",
    "its property in icp-policy-config.schema.json: npm run derive",
    ...Object.keys(locales).flatMap((language) =>
      ["title", "forbidden", "forbidden.remedy"].map(
        (key) => `the text "icp-invented.${key}" in policy-pack/locales/${language}.ts`,
      ),
    ),
  ]);
});

function isRule(value: unknown): value is Rule {
  return typeof value === "object" && value !== null && "id" in value && "kind" in value && "messages" in value;
}
