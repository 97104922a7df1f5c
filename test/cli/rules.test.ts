import { describe, expect, it, test } from "vitest";
import { everyRule } from "../../policy-pack/rules/catalogue";
import { documentationOf } from "../../policy-pack/rules/page";
import { run } from "./run";

const here = __dirname;

describe("icp-guard rules", () => {
  it("lists every rule in the order in which they are asked", async () => {
    const { code, out, err } = await run(here, "rules");
    expect({ code, err }).toEqual({ code: 0, err: "" });
    const lines = out.trim().split("\n").slice(3);
    expect(lines.map((line) => line.split(" ")[0])).toEqual(everyRule.map(({ id }) => id));
    expect(lines[0]).toMatch(/^icp-register-valid +blocks +The filing register, which/);
  });

  it("lists them in Chinese, and as Markdown", async () => {
    expect((await run(here, "rules", "--lang", "zh")).out).toMatch(/icp-website-name +提醒 +网站名称/);
    expect((await run(here, "rules", "--format", "markdown")).out).toContain("| icp-website-name | warns |");
  });

  it("gives programs everything in every language", async () => {
    const { out } = await run(here, "rules", "--format", "json");
    const { version, rules } = JSON.parse(out);
    expect(version).toBe(1);
    expect(rules).toHaveLength(everyRule.length);
    expect(rules[0]).toMatchObject({
      id: "icp-register-valid",
      title: { zh: expect.stringContaining("登记册") },
      evaluates: "register",
      level: "mandatory",
      exemptible: false,
      messages: [{ id: "problem", level: "mandatory" }],
    });
    const { messages } = rules.find(({ id }: { id: string }) => id === "icp-domain-registration");
    expect(messages).toContainEqual(
      expect.objectContaining({
        level: "advisory",
        clause: expect.objectContaining({ en: expect.any(String), zh: expect.any(String) }),
      }),
    );
  });

  test.each(everyRule.map((rule) => [rule.id, rule] as const))("explains %s", async (id, rule) => {
    const { code, out } = await run(here, "rules", id);
    expect(code).toBe(0);
    const [heading, , ...rest] = out.split("\n");
    expect(heading).toMatch(new RegExp(`^${id}  (blocks|warns) \\((mandatory|advisory), \\w+\\)$`));
    expect(rest.join("\n")).toContain(documentationOf(rule));
    expect(rest.join("\n")).toContain("    Next: ");
  });

  it("says of what is undetermined that it warns, and to programs that it is", async () => {
    const { out } = await run(here, "rules", "icp-cdn-area-needs-filing");
    expect(out).toContain("  unfiled  blocks\n");
    expect(out).toContain("  place-undecided  warns\n");
    const { rules } = JSON.parse((await run(here, "rules", "--format", "json")).out);
    const { messages } = rules.find(({ id }: { id: string }) => id === "icp-cdn-area-needs-filing");
    expect(messages).toContainEqual(
      expect.objectContaining({ id: "place-undecided", level: "advisory", outcome: "undetermined" }),
    );
  });

  it("explains in Chinese, with clause and every message", async () => {
    const { out } = await run(here, "rules", "icp-cdn-area-needs-filing", "--lang", "zh");
    expect(out).toContain("  条款：阿里云 CDN\n");
    expect(out).toContain("  unfiled  阻止部署\n");
    expect(out).toContain("  domain-unknown  提醒\n");
    expect(out).toContain("    措施：");
  });

  test.each([
    ["icp-cdn-area-needs-filling", "Did you mean 'icp-cdn-area-needs-filing'?"],
    ["website-name", "Did you mean 'icp-website-name'?"],
    ["everything", "'icp-guard rules' lists them all."],
  ])("refuses %s", async (id, said) => {
    const { code, out, err } = await run(here, "rules", id);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(said);
  });
});
