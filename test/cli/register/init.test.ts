import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it, test, vi } from "vitest";
import { parse } from "yaml";
import { draft } from "../../../policy-pack/cli/register/draft";
import { evaluateDeployment } from "../../../policy-pack/evaluation/evaluate";
import { release } from "../../../policy-pack/facts/release";
import { planProgram } from "../../../policy-pack/planning/programs/program";
import { parseRegister } from "../../../policy-pack/register/load";
import { levelOf } from "../../../policy-pack/rules/wording";
import { folderOf } from "../../planning/files";
import { run } from "./run";

// Planning a program takes seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const root = join(__dirname, "../../..");
const example = join(root, "examples/filed-website");
const plans = join(root, "test/planning/plans");

function read(folder: string, file = "icp-register.yaml"): string {
  return readFileSync(join(folder, file), "utf8");
}

/** Without what changes with every release. */
function lasting(text: string): string {
  return text.replaceAll(`v${release.version}`, "v…");
}

/** The entries of a register that are in its way. */
function blanksIn(text: string): readonly string[] {
  return parseRegister(text, "icp-register.yaml").problems.map(({ path }) => path);
}

const always = ["account", "entities[0].name", "entities[0].kind", "entities[0].province"];

describe("register init", () => {
  it("writes a register that waits for its facts", async () => {
    const folder = folderOf({});
    expect(await run(folder, "init")).toEqual({
      code: 0,
      out: "Wrote icp-register.yaml. Fill in what is blank, then run: icp-guard register check icp-register.yaml\n",
      err: "",
    });
    expect(lasting(read(folder))).toMatchSnapshot();
    expect(blanksIn(read(folder))).toEqual([...always, "websites[0].name", "websites[0].entity", "websites[0].domain"]);
  });

  it("speaks Chinese, too", async () => {
    const folder = folderOf({});
    const { out } = await run(folder, "init", "备案.yaml", "--lang", "zh");
    expect(out).toBe("已写入 备案.yaml。请填写空白项，然后运行：icp-guard register check 备案.yaml\n");
    expect(lasting(read(folder, "备案.yaml"))).toMatchSnapshot();
  });

  it("leaves a file that exists alone", async () => {
    const folder = folderOf({ "icp-register.yaml": "mine" });
    expect(await run(folder, "init")).toEqual({
      code: 2,
      out: "",
      err: "icp-register.yaml exists and is left as it is. Name another file, or remove it first.\n",
    });
    expect(read(folder)).toBe("mine");
  });

  test.each([
    [
      "a folder that is not there",
      ["nowhere/icp-register.yaml"],
      "nowhere/icp-register.yaml cannot be written (ENOENT)",
    ],
    ["a source that is not there", ["--from", "nowhere"], "nowhere: cannot be read (ENOENT). Name the output"],
    ["a source that is no plan", ["--from", "notes.json"], "notes.json:1:1: neither the output of"],
    ["a source that is no program", ["--from", "empty"], "Pulumi.yaml"],
  ])("says what is wrong with %s", async (_, words, expected) => {
    const folder = folderOf({ "notes.json": "{}", "empty/notes.md": "" });
    const { code, out, err } = await run(folder, "init", ...words);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(expected);
  });

  test.each([
    ["a program", example, "prod"],
    ["the JSON of a preview", join(plans, "preview.json")],
    ["a stack export", join(plans, "export.json")],
  ])("enters what it finds in %s", async (_, from, stack?: string) => {
    const folder = folderOf({});
    const { code, out } = await run(folder, "init", "--from", from, ...(stack ? ["--stack", stack] : []));
    expect(code).toBe(0);
    expect(out).toMatchSnapshot();
    expect(read(folder).slice(read(folder).indexOf("\nwebsites:") - 200)).toMatchSnapshot();
    expect(blanksIn(read(folder))).toEqual(
      expect.arrayContaining([...always, "websites[0].name", "websites[0].entity"]),
    );
  });

  it("reads a plan from standard input, and loads nothing that only verify needs", () => {
    const folder = folderOf({});
    const script = `
      require("./policy-pack/cli/register/command.ts");
      const { init } = require("./policy-pack/cli/register/init.ts");
      init(${JSON.stringify(join(folder, "icp-register.yaml"))}, { from: "-", lang: "en" }).then((code) => {
        console.error(code, Object.keys(require.cache).filter((file) => file.includes("@alicloud")));
      });`;
    const { stdout, stderr } = spawnSync(
      process.execPath,
      ["--require", join(root, "test/typescript.cjs"), "--eval", script],
      { cwd: root, input: readFileSync(join(plans, "preview.json")), encoding: "utf8" },
    );
    expect(stderr).toBe("0 []\n");
    expect(stdout).toContain("icp-register.yaml with the domains");
    expect(read(folder)).toContain("websites:");
  });
});

