import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { nameIn } from "../../../policy-pack/deployment/urn";
import { evaluateDeployment } from "../../../policy-pack/evaluation/evaluate";
import { planProgram } from "../../../policy-pack/planning/programs/program";
import { parseRegister } from "../../../policy-pack/register/load";
import { register } from "../../rules/registers";

const root = join(__dirname, "../../..");

/** The SDKs that a user's program may have: the oldest that is supported, this package's own, and the newest. */
const sdks = ["pulumi-oldest", "@pulumi/pulumi", "pulumi-newest"] as const;

/** What depends on how an SDK reads the engine's answers. */
const program = `
const alicloud = require("@pulumi/alicloud");
const pulumi = require("@pulumi/pulumi");

console.log("SDK", require("@pulumi/pulumi/package.json").version);
const old = alicloud.oss.Bucket.get("old", "my-bucket");
new alicloud.oss.BucketCname("read", { domain: "www.example.net", bucket: old.id });
const made = new alicloud.oss.Bucket("made", { bucket: "made" });
new alicloud.oss.BucketCname("known", { domain: "img.example.net", bucket: made.bucket });
new alicloud.oss.BucketCname("unknown", { domain: "new.example.net", bucket: made.id });
const eip = new alicloud.ecs.EipAddress("eip", {});
new alicloud.dns.AlidnsRecord("www", { domainName: "example.net", rr: "www", type: "A", value: eip.ipAddress });
class Site extends pulumi.ComponentResource {
  constructor(name) {
    super("acme:index:Site", name);
    new alicloud.cdn.DomainNew("cdn", { domainName: "cdn.example.net", cdnType: "web", sources: [] }, { parent: this });
    this.registerOutputs({});
  }
}
new Site("site");
const zones = alicloud.dns.getDomainsOutput({ domainNameRegex: "net" });
new alicloud.cdn.DomainNew("called", { domainName: zones.names[0].apply((zone) => "img2." + zone), cdnType: "web", sources: [] });
`;

const answers = `
answers:
  - call: alicloud:dns/getDomains:getDomains
    return: { names: [example.net] }
`;

/** A program's folder beside which an SDK is installed, as if it were the user's own. */
function folderWith(sdk: (typeof sdks)[number]): string {
  const folder = join(root, ".cache/sdks", sdk.replace("/", "-"));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, "node_modules/@pulumi"), { recursive: true });
  symlinkSync(join(root, "node_modules", sdk), join(folder, "node_modules/@pulumi/pulumi"));
  symlinkSync(join(root, "node_modules/@pulumi/alicloud"), join(folder, "node_modules/@pulumi/alicloud"));
  writeFileSync(join(folder, "Pulumi.yaml"), "name: shop\nruntime: nodejs\n");
  writeFileSync(join(folder, "Pulumi.dev.yaml"), "config:\n  alicloud:region: cn-hangzhou\n");
  writeFileSync(join(folder, "package.json"), '{ "name": "shop", "main": "index.js" }');
  writeFileSync(join(folder, "icp-answers.yaml"), answers);
  writeFileSync(join(folder, "index.js"), program);
  return folder;
}

/** What is found, and which version the program ran with. */
async function findingsWith(sdk: (typeof sdks)[number]) {
  let printed = "";
  const deployment = await planProgram({
    directory: folderWith(sdk),
    environment: { PATH: process.env["PATH"], NODE_OPTIONS: "--preserve-symlinks --preserve-symlinks-main" },
    print: (text) => {
      printed += text;
    },
  });
  const findings = evaluateDeployment({
    register: parseRegister(register, "icp-register.yaml"),
    deployment,
    today: "2026-11-24",
  }).filter(({ rule }) => rule.kind === "domain-use");
  return {
    version: /SDK (\S+)/.exec(printed)?.[1],
    findings: findings.map(({ resource, outcome }) => `${nameIn(resource)}: ${outcome}`),
  };
}

test.each(sdks)("a program has the same findings with %s", { timeout: 120_000 }, async (sdk) => {
  const { version } = JSON.parse(readFileSync(join(root, "node_modules", sdk, "package.json"), "utf8"));
  expect(await findingsWith(sdk)).toEqual({
    version,
    findings: [
      "cdn: violation",
      "called: violation",
      "read: violation",
      "unknown: violation",
      "known: violation",
      "www: violation",
    ],
  });
});

test("the package itself works with the newest SDK, which a user's own dependency may make it share", {
  timeout: 120_000,
}, () => {
  const folder = folderWith("pulumi-newest");
  const installed = join(folder, "node_modules/alicloud-icp-guard");
  mkdirSync(installed);
  for (const part of ["dist", "package.json", "report-page"]) {
    cpSync(join(root, part), join(installed, part), { recursive: true });
  }
  writeFileSync(join(folder, "icp-register.yaml"), register);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      "--preserve-symlinks",
      "--preserve-symlinks-main",
      join(installed, "dist/cli/main.js"),
      "preview",
      ".",
      "--format",
      "json",
    ],
    {
      cwd: folder,
      encoding: "utf8",
      env: { PATH: process.env["PATH"], NODE_OPTIONS: "--preserve-symlinks --preserve-symlinks-main" },
    },
  );
  expect(stderr).not.toContain("icp-guard itself failed");
  expect(status).toBe(1);
  expect(JSON.parse(stdout).summary).toMatchObject({ violations: 6 });
});
