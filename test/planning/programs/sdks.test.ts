import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Deployment } from "../../../policy-pack/deployment/deployment";
import { nameIn, type StackIdentity } from "../../../policy-pack/deployment/urn";
import { UNKNOWN } from "../../../policy-pack/deployment/value";
import { planProgram } from "../../../policy-pack/planning/programs/program";
import type { OutputsOf } from "../../../policy-pack/planning/programs/stack-reference";
import { run } from "../../cli/run";
import { folderOf } from "../files";

const modules = join(__dirname, "../../../node_modules");
const sdks = ["pulumi-oldest", "@pulumi/pulumi", "pulumi-newest"] as const;

/** A program in a folder of its own, beside which one SDK is installed. */
function programWith(sdk: (typeof sdks)[number], index?: string): string {
  const directory = folderOf({});
  cpSync(join(__dirname, "sdks"), directory, { recursive: true });
  if (index !== undefined) writeFileSync(join(directory, "index.js"), index);
  mkdirSync(join(directory, "node_modules/@pulumi"), { recursive: true });
  symlinkSync(join(modules, sdk), join(directory, "node_modules/@pulumi/pulumi"));
  symlinkSync(join(modules, "@pulumi/alicloud"), join(directory, "node_modules/@pulumi/alicloud"));
  return directory;
}

function versionOf(sdk: string): string {
  return JSON.parse(readFileSync(join(modules, sdk, "package.json"), "utf8")).version;
}

function plan(directory: string, outputsOf?: OutputsOf): Promise<Deployment> {
  return planProgram({ directory, environment: { PATH: process.env["PATH"] }, print: () => {}, outputsOf });
}

const plans = new Map<string, Promise<Deployment>>();

/** The plan of the same program with an SDK, made once because starting a program takes seconds. */
function planWith(sdk: (typeof sdks)[number]): Promise<Deployment> {
  const made = plans.get(sdk) ?? plan(programWith(sdk));
  plans.set(sdk, made);
  return made;
}

const buckets: Readonly<Record<string, unknown>> = {
  literal: "my-bucket",
  read: "my-bucket",
  "read-again": "my-bucket",
  "read-later": UNKNOWN,
  "read-output": UNKNOWN,
  planned: UNKNOWN,
  "planned-input": "new-bucket",
  "planned-again": UNKNOWN,
  secret: "my-bucket",
  "secret-planned": UNKNOWN,
  interpolated: "my-bucket-2",
  "of-stack": UNKNOWN,
  "of-data": "cn-hangzhou-h",
  "of-unknown-data": UNKNOWN,
  "in-component": "my-bucket",
  transformed: "my-bucket",
};

