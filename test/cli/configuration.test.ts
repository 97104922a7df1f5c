import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folderOf } from "../planning/files";
import { register } from "../rules/registers";
import { run } from "./run";

const plans = join(__dirname, "../planning/plans");
const plan = join(plans, "preview.json");
const unfiled = register
  .replace(/ {2}- name: 示例博客\n.*\n.*\n/, "")
  .replace("domain: example.com\n", "domain: example.com.cn\n");

async function checkWith(configuration: string, text = unfiled) {
  const folder = folderOf({ "icp-register.yaml": text, "levels.json": configuration });
  return run(folder, "check", plan, "--config", "levels.json", "--format", "json");
}

describe("icp-guard --config", () => {
  it("gives rules other levels, and asks none that is disabled", async () => {
    const before = JSON.parse((await checkWith("{}")).out);
    const { code, out } = await checkWith('{ "all": "advisory", "icp-cdn-area-needs-filing": "disabled" }');
    const { findings, summary } = JSON.parse(out);
    const others = before.findings.filter(({ rule }: { rule: string }) => rule !== "icp-cdn-area-needs-filing");
    expect(others.length).toBeLessThan(before.findings.length);
    expect(findings).toHaveLength(others.length);
    expect(summary).toMatchObject({ mandatory: 0 });
    expect(code).toBe(0);
  });

  it("takes the level of what is undetermined", async () => {
    const open = async (level: string) => {
      const folder = folderOf({
        "icp-register.yaml": unfiled,
        "levels.json": `{ "all": "disabled", "icp-cdn-area-needs-filing": "mandatory", "icp-undetermined": "${level}" }`,
      });
      const { code, out } = await run(
        folder,
        "check",
        join(plans, "open.json"),
        "--config",
        "levels.json",
        "--format",
        "json",
      );
      return [code, JSON.parse(out).findings.length];
    };
    expect(await open("advisory")).toEqual([0, 1]);
    expect(await open("mandatory")).toEqual([1, 1]);
    expect(await open("disabled")).toEqual([0, 0]);
  });

  it("says so where nothing is left that evaluates", async () => {
    const folder = folderOf({ "icp-register.yaml": unfiled, "levels.json": '{ "all": "disabled" }' });
    const { code, out } = await run(folder, "check", plan, "--config", "levels.json");
    expect(code).toBe(0);
    expect(out.replaceAll(/\s+/g, " ")).toContain(
      "Note: Every policy of the pack that evaluates resources is disabled",
    );
    expect(out).toMatch(/\d resources, none of them evaluated\./);
    const { out: evaluated } = await run(folder, "check", plan);
    expect(evaluated).not.toMatch(/is disabled|none of them evaluated/);
  });

  it.each([
    ["en", "resources, none of them evaluated."],
    ["zh", "个资源，均未检查。"],
  ])("does not call evaluated what a register in error keeps from being so, in %s", async (lang, said) => {
    const { out } = await run(folderOf({ "icp-register.yaml": "account: 1" }), "check", plan, "--lang", lang);
    expect(out).toContain(said);
  });

  it("does not hide a register that is in error", async () => {
    const { code, out } = await checkWith('{ "all": "disabled" }', "account: 1");
    expect(code).toBe(2);
    expect(JSON.parse(out).findings.map(({ rule }: { rule: string }) => rule)).toContain("icp-register-valid");
  });

  it.each([
    [
      "a misspelt policy",
      '{\n  "icp-webste-name": "advisory"\n}',
      "levels.json:2:3 icp-webste-name: unknown key; did you mean 'icp-website-name'?",
    ],
    ["a misspelt level", '{ "all": "advisry" }', "levels.json:1:3 all: unknown word; did you mean 'advisory'?"],
    [
      "a misspelt key",
      '{ "all": { "enforcmentLevel": "advisory" } }',
      "levels.json:1:12 all.enforcmentLevel: unknown key; did you mean 'enforcementLevel'?",
    ],
    [
      "several mistakes, in their order",
      '{\n  "icp-website-name": {},\n  "icp-webste-limit": "advisory"\n}',
      "levels.json:2:3 icp-website-name.enforcementLevel: missing; expected one of mandatory, advisory, disabled\nlevels.json:3:3 icp-webste-limit: unknown key",
    ],
    ["a file that is cut off", '{ "all": "advis', "levels.json:1:10: not valid JSON: "],
    ["an empty file", "", "levels.json:1:1: expected keys with values"],
  ])("refuses %s", async (_, text, said) => {
    const { code, out, err } = await checkWith(text);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(said);
  });

  it("refuses a file that is not there", async () => {
    const { code, err } = await run(
      folderOf({ "icp-register.yaml": unfiled }),
      "check",
      plan,
      "--config",
      "levels.json",
    );
    expect(code).toBe(2);
    expect(err).toContain("levels.json: there is no such file.");
  });

  it("keeps what is disabled out of a baseline", async () => {
    const folder = folderOf({
      "icp-register.yaml": unfiled,
      "levels.json": '{ "icp-cdn-area-needs-filing": "disabled" }',
    });
    await run(folder, "baseline", "write", plan, "--config", "levels.json");
    const { code, out } = await run(folder, "check", plan, "--baseline", "icp-baseline.json", "--format", "json");
    expect(code).toBe(1);
    expect(
      new Set(
        JSON.parse(out)
          .findings.filter(({ known }: { known: boolean }) => !known)
          .map(({ rule }: { rule: string }) => rule),
      ),
    ).toEqual(new Set(["icp-cdn-area-needs-filing"]));
  });
});
