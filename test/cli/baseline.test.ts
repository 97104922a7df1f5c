import { cpSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, test } from "vitest";
import { directoryOf } from "../examples/examples";
import { folderOf } from "../planning/files";
import { register } from "../rules/registers";
import { run } from "./run";

const plan = "plan.json";
const unfiled = register
  .replace(/ {2}- name: 示例博客\n.*\n.*\n/, "")
  .replace("domain: example.com\n", "domain: example.com.cn\n");

/** A preview of two CDN domains without a filing. */
const preview = (() => {
  const text = readFileSync(join(__dirname, "../planning/plans/preview.json"), "utf8");
  const { steps, ...rest } = JSON.parse(text);
  const cdn = JSON.stringify(steps.filter(({ urn }: { urn: string }) => urn.endsWith("::cdn")));
  return JSON.stringify({ ...rest, steps: [...steps, ...JSON.parse(cdn.replaceAll("::cdn", "::images"))] });
})();

const files = { "icp-register.yaml": unfiled, "plan.json": preview };

/** The preview with every resource of one name under another. */
function renamed(from: string, to: string): string {
  return preview.replaceAll(`::${from}"`, `::${to}"`);
}

async function evaluated(folder: string, ...words: readonly string[]) {
  const outcome = await run(folder, "check", ...words, "--baseline", "icp-baseline.json", "--format", "json");
  return { ...outcome, ...JSON.parse(outcome.out) };
}