describe("from a program to its preview", () => {
  const filledIn: Readonly<Record<string, string>> = {
    "account:": 'account: "1234567890123456"',
    "- name:": "- name: 杭州示例科技有限公司",
    "kind:": "kind: organization",
    "province:": "province: zhejiang",
    "entity:": "entity: 杭州示例科技有限公司",
    "instance:": "instance: { product: ecs, pulumi: { project: mall, stack: prod, resource: web-0 } }",
  };

  /** What somebody would write who takes the file from top to bottom. */
  function fillIn(text: string): string {
    return text
      .split("\n")
      .map((line) => line.replace(/^( *)(\S.*)$/, (_, indent, key) => indent + (filledIn[key] ?? key)))
      .join("\n");
  }

  it("a register that is filled in is valid, and a preview uses it", async () => {
    const folder = folderOf({});
    await run(folder, "init", "--from", example);
    const file = join(folder, "icp-register.yaml");
    writeFileSync(file, fillIn(read(folder)));
    const planned = await run(folder, "check");
    expect(planned.code).toBe(0);
    expect(planned.out).toContain("icp-domain-registration");

    const filed = fillIn(read(folder))
      .replace("# filingNumber: 浙ICP备12345678号\n", "filingNumber: 浙ICP备12345678号\n")
      .replace("# filingNumber: 浙ICP备12345678号-1", "filingNumber: 浙ICP备12345678号-1")
      .replace("# accessProviders: [alibaba-cloud]", "accessProviders: [alibaba-cloud]");
    writeFileSync(file, filed);
    expect(await run(folder, "check")).toMatchObject({
      code: 0,
      out: "✔ icp-register.yaml evaluated. Nothing found.\n",
    });

    const deployment = await planProgram({ directory: example });
    const blocking = (text: string) =>
      evaluateDeployment({ register: parseRegister(text, file), deployment, today: "2026-11-24" })
        .filter((finding) => levelOf(finding) === "mandatory")
        .map(({ rule }) => rule.id);
    expect(blocking(filed)).toEqual([]);
    expect(blocking(filed.replace("domain: example.com", "domain: example.org"))).not.toEqual([]);
  });
});

describe("a draft", () => {
  const identity = { project: "shop", stack: "dev" };

  test.each([
    ["no instance", [], undefined],
    ["the only instance", ["web"], { product: "ecs", pulumi: { ...identity, resource: "web" } }],
    ["one of several", ["a", "b"], null],
  ])("names %s", (_, names, instance) => {
    const instances = names.map((resource) => ({ product: "ecs" as const, resource }));
    const found = { identity, domains: [{ display: "例子.中国", managed: false }], instances, unknown: [] };
    const [website] = parse(draft(found, "en")).websites;
    expect(website).toMatchObject({ name: null, entity: null, domain: "例子.中国" });
    expect(website.instance).toEqual(instance);
    expect(website.managedBy).toBeUndefined();
  });

  it("names the resources with domains that only the deployment tells", () => {
    const found = { identity, domains: [], instances: [], unknown: ["www", "a: b"] };
    expect(draft(found, "en")).toContain(
      '\n# Not listed, for their domains are not known before the deployment: www, "a: b"\nwebsites:\n',
    );
  });

  it("stays one register, whatever a program calls its resources", () => {
    const name = fc.oneof(
      fc.string({ minLength: 1, unit: "binary" }),
      fc.constantFrom("a\nb: c", "(\n\u00a0", '\n"', " \n!", "#", "null", "1", "'"),
    );
    fc.assert(
      fc.property(
        fc.array(name, { maxLength: 3 }),
        fc.array(name, { maxLength: 3 }),
        fc.constantFrom("en" as const, "zh" as const),
        (resources, unknown, language) => {
          const found = {
            identity,
            domains: [{ display: "example.com", managed: true }],
            instances: resources.map((resource) => ({ product: "ecs" as const, resource })),
            unknown,
          };
          const { websites, ...rest } = parse(draft(found, language));
          expect(Object.keys(rest)).toEqual(["account", "entities"]);
          expect(websites).toHaveLength(1);
          expect(websites[0].managedBy).toEqual(identity);
          if (resources.length === 1) expect(websites[0].instance.pulumi.resource).toBe(resources[0]);
        },
      ),
      { numRuns: 500 },
    );
  });
});
