import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Changes, ScaffoldError } from "./changes";
import { addDnsProvider } from "./dns-provider";
import { addLanguage } from "./language";
import { addRule, kinds } from "./rule";
import { addType } from "./type";

type Addition = (changes: Changes) => readonly string[] | Promise<readonly string[]>;

const root = join(__dirname, "../..");
const copy = mkdtempSync(join(tmpdir(), "icp-guard-scaffold-"));

const parts = ["policy-pack", "test", "docs", "package.json", "tsconfig.json", "vitest.config.mts", "biome.json"];
const schemas = ["icp-register.schema.json", "icp-policy-config.schema.json", "icp-report.schema.json", ".gitignore"];

beforeAll(() => {
  for (const part of [...parts, ...schemas]) cpSync(join(root, part), join(copy, part), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
  execFileSync("git", ["init", "--quiet"], { cwd: copy });
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

const rule = { name: "invented", kind: "register", clause: "cdn" } as const;
const product = "cdn";

describe("npm run new", { timeout: 180_000 }, () => {
  it.each<readonly [why: string, add: Addition, error: string]>([
    ["a name that is none", (to) => addRule(to, { ...rule, name: "Web_Name" }), "write words in small letters"],
    ["a rule that exists", (to) => addRule(to, { ...rule, name: "icp-website-name" }), "exists already"],
    [
      "a type that is misspelt",
      (to) => addType(to, { token: "alicloud:cdn/domainNew:DomainNw", product }),
      "did you mean 'alicloud:cdn/domainNew:DomainNew'?",
    ],
    [
      "a type that has a row",
      (to) => addType(to, { token: "alicloud:cdn/domainNew:DomainNew", product }),
      "has a row already",
    ],
    [
      "a product that is misspelt",
      (to) => addType(to, { token: "alicloud:cdn/domainConfig:DomainConfig", product: "cdm" }),
      "did you mean 'cdn'?",
    ],
    [
      "a token that is none",
      (to) => addDnsProvider(to, { token: "invented.Record" }),
      "<provider>:<module>/<type>:<Type>",
    ],
    [
      "a record type that has a row",
      (to) => addDnsProvider(to, { token: "godaddy-dns:index/record:Record" }),
      "has a row already",
    ],
    [
      "a package that is none",
      (to) => addDnsProvider(to, { token: "invented:index/record:Record", package: "invented" }),
      "npm:<name>@<version>",
    ],
    [
      "a language that is there",
      (to) => addLanguage(to, { code: "zh", name: "中文", tag: "zh-CN" }),
      "is there already",
    ],
    [
      "a language's code that is none",
      (to) => addLanguage(to, { code: "Japanese", name: "日本語", tag: "ja-JP" }),
      "write it as ja or fr",
    ],
  ])("refuses %s", async (_, add, error) => {
    const refused = (async () => add(new Changes(copy)))();
    await expect(refused).rejects.toThrow(ScaffoldError);
    await expect(refused).rejects.toThrow(error);
  });

  it.each<readonly [what: string, add: Addition, files: readonly string[]]>([
    ...kinds.map(
      (kind) =>
        [
          `a ${kind} rule`,
          (to: Changes) => addRule(to, { name: `invented-${kind}`, kind, clause: "cdn" }),
          [
            `docs/rules/icp-invented-${kind}.md`,
            `policy-pack/rules/invented-${kind}.ts`,
            `test/rules/invented-${kind}.test.ts`,
          ],
        ] as const,
    ),
    [
      "a type",
      (to) => addType(to, { token: "alicloud:cdn/domainConfig:DomainConfig", product }),
      ["policy-pack/catalog/cdn.ts", "test/catalog/families.ts"],
    ],
    [
      "a DNS provider",
      (to) => addDnsProvider(to, { token: "invented:index/record:Record" }),
      [
        "policy-pack/catalog/index.ts",
        "policy-pack/catalog/invented.ts",
        "test/catalog/schemas/terraform.json",
        "test/resolution/dns/record-cases.ts",
      ],
    ],
    [
      "a DNS provider with lists",
      (to) =>
        addDnsProvider(to, {
          token: "invented:index/records:Records",
          list: "records",
          package: "npm:@pulumi/invented@1.0.0",
        }),
      ["policy-pack/catalog/invented.ts", "test/catalog/make-schemas.ts", "test/resolution/dns/list-holders.ts"],
    ],
  ])("writes %s", async (_, add, files) => {
    const changes = new Changes(copy);
    expect(await add(changes)).not.toEqual([]);
    expect(changes.write()).toEqual(expect.arrayContaining([...files]));
  });

  it("says on the command line what it wrote and what comes next, or what is wrong", () => {
    const run = (...words: readonly string[]) =>
      spawnSync("npm", ["run", "--silent", "new", "--", ...words], { cwd: copy, encoding: "utf8" });
    const language = ["language", "xx", "--name", "Xx", "--tag", "xx"];
    const { stdout, ...done } = run(...language);
    expect(done).toMatchObject({ status: 0, stderr: "" });
    expect(stdout).toMatch(/^Written:\n {2}\S+\/language\.ts\n {2}\S+\/xx\.ts\n\nNext:\n {2}1\. .*\n/);
    expect(run(...language)).toMatchObject({ status: 2, stdout: "", stderr: "error: 'xx' is there already\n" });
    expect(run("rule", "invented", "--kind", "registe").stderr).toContain("Allowed choices are register");
  });

  it("writes what compiles, and keeps the form of the repository", () => {
    expect(spawnSync("npx", ["tsc", "-p", "test"], { cwd: copy, encoding: "utf8" }).stdout).toBe("");
    expect(spawnSync("npx", ["biome", "check", "."], { cwd: copy, encoding: "utf8" })).toMatchObject({ status: 0 });
  });

  it("leaves tests that fail, one for each thing to fill in", () => {
    const suites = ["rules/invented", "rules/complete", "catalog/drift", "resolution/dns/sources"];
    const words = ["run", "--project", "pack", "--reporter=json", "--outputFile=results.json"];
    spawnSync("npx", ["vitest", ...words, ...suites.map((suite) => `test/${suite}`)], { cwd: copy });
    const { testResults } = JSON.parse(readFileSync(join(copy, "results.json"), "utf8")) as Results;
    const failed = testResults.flatMap(({ assertionResults }) =>
      assertionResults.flatMap(({ status, fullName }) => (status === "failed" ? [fullName] : [])),
    );
    expect(failed.toSorted()).toMatchInlineSnapshot(`
      [
        "every rule icp-invented-deployment is complete",
        "every rule icp-invented-domain-use is complete",
        "every rule icp-invented-register is complete",
        "every rule icp-invented-resource is complete",
        "icp-invented-deployment 'TODO what another stack may hold'",
        "icp-invented-deployment 'TODO what the clause forbids'",
        "icp-invented-domain-use 'TODO a domain that is not known befor…'",
        "icp-invented-domain-use 'TODO a place that is not known before…'",
        "icp-invented-domain-use 'TODO what the clause forbids'",
        "icp-invented-register 'TODO what the clause forbids'",
        "icp-invented-register 'TODO what the register does not say'",
        "icp-invented-resource 'TODO what the clause forbids'",
        "records of invented:index/record:Record [ 'TODO the records that it makes' ]",
        "the catalogue and the schemas are filled in",
        "the catalogue misses the row of alicloud:cdn/domainConfig:DomainConfig",
        "the catalogue reads nothing that the providers' schemas do not declare",
        "what is excluded is in the SDK, and no row reads it",
      ]
    `);
  });
});

interface Results {
  readonly testResults: readonly {
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}