describe.each(sdks)("a program with the SDK %s", (sdk) => {
  it("knows of every value what can be known without the cloud", async () => {
    const { resources } = await planWith(sdk);
    const planned = resources.filter(({ type }) => type === "alicloud:oss/bucketCname:BucketCname");
    expect(Object.fromEntries(planned.map(({ name, inputs }) => [name, inputs["bucket"]]))).toEqual(buckets);
  });

  it("knows of another stack's outputs those that are held, and the others not", async () => {
    const index = `
      const pulumi = require("@pulumi/pulumi");
      const { oss } = require("@pulumi/alicloud");
      const bind = (name, bucket) => new oss.BucketCname(name, { bucket, domain: name + ".example.net" });
      const network = new pulumi.StackReference("acme/network/dev");
      bind("held", network.getOutput("bucket"));
      bind("required", network.requireOutput("bucket"));
      bind("joined", pulumi.interpolate\`\${network.getOutput("bucket")}-2\`);
      bind("in-map", network.getOutput("all").apply(({ bucket }) => bucket));
      bind("in-list", network.outputs.apply(({ list }) => list[0]));
      bind("not-held", network.getOutput("password"));
      bind("not-held-required", network.requireOutput("password").apply((text) => text.split(",")[0]));
      bind("part-not-held", network.getOutput("mixed").apply(([first]) => first));
      bind("directly-not-held", network.outputs.apply(({ password }) => password));
      bind("new-there", network.getOutput("later"));
      bind("of-no-stack", new pulumi.StackReference("acme/other/dev").getOutput("bucket"));
      bind("of-no-project", new pulumi.StackReference("dev").getOutput("bucket"));
    `;
    const held = {
      bucket: "theirs",
      all: { bucket: "theirs" },
      list: ["theirs"],
      password: null,
      mixed: ["theirs", null],
    };
    const outputsOf = ({ project, stack }: StackIdentity) =>
      `${project}/${stack}` === "network/dev" ? held : undefined;
    const { resources } = await plan(programWith(sdk, index), outputsOf);
    const planned = resources.filter(({ type }) => type === "alicloud:oss/bucketCname:BucketCname");
    expect(Object.fromEntries(planned.map(({ name, inputs }) => [name, inputs["bucket"]]))).toEqual({
      held: "theirs",
      required: "theirs",
      joined: "theirs-2",
      "in-map": "theirs",
      "in-list": "theirs",
      "not-held": UNKNOWN,
      "not-held-required": UNKNOWN,
      "part-not-held": UNKNOWN,
      "directly-not-held": UNKNOWN,
      "new-there": UNKNOWN,
      "of-no-stack": UNKNOWN,
      "of-no-project": UNKNOWN,
    });
  });

  it("is rejected for a domain that it binds in a bucket which it has read", async () => {
    const index = `
      const { oss } = require("@pulumi/alicloud");
      new oss.BucketCname("c", { domain: "www.example.net", bucket: oss.Bucket.get("old", "my-bucket").id });
    `;
    const { code, out } = await run(programWith(sdk, index), "preview", ".", "--format", "json");
    const { findings } = JSON.parse(out) as { findings: { rule: string; messageId: string; resource: string }[] };
    expect(findings.map(({ rule, messageId, resource }) => [rule, messageId, nameIn(resource)])).toEqual([
      ["icp-domain-binding-needs-filing", "unfiled", "c"],
    ]);
    expect(code).toBe(1);
  });
});

it.each(["pulumi-oldest", "pulumi-newest"] as const)("a plan is the same with %s", async (sdk) => {
  const [planned, usual] = [await planWith(sdk), await planWith("@pulumi/pulumi")];
  const withoutPlaces = (plan: Deployment) => plan.resources.map(({ madeAt: _, ...resource }) => resource);
  expect(withoutPlaces(planned)).toEqual(withoutPlaces(usual));
  // The oldest tells only one place, and not always; each plan is of a folder of its own.
  const places = planned.resources.map(({ madeAt }, index) => [madeAt, usual.resources[index]?.madeAt] as const);
  const told = places.filter(([madeAt]) => madeAt !== undefined);
  expect(told.length).toBeGreaterThan(5);
  for (const [madeAt, same] of told) expect(madeAt).toEqual({ ...same, file: expect.stringMatching(/\/index\.js$/) });
});

it("plans what only the newest SDK offers", async () => {
  const index = `
    const pulumi = require("@pulumi/pulumi");
    new pulumi.CustomResource("acme:index/thing:Thing", "thing", {
      exists: pulumi.runtime.existsResource("acme:index/thing:Thing", "thing-1"),
    }, { stateMigrations: [() => { throw new Error("there is no state"); }] });
  `;
  const { resources } = await plan(programWith("pulumi-newest", index));
  expect(resources.find(({ name }) => name === "thing")?.inputs).toEqual({ exists: UNKNOWN });
});

it("the documentation names the SDKs that programs are tested with", () => {
  const text = readFileSync(join(__dirname, "../../../docs/getting-started.md"), "utf8");
  for (const sdk of sdks) expect(text).toContain(versionOf(sdk));
});
