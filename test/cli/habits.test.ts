import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folderOf } from "../planning/files";
import { register } from "../rules/registers";
import { run } from "./run";

const plan = readFileSync(join(__dirname, "../planning/plans/preview.json"), "utf8");
const unfiled = register
  .replace(/ {2}- name: 示例博客\n.*\n.*\n/, "")
  .replace("domain: example.com\n", "domain: example.com.cn\n");
const project = { "Pulumi.yaml": "name: shop\nruntime: nodejs\n", "package.json": "{}", "index.js": "" };

describe("without an argument", () => {
  it("preview plans the program of the current folder", async () => {
    const { code, out } = await run(folderOf({ ...project, "icp-register.yaml": register }), "preview");
    expect(out).toContain("shop/dev: ");
    expect(code).toBe(0);
  });

  it.each([
    ["en", "Name one of the projects below it: dns, site."],
    ["zh", "请指定其下的某个项目：dns, site。"],
  ])("preview names the projects that are there: %s", async (language, said) => {
    const below = { "dns/Pulumi.yaml": "", "site/Pulumi.yaml": "", "docs/README.md": "" };
    const { code, out, err } = await run(
      folderOf({ ...below, "icp-register.yaml": register }),
      "preview",
      "--lang",
      language,
    );
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err.replaceAll("、", ", ")).toContain(said);
  });

  it("check reads the plans of the current folder, and no other JSON", async () => {
    const folder = folderOf({
      "plan.json": plan,
      "package.json": "{}",
      "tsconfig.json": "{}",
      "icp-baseline.json": "{}",
      "icp-register.schema.json": "{}",
      "icp-register.yaml": unfiled,
    });
    const [alone, named] = [await run(folder, "check"), await run(folder, "check", "plan.json")];
    expect(alone).toEqual(named);
    expect(alone.code).toBe(1);
  });

  it("check says how a program in the current folder is evaluated", async () => {
    const { code, err } = await run(folderOf({ ...project, "icp-register.yaml": register }), "check");
    expect(code).toBe(2);
    expect(err).toContain(".: is a folder. 'icp-guard preview .' plans the program in it.");
  });

  it("check says what it looks for where there is nothing", async () => {
    const { code, err } = await run(folderOf({ "icp-register.yaml": register }), "check");
    expect(code).toBe(2);
    expect(err).toContain(".: holds no plans.");
  });
});

describe("short options", () => {
  it("are -f, -o and -r", async () => {
    const folder = folderOf({ "plan.json": plan, "elsewhere/filings.yaml": unfiled });
    const [short, long] = [
      await run(folder, "check", "plan.json", "-r", "elsewhere/filings.yaml", "-f", "json", "-o", "sarif=a.sarif"),
      await run(
        folder,
        ...[
          "check",
          "plan.json",
          "--register",
          "elsewhere/filings.yaml",
          "--format",
          "json",
          "--output",
          "sarif=b.sarif",
        ],
      ),
    ];
    expect(short).toEqual(long);
    expect(short.code).toBe(1);
    expect(readFileSync(join(folder, "a.sarif"), "utf8")).toBe(readFileSync(join(folder, "b.sarif"), "utf8"));
  });

  it("are completed as the long ones are", async () => {
    const { out } = await run(folderOf({}), "complete", "--", "check", "-f", "js");
    expect(out).toContain("json");
  });
});

describe("--summary", () => {
  it.each([
    ["en", /^✖ blocking {2}icp-cdn-area-needs-filing {2}static\.example\.com · plan\.json$/m],
    ["zh", /^✖ 阻止部署 {2}icp-cdn-area-needs-filing {2}static\.example\.com · plan\.json$/m],
  ])("prints a line for each finding, and the result: %s", async (language, line) => {
    const folder = folderOf({ "plan.json": plan, "icp-register.yaml": unfiled });
    const { out } = await run(folder, "check", "plan.json", "--summary", "--lang", language);
    const { findings } = JSON.parse((await run(folder, "check", "plan.json", "-f", "json")).out);
    expect(out).toMatch(line);
    const lines = out.trimEnd().split("\n");
    expect(lines.slice(0, findings.length).every((each) => /^[✖▲?=○] /.test(each))).toBe(true);
    expect(lines.slice(findings.length).join(" ")).toMatch(/^(Note: |说明：).*✖ shop\/dev/);
  });

  it("names the line of the program where it is known", async () => {
    const folder = folderOf({ "icp-register.yaml": unfiled });
    cpSync(join(__dirname, "../../examples/unfiled-website"), join(folder, "site"), { recursive: true });
    const text = JSON.stringify({
      version: 3,
      deployment: {
        resources: [
          {
            urn: "urn:pulumi:dev::shop::alicloud:cdn/domainNew:DomainNew::www",
            inputs: { domainName: "www.example.net" },
            sourcePosition: "project:///site/edge.ts#8,20",
          },
        ],
      },
    });
    const exported = folderOf({ "state.json": text });
    const { out } = await run(folder, "check", join(exported, "state.json"), "--summary");
    expect(out).toContain("www.example.net · site/edge.ts:8:20\n");
  });
});
