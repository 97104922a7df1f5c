import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, test } from "vitest";
import { folderOf } from "../planning/files";
import { register } from "../rules/registers";
import { run } from "./run";

const plan = join(__dirname, "../planning/plans/preview.json");
const cdn = "urn:pulumi:dev::shop::alicloud:cdn/domainNew:DomainNew::cdn";
const unfiled = register
  .replace(/ {2}- name: 示例博客\n.*\n.*\n/, "")
  .replace("domain: example.com\n", "domain: example.com.cn\n");

const entry = {
  category: "waived",
  reason: "The filing is in review.",
  approver: "王五",
  ticket: "OPS-1",
  expires: "2027-01-31",
};

/** A register with an exemption for every finding in the plan. */
async function exempting(changes: Readonly<Record<string, string>> = {}): Promise<string> {
  const before = await run(folderOf({ "icp-register.yaml": unfiled }), "check", plan, "--format", "json");
  const rules = new Set<string>(JSON.parse(before.out).findings.map(({ rule }: { rule: string }) => rule));
  const entries = [...rules].map((rule) => ({ ...entry, rule, resource: "urn:pulumi:dev::shop::*", ...changes }));
  return `${unfiled}exemptions: ${JSON.stringify(entries)}\n`;
}

describe("an exemption, on the command line,", () => {
  it("lets a deployment pass, and stays visible in every output", async () => {
    const folder = folderOf({ "icp-register.yaml": await exempting() });
    const outputs = ["--output", "sarif=a.sarif", "--output", "pretty=a.txt"];
    const { code, out } = await run(folder, "check", plan, "--format", "json", ...outputs);
    expect(code).toBe(0);
    const { findings, summary } = JSON.parse(out);
    expect(summary).toMatchObject({ violations: 0, mandatory: 0, exempted: findings.length });
    expect(findings[0].exemption).toMatchObject({
      reason: entry.reason,
      approver: "王五",
      ticket: "OPS-1",
      daysLeft: 68,
    });
    const [{ results }] = JSON.parse(readFileSync(join(folder, "a.sarif"), "utf8")).runs;
    expect(results.filter(({ suppressions }: { suppressions: object[] }) => suppressions.length === 0)).toEqual([]);
    expect(readFileSync(join(folder, "a.txt"), "utf8")).toContain("○ exempted  example.com has no ICP filing");
  });

  test.each<[string, Readonly<Record<string, string>>, number, string]>([
    ["about to expire", { expires: "2026-12-01" }, 0, "expiring"],
    ["expired", { expires: "2026-11-01" }, 1, "expired"],
    ["for too long", { expires: "2036-11-01" }, 1, "too-long"],
    ["unused", { resource: `${cdn}-of-old` }, 1, "unused"],
    ["from no rule", { rule: "icp-nothing" }, 1, "unknown-rule"],
    ["forbidden", { rule: "icp-undetermined" }, 1, "not-exemptible"],
  ])("that is %s is reported at its place in the register", async (_, changes, ending, messageId) => {
    const folder = folderOf({ "icp-register.yaml": await exempting(changes) });
    const { code, out } = await run(folder, "check", plan, "--format", "json");
    const [first] = JSON.parse(out).findings.filter(({ rule }: { rule: string }) => rule === "icp-exemptions");
    expect(code).toBe(ending);
    expect(first).toMatchObject({
      messageId,
      path: expect.stringMatching(/^exemptions\[0\]/),
      location: { file: "icp-register.yaml", position: { line: expect.any(Number) } },
    });
  });

  it("is evaluated with the register alone, too", async () => {
    const folder = folderOf({ "icp-register.yaml": await exempting({ expires: "2026-11-01" }) });
    const { code, out } = await run(folder, "register", "check", "--format", "json");
    expect(code).toBe(1);
    expect(JSON.parse(out).findings[0]).toMatchObject({ rule: "icp-exemptions", messageId: "expired" });
  });
});
