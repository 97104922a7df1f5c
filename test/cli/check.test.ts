import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folderOf } from "../planning/files";
import { register } from "../rules/registers";
import { run } from "./run";

const plans = join(__dirname, "../planning/plans");
const unfiled = register
  .replace(/ {2}- name: 示例博客\n.*\n.*\n/, "")
  .replace("domain: example.com\n", "domain: example.com.cn\n");

describe("icp-guard check", () => {
  it.each(["preview.json", "stream.jsonl", "export.json"])("judges %s and says what it cannot tell", async (file) => {
    const folder = folderOf({ "icp-register.yaml": unfiled });
    const { code, out } = await run(folder, "check", join(plans, file), "--format", "json");
    const { findings, summary } = JSON.parse(out);
    const cdn = "urn:pulumi:dev::shop::alicloud:cdn/domainNew:DomainNew::cdn";
    expect(findings.map(({ rule, resource }: { rule: string; resource: string }) => [rule, resource])).toContainEqual([
      "icp-cdn-area-needs-filing",
      cdn,
    ]);
    expect(code).toBe(1);
    expect(summary.limits).not.toEqual([]);
  });

  it("judges several at once", async () => {
    const folder = folderOf({ "icp-register.yaml": unfiled });
    const inputs = [join(plans, "preview.json"), join(plans, "export.json")];
    const { out } = await run(folder, "check", ...inputs, "--format", "json");
    const alone = await run(folder, "check", join(plans, "preview.json"), "--format", "json");
    expect(JSON.parse(out).summary.resources).toBeGreaterThan(JSON.parse(alone.out).summary.resources);
  });

  it.each([
    ["a file that is not there", "missing.json", undefined, "cannot be read (ENOENT)"],
    ["something else", "else.json", '{"name": "x"}', "neither the output of 'pulumi preview --json'"],
    ["a file that is cut off", "cut.json", '{"steps": [', "cut.json:1:"],
  ])("refuses %s", async (_, name, text, said) => {
    const folder = folderOf({ "icp-register.yaml": unfiled });
    if (text !== undefined) writeFileSync(join(folder, name), text);
    const { code, out, err } = await run(folder, "check", name);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(said);
  });
});
