import { chmodSync, existsSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { NoOperationTraceWriter } from "@actions/workflow-parser";
import { parseAction } from "@actions/workflow-parser/actions/index";
import { describe, expect, it, test } from "vitest";
import { parse } from "yaml";
import { createProgram } from "../../policy-pack/cli/program";
import { release } from "../../policy-pack/facts/release";
import { recipe } from "../docs/recipes";
import { folderOf } from "../planning/files";
import { action, runAction } from "./composite";
import { root } from "./files";

/** What GitHub Actions would refuse of an action. */
function problemsIn(content: string): readonly string[] {
  const { context } = parseAction({ name: "action.yml", content }, new NoOperationTraceWriter());
  return context.errors.getErrors().map(({ message }) => message);
}

describe("the action", () => {
  const content = readFileSync(join(root, "action.yml"), "utf8");

  it("is accepted", () => {
    expect(problemsIn(content)).toEqual([]);
    expect(problemsIn(content.replace("shell: bash", "shel: bash"))).not.toEqual([]);
  });

  it("has the options of the commands as inputs, but for those that it sets itself or that shape texts", () => {
    const withheld = ["format", "output", "verbose", "summary"];
    const options = createProgram("en")
      .commands.filter((command) => ["preview", "check"].includes(command.name()))
      .flatMap((command) => command.options)
      .filter((option) => !withheld.includes(option.name()))
      .map(({ long, description, argChoices: choices }) => [
        long?.slice(2) ?? "",
        choices ? `${description} (${choices.join(", ")})` : description,
      ]);
    const own = ["command", "paths", "comment", "upload-sarif", "artifact"];
    const inputs = Object.entries(action.inputs).filter(([name]) => !own.includes(name));
    expect(Object.fromEntries(inputs.map(([name, { description }]) => [name, description]))).toEqual(
      Object.fromEntries(options),
    );
  });

  it("is used as the recipe says, with inputs that it has, as of this release", () => {
    const { permissions, steps } = parse(recipe("action")).jobs.icp;
    const { uses, with: inputs } = steps.at(-1);
    expect(`https://github.com/${uses}`).toBe(`${release.homepage}@v${release.version}`);
    expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(inputs)));
    expect(permissions).toEqual({
      actions: "read",
      contents: "read",
      "pull-requests": "write",
      "security-events": "write",
    });
  });

  it("reads no input that it does not have, and lets none become a part of its shell lines", () => {
    const read = [...content.matchAll(/inputs\.([\w-]+)/g)].map(([, name]) => name);
    expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(read));
    expect(action.runs.steps.filter(({ run }) => run?.includes("${{"))).toEqual([]);
  });
});