describe("icp-guard baseline write", () => {
  it("records what is found, so that only what is new fails", async () => {
    const folder = folderOf(files);
    const { findings } = JSON.parse((await run(folder, "check", plan, "--format", "json")).out);
    const { code, out, err } = await run(folder, "baseline", "write", plan);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toBe(
      `Wrote icp-baseline.json: ${findings.length} of these deployments. Give it to preview and check as --baseline icp-baseline.json.\n`,
    );
    const later = await evaluated(folder, plan);
    expect(later.code).toBe(0);
    expect(later.summary).toMatchObject({ violations: 0, mandatory: 0, advisory: 0, known: findings.length });
    expect(later.findings.map(({ status }: { status: string }) => status)).not.toContain("blocking");
    expect(later.baseline).toEqual({ file: "icp-baseline.json", gone: [] });
  });

  it("is the same however often it is written", async () => {
    const folder = folderOf(files);
    const written: string[] = [];
    for (let time = 0; time < 2; time++) {
      await run(folder, "baseline", "write", plan, plan);
      written.push(readFileSync(join(folder, "icp-baseline.json"), "utf8"));
    }
    expect(written[1]).toBe(written[0]);
    const entries = JSON.parse(written[0] ?? "").findings;
    expect(entries[0]).toEqual({
      fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
      rule: expect.stringMatching(/^icp-/),
      messageId: expect.any(String),
      resource: expect.stringContaining("urn:pulumi:dev::shop::"),
      domain: expect.any(String),
    });
  });

  it("notices what is new and what is gone, whatever else is renamed", async () => {
    const folder = folderOf({
      ...files,
      "elsewhere.json": renamed("vpc", "network"),
      "moved.json": renamed("cdn", "edge"),
    });
    await run(folder, "baseline", "write", plan);
    expect((await evaluated(folder, "elsewhere.json")).code).toBe(0);
    const moved = await evaluated(folder, "moved.json");
    expect(moved.code).toBe(1);
    const fresh = moved.findings.filter(({ status }: { status: string }) => status !== "known");
    expect(new Set(fresh.map(({ resource }: { resource: string }) => resource))).toEqual(
      new Set(["urn:pulumi:dev::shop::alicloud:cdn/domainNew:DomainNew::edge"]),
    );
    expect(moved.baseline.gone.map(({ resource }: { resource: string }) => resource)).toContain(
      "urn:pulumi:dev::shop::alicloud:cdn/domainNew:DomainNew::cdn",
    );
    const pretty = await run(folder, "check", "moved.json", "--baseline", "icp-baseline.json");
    expect(pretty.out).toContain("= known  example.com has no ICP filing");
    expect(pretty.out.replaceAll(/\s+/g, " ")).toContain(
      `Gone since the baseline icp-baseline.json was written: ${moved.baseline.gone.length} (icp-`,
    );
  });

  it("keeps what belongs to stacks that are not evaluated", async () => {
    const other = preview.replaceAll("urn:pulumi:dev::", "urn:pulumi:prod::");
    const folder = folderOf({ ...files, "prod.json": other });
    await run(folder, "baseline", "write", plan);
    const { out } = await run(folder, "baseline", "write", "prod.json", "--lang", "zh");
    expect(out).toMatch(/^已写入 icp-baseline\.json：本次部署的问题 (\d+) 项，其他部署的 \1 项保持不变。/);
    expect((await evaluated(folder, plan, "prod.json")).code).toBe(0);
    expect((await evaluated(folder, plan)).baseline.gone).toEqual([]);
  });

  it("hides nothing of what every other finding rests on", async () => {
    const exempting = `${unfiled}exemptions: [{ rule: icp-nothing, domain: example.com, category: waived, reason: none, approver: 王五, expires: 2027-01-31 }]\n`;
    const folder = folderOf({ ...files, "icp-register.yaml": exempting });
    await run(folder, "baseline", "write", plan);
    const { code, findings } = await evaluated(folder, plan);
    expect(code).toBe(1);
    expect(findings.filter(({ status }: { status: string }) => status === "blocking")).toMatchObject([
      { rule: "icp-exemptions", messageId: "unknown-rule" },
    ]);
  });

  it("tells SARIF which results are new", async () => {
    const folder = folderOf({ ...files, "moved.json": renamed("cdn", "edge") });
    await run(folder, "baseline", "write", plan);
    const { out } = await run(folder, "check", "moved.json", "--baseline", "icp-baseline.json", "--format", "sarif");
    const [{ results }] = JSON.parse(out).runs;
    expect(new Set(results.map(({ baselineState }: { baselineState: string }) => baselineState))).toEqual(
      new Set(["new", "unchanged"]),
    );
  });

  it("plans programs, each under the register that is nearest to it", { timeout: 60_000 }, async () => {
    const folder = folderOf({});
    symlinkSync(join(__dirname, "../../node_modules"), join(folder, "node_modules"));
    cpSync(directoryOf("unfiled-website"), join(folder, "unfiled-website"), { recursive: true });
    await run(folder, "baseline", "write", "unfiled-website", "--file", "known.json");
    const { code, out } = await run(folder, "preview", "unfiled-website", "--baseline", "known.json");
    expect(code).toBe(0);
    expect(out.replaceAll(/\s+/g, " ")).toContain("6 known; nothing blocks the deployment.");
  });
});

describe("a baseline", () => {
  test.each<[string, string | undefined, string]>([
    ["that is missing", undefined, "icp-baseline.json: there is no baseline. 'icp-guard baseline write' writes one."],
    ["that is cut off", '{"version": 1, "findings": [', "icp-baseline.json:1:"],
    ["of another version", '{"version": 2, "findings": []}', "icp-baseline.json:1:2 version: expected 1"],
    [
      "that is something else",
      '{"version": 1, "findings": ["x"]}',
      "icp-baseline.json:1:29 findings[0]: expected keys with values",
    ],
  ])("%s is an error", async (_, text, said) => {
    const folder = folderOf(files);
    if (text !== undefined) writeFileSync(join(folder, "icp-baseline.json"), text);
    const { code, out, err } = await run(folder, "check", plan, "--baseline", "icp-baseline.json");
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(said);
  });

  test.each([
    ["under a register in error", "account: 1\n", "icp-baseline.json", "the register is in error"],
    ["into a folder that is missing", unfiled, "nowhere/a.json", "cannot be written (ENOENT)"],
  ])("is not written %s", async (_, text, file, said) => {
    const folder = folderOf({ ...files, "icp-register.yaml": text });
    const { code, out, err } = await run(folder, "baseline", "write", plan, "--file", file);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(said);
  });
});
