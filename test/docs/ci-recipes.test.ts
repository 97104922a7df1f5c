import { spawnSync } from "node:child_process";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, it, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { folderOf } from "../planning/files";
import { flowPipeline } from "./flow";
import { recipe } from "./recipes";
import { problemsIn } from "./workflows";

const root = join(__dirname, "../..");

describe("GitHub Actions", () => {
  it("accepts the workflow", async () => {
    expect(await problemsIn(recipe("action"))).toEqual([]);
    expect(await problemsIn(recipe("github"))).toEqual([]);
    expect(await problemsIn(recipe("schedule"))).toEqual([]);
    expect(await problemsIn(recipe("inventory"))).toEqual([]);
  });

  test.each([
    ["a permission that does not exist", "security-events:", "security-event:"],
    ["a job that does not exist", "needs: icp", "needs: ipc"],
    ["an expression that is none", "!cancelled() &&", "!canceled() &&"],
  ])("would refuse %s", async (_, right, wrong) => {
    expect(recipe("github")).toContain(right);
    expect(await problemsIn(recipe("github").replaceAll(right, wrong))).not.toEqual([]);
  });

  it("gets no more permissions than each job needs", () => {
    const { permissions, jobs } = parse(recipe("github"));
    expect(permissions).toEqual({});
    expect(jobs.icp.permissions).toEqual({ actions: "read", contents: "read", "security-events": "write" });
    expect(jobs.deploy.permissions).toEqual({ contents: "read" });
  });
});

describe("GitLab", () => {
  it("accepts the pipeline", () => {
    const { status, stderr } = previewPipeline(recipe("gitlab"));
    expect(stderr).toContain("json schema validated");
    expect(status).toBe(0);
  });

  it("would refuse a report that does not exist", () => {
    const { status, stderr } = previewPipeline(recipe("gitlab").replace("codequality:", "codequalty:"));
    expect(stderr).toContain("'codequalty' property is not expected to be here at icp.artifacts.reports");
    expect(status).not.toBe(0);
  });
});

/** Validates with GitLab's own schema, and resolves what refers to what. */
function previewPipeline(pipeline: string) {
  return spawnSync(process.execPath, [join(root, "node_modules/gitlab-ci-local/dist/index.js"), "--preview"], {
    cwd: folderOf({ ".gitlab-ci.yml": pipeline }),
    encoding: "utf8",
    env: { PATH: process.env["PATH"], NO_COLOR: "1" },
  });
}

describe("Yunxiao Flow", () => {
  const pipeline = flowPipeline.parse(parse(recipe("flow")));

  it("checks out what it works on", () => {
    expect(Object.keys(pipeline.sources)).toContain(pipeline.defaultWorkspace);
  });

  test.each([0, 1, 2])("ends with what icp-guard ended with: %d", (code) => {
    const { check, result } = pipeline.stages["check"]?.jobs["icp"]?.steps ?? {};
    if (check?.step !== "NodeBuild" || result?.step !== "Command") throw new Error("the steps have other names");
    const cwd = folderOf({ npm: "#!/bin/sh\n", npx: `#!/bin/sh\nexit ${code}\n` });
    const run = (script: string) =>
      spawnSync("sh", ["-ec", `chmod +x npm npx; PATH=.:$PATH\n${script}`], { cwd }).status;
    expect(run(check.with.run)).toBe(0);
    expect(run(result.with.run)).toBe(code);
  });
});

it("gives Pulumi Deployments settings of the form that the CLI reads", () => {
  const settings = z.strictObject({
    settings: z.strictObject({
      sourceContext: z.strictObject({ git: z.strictObject({ repoUrl: z.url(), branch: z.string() }) }),
      operationContext: z.strictObject({
        preRunCommands: z.array(z.string()),
        environmentVariables: z.record(z.string(), z.string()),
      }),
    }),
  });
  expect(() => settings.parse(parse(recipe("deployments")))).not.toThrow();
});

it("gives the Automation API a program that compiles", () => {
  const file = join(root, "deploy.ts");
  const options: ts.CompilerOptions = {
    module: ts.ModuleKind.Node20,
    target: ts.ScriptTarget.ES2023,
    noEmit: true,
    skipLibCheck: true,
    strict: true,
    types: ["node"],
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  host.fileExists = (name) => name === file || fileExists(name);
  host.readFile = (name) => (name === file ? recipe("automation") : readFile(name));
  host.getSourceFile = (name, ...rest) =>
    name === file ? ts.createSourceFile(name, recipe("automation"), rest[0]) : getSourceFile(name, ...rest);
  const program = ts.createProgram([file], options, host);
  const complaints = ts.getPreEmitDiagnostics(program).map(({ messageText }) => messageText);
  expect(complaints).toEqual([]);
});
