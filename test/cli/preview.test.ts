import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { release } from "../../policy-pack/facts/release";
import { directoryOf } from "../examples/examples";
import { run } from "./run";

const root = join(__dirname, "../..");

/** A copy of an example, to be broken. */
function copyOf(example: string): string {
  const folder = mkdtempSync(join(tmpdir(), "icp-guard-cli-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  cpSync(directoryOf(example), folder, { recursive: true });
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  return folder;
}

describe("icp-guard preview", { timeout: 60_000 }, () => {
  it("ends with 1 and says why where something blocks", async () => {
    const { code, out } = await run(root, "preview", "examples/unfiled-website");
    expect(code).toBe(1);
    expect(out).toContain("✖ blocking  example.net has no ICP filing in the register.");
    expect(out).toContain("examples/unfiled-website/icp-register.yaml");
  });

  it("ends with 0 where nothing does", async () => {
    const { code, out } = await run(root, "preview", "examples/filed-website");
    expect({ code, out }).toEqual({ code: 0, out: expect.stringContaining("Nothing found.") });
  });

  it("prints nothing but JSON when asked to", async () => {
    const { code, out } = await run(root, "preview", "examples/unfiled-website", "--format", "json");
    const { version, findings, summary } = JSON.parse(out);
    expect({ code, version }).toEqual({ code: 1, version: 1 });
    expect(summary).toMatchObject({ violations: findings.length, mandatory: findings.length, undetermined: 0 });
    expect(findings).toContainEqual(
      expect.objectContaining({
        rule: "icp-cdn-area-needs-filing",
        messageId: "unfiled",
        outcome: "violation",
        level: "mandatory",
        severity: "critical",
        resource: "urn:pulumi:prod::campaign::alicloud:cdn/domainNew:DomainNew::www",
        domain: "www.example.net",
        path: "domainName",
      }),
    );
  });

  it("takes another register, stack and language", async () => {
    const register = join(directoryOf("filed-website"), "icp-register.yaml");
    const words = ["--register", register, "--stack", "prod", "--lang", "zh"];
    const { code, out } = await run(root, "preview", "examples/unfiled-website", ...words);
    expect(code).toBe(1);
    expect(out).toContain("没有 example.net 的 ICP 备案");
  });

  it("ends with 2 and the place where the register is broken", async () => {
    const folder = copyOf("filed-website");
    writeFileSync(join(folder, "icp-register.yaml"), "account: '1'\nentites: []\n");
    const { code, out } = await run(root, "preview", folder);
    expect(code).toBe(2);
    expect(out).toContain("icp-register-valid");
    expect(out).toContain("icp-register.yaml:2:1");
    expect(out).toContain("did you mean 'entities'?");
  });

  it("ends with 2 and the program's own words where the program fails", async () => {
    const folder = copyOf("filed-website");
    writeFileSync(join(folder, "index.ts"), 'throw new Error("no such shop");\n');
    const { code, out, err } = await run(root, "preview", folder);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain("the program failed");
    expect(err).toContain("no such shop");
    expect(err).toContain("index.ts:1");
  });

  it.each([
    ["en", "icp-guard itself failed while it planned this program"],
    ["zh", "icp-guard 在计划该程序时自身出错"],
  ])("ends with 2, its own trace and where to report it where it fails itself: %s", async (language, said) => {
    vi.stubEnv("FAILURE", "malformed");
    onTestFinished(() => void vi.unstubAllEnvs());
    const { code, out, err } = await run(root, "preview", "test/planning/programs/failing", "--lang", language);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(said);
    expect(err).toContain(release.bugs.url);
    expect(err).toMatch(/TypeError: .*\n +at dependenciesOf /);
    expect(err).not.toContain("the program failed");
  });

  it("ends with 2 where there is no project", async () => {
    const { code, err } = await run(root, "preview", "docs");
    expect(code).toBe(2);
    expect(err).toContain("there is no Pulumi.yaml");
  });

  it.each([
    ["a misspelt option", ["preview", "examples/filed-website", "--regster", "x"], "--register"],
    ["a misspelt command", ["previw"], "preview"],
    ["an unknown format", ["preview", "examples/filed-website", "--format", "xml"], "pretty"],
    ["a folder that is not there", ["preview", "nowhere"], "there is no Pulumi.yaml"],
  ])("refuses %s", async (_, words, said) => {
    const { code, err } = await run(root, ...words);
    expect(code).not.toBe(0);
    expect(err).toContain(said);
  });
});
