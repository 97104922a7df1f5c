import { spawnSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { nameIn } from "../../policy-pack/deployment/urn";
import { directoryOf } from "../examples/examples";
import { previewWithEngine } from "./preview";

const cli = inject("cli");
const root = join(__dirname, "../..");
const folder = realpathSync(mkdtempSync(join(tmpdir(), "icp-guard-own-pack-")));

/** What its own rule finds in the example of an unfiled website. */
const rejected = ["media", "tickets", "www"].map((name) => ["acme-own-filing", name]);

/** Puts the example, and what the guide shows, where they find this package as an installed one. */
beforeAll(() => {
  cpSync(directoryOf("own-pack"), folder, { recursive: true });
  const guide = readFileSync(join(root, "docs/own-pack.md"), "utf8");
  const [, rule = "", tests = ""] = [...guide.matchAll(/^```typescript\n([\s\S]*?)^```$/gm)].map(
    ([, code = ""]) => code,
  );
  writeFileSync(join(folder, "no-legacy-domain.ts"), rule);
  writeFileSync(join(folder, "no-legacy-domain.test.ts"), tests);
  for (const name of ["typescript", "vitest", "@types/node", "@pulumi/pulumi", "@pulumi/policy"])
    link(name, join(root, "node_modules", name));
  link("alicloud-icp-guard", root);
});

afterAll(() => rmSync(folder, { recursive: true }));

function link(name: string, target: string): void {
  const place = join(folder, "node_modules", name);
  mkdirSync(dirname(place), { recursive: true });
  symlinkSync(target, place);
}

function run(script: string, ...words: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder, "node_modules", script), ...words], {
    cwd: folder,
    encoding: "utf8",
    env: { PATH: process.env["PATH"], NO_COLOR: "1" },
  });
  return { status, output: stdout + stderr };
}

function compile() {
  run("typescript/bin/tsc", "--project", folder, "--noEmit", "false", "--outDir", join(folder, "compiled"));
}

describe("a pack of one's own, as the example and the guide show it", () => {
  test.each([
    ["as new programs resolve modules", []],
    ["as older ones do", ["--module", "commonjs", "--moduleResolution", "node10", "--ignoreDeprecations", "6.0"]],
  ])("type-checks %s", (_, words) => {
    expect(run("typescript/bin/tsc", "--project", folder, ...words)).toEqual({ status: 0, output: "" });
  });

  test("passes the tests of its rules", () => {
    const { status, output } = run("vitest/vitest.mjs", "run");
    expect(output).toMatch(/Tests +11 passed/);
    expect(status).toBe(0);
  });

  test("evaluates on the command line by the compiled rules", () => {
    compile();
    const rules = ["--extra-rules", "compiled/rules.js", "--register", "icp-register.yaml"];
    const { status, output } = run(
      "alicloud-icp-guard/dist/cli/main.js",
      ...["preview", directoryOf("unfiled-website"), ...rules, "--format", "json"],
    );
    const { findings } = JSON.parse(output) as { findings: readonly { rule: string; resource: string }[] };
    expect(findings.map(({ rule, resource }) => [rule, nameIn(resource)]).toSorted()).toEqual(rejected);
    expect(status).toBe(1);
  });

  test("is not started by the command line", () => {
    compile();
    const plan = join(root, "test/planning/plans/open.json");
    const { status, output } = run(
      "alicloud-icp-guard/dist/cli/main.js",
      "check",
      plan,
      "--extra-rules",
      "compiled/index.js",
    );
    expect(status).toBe(2);
    expect(output).toContain("compiled/index.js: cannot be loaded: it starts a pack. Name the module that exports");
  });

  test.skipIf(cli === "")("is enforced by the real engine", async () => {
    const { failed, violations } = await previewWithEngine(cli, directoryOf("unfiled-website"), { pack: folder });
    expect(failed).toBe(true);
    expect(violations.map(({ policy, resource }) => [policy, nameIn(resource)]).toSorted()).toEqual(rejected);
    expect(violations[0]?.message).toContain("campaign belongs to 杭州示例科技有限公司");
    const passed = await previewWithEngine(cli, directoryOf("filed-website"), { pack: folder });
    expect(passed).toMatchObject({ failed: false, violations: [] });
  });
});