describe("a run", () => {
  const shownEverywhere = { "upload-sarif": "true", artifact: "icp" };

  it("shows everywhere what is found, and then fails", async () => {
    const inputs = { paths: "examples/unfiled-website", ...shownEverywhere };
    const { status, outputs, used, log, summary } = await runAction({ workspace: root, inputs });
    expect(status).toBe(1);
    expect(outputs).toMatchObject({ "exit-code": "1", mandatory: "6", advisory: "0", undetermined: "0" });
    expect(log).toMatch(/^::error file=examples\/unfiled-website\/\w+\.ts,line=\d+,col=\d+,title=icp-/);
    expect(summary).toMatch(/^### ✖ alicloud-icp-guard\n/);
    expect(used).toEqual({
      "actions/upload-artifact@v7": { name: "icp", path: outputs["html"] },
      "github/codeql-action/upload-sarif@v4": { sarif_file: outputs["sarif"] },
    });
    for (const format of ["json", "sarif", "markdown", "html"]) expect(outputs[format]).toMatch(/^\/.*\/icp\.\w+$/);
  });

  it("passes where nothing is found, and shows nothing that it is not asked for", async () => {
    const inputs = { paths: "examples/filed-website", lang: "zh" };
    const { status, outputs, used, log, summary } = await runAction({ workspace: root, inputs });
    expect({ status, used, log }).toEqual({ status: 0, used: {}, log: "" });
    expect(outputs).toMatchObject({ "exit-code": "0", mandatory: "0" });
    expect(summary).toMatch(/^### ✔ alicloud-icp-guard\n\n.*未发现/);
  });

  it("evaluates what others planned", async () => {
    const paths = "test/planning/plans/preview.json\n test/planning/plans/export.json\n";
    const inputs = { command: "check", paths, register: "examples/unfiled-website/icp-register.yaml" };
    const { status, outputs } = await runAction({ workspace: root, inputs });
    expect(status).toBe(0);
    expect(JSON.parse(readFileSync(outputs["sarif"] ?? "", "utf8")).runs).toHaveLength(1);
  });

  it("fails and shows nothing where the usage is in error", async () => {
    const inputs = { paths: "examples/unfiled-website", "fail-on": "sometimes", ...shownEverywhere };
    const { status, outputs, used, log } = await runAction({ workspace: root, inputs });
    expect(status).toBe(2);
    expect(outputs).toMatchObject({ "exit-code": "2", mandatory: "", sarif: "" });
    expect(used).toEqual({});
    expect(log).toContain("--fail-on");
  });

  it("uploads nothing from a fork", async () => {
    const inputs = { paths: "examples/filed-website", ...shownEverywhere };
    const event = { pull_request: { number: 7, head: { repo: { fork: true } } } };
    const { used } = await runAction({ workspace: root, inputs, event });
    expect(Object.keys(used)).toEqual(["actions/upload-artifact@v7"]);
  });
});

describe("the command of a run", () => {
  const echo = {
    "package.json": JSON.stringify({ name: release.name, bin: { "icp-guard": "cli.js" } }),
    "cli.js": "console.log(JSON.stringify(process.argv.slice(2)))",
  };
  const installedIn = (folder: string) =>
    Object.fromEntries(Object.entries(echo).map(([file, text]) => [`${folder}/${release.name}/${file}`, text]));
  const inputs = { paths: "infra", stack: "$(touch marker) \"; touch marker; '", config: "--stack" };
  const words = (log: string) => (JSON.parse(log) as string[]).filter((word) => !word.startsWith("--output="));
  const expected = [
    "preview",
    "--format=github",
    `--config=${inputs.config}`,
    `--stack=${inputs.stack}`,
    "--",
    "infra",
  ];

  test.each(["node_modules", "infra/node_modules"])("is that of %s, whatever its words hold", async (folder) => {
    const workspace = folderOf(installedIn(folder));
    const { status, log } = await runAction({ workspace, inputs });
    expect(status).toBe(0);
    expect(words(log)).toEqual(expected);
    expect(existsSync(join(workspace, "marker"))).toBe(false);
  });

  it("is that of the action's version where none is installed", async () => {
    const registry = folderOf(installedIn("node_modules"));
    const bin = folderOf({ npm: `#!/bin/sh\necho "$@" >"${registry}/words"\ncp -r "${registry}/node_modules" .\n` });
    chmodSync(join(bin, "npm"), 0o755);
    const environment = { PATH: [bin, process.env["PATH"]].join(delimiter) };
    const { status, log } = await runAction({ workspace: folderOf({}), inputs, environment });
    expect(status).toBe(0);
    expect(words(log)).toEqual(expected);
    expect(readFileSync(join(registry, "words"), "utf8")).toContain(` ${release.name}@${release.version}\n`);
  });

  it("is none where it cannot be installed, and the run fails", async () => {
    const bin = folderOf({ npm: "#!/bin/sh\nexit 1\n" });
    chmodSync(join(bin, "npm"), 0o755);
    const environment = { PATH: [bin, process.env["PATH"]].join(delimiter) };
    const { status, outputs } = await runAction({ workspace: folderOf({}), inputs, environment });
    expect({ status, code: outputs["exit-code"] }).toEqual({ status: 1, code: "" });
  });
});
