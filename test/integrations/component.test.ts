import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, existsSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { describe, expect, it, test } from "vitest";
import { parse, parseAllDocuments } from "yaml";
import { release } from "../../policy-pack/facts/release";
import { recipe } from "../docs/recipes";
import { folderOf } from "../planning/files";
import { root } from "./files";

const file = "templates/icp-guard.yml";
const component = readFileSync(join(root, file), "utf8");
const [head] = parseAllDocuments(component).map((document) => document.toJS());
const [{ remote, inputs: recipeInputs }] = parse(recipe("component")).include;

/** The pipeline that GitLab makes of the component. */
function pipeline(inputs: object): Record<string, Job> {
  const cwd = folderOf({ ".gitlab-ci.yml": JSON.stringify({ include: [{ local: file, inputs }] }), [file]: component });
  // What is included has to be in the repository.
  execFileSync("git", ["init", "--quiet"], { cwd });
  execFileSync("git", ["add", "."], { cwd });
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, "node_modules/gitlab-ci-local/dist/index.js"), "--preview"],
    { cwd, encoding: "utf8", env: { PATH: process.env["PATH"], NO_COLOR: "1" } },
  );
  expect(stderr).toContain("json schema validated");
  expect(status).toBe(0);
  return parse(stdout);
}

interface Job {
  readonly stage: string;
  readonly script: readonly string[];
  readonly artifacts: { readonly paths: readonly string[]; readonly reports: Readonly<Record<string, string>> };
}

describe("the GitLab component", () => {
  it("is used as the recipe says, with inputs that it has, as of this release", () => {
    expect(remote).toMatch(new RegExp(`/v${release.version}/${file}$`));
    expect(Object.keys(head.spec.inputs)).toEqual(expect.arrayContaining(Object.keys(recipeInputs)));
    expect(head.spec.inputs.version.default).toBe(release.version);
  });

  it("asks for no input that it does not explain", () => {
    const read = [...component.matchAll(/\$\[\[ inputs\.([\w-]+) \]\]/g)].map(([, name]) => name);
    expect(new Set(read)).toEqual(new Set(Object.keys(head.spec.inputs)));
    for (const input of Object.values(head.spec.inputs)) {
      expect(input).toEqual({ description: expect.any(String), default: expect.any(String) });
    }
  });

  it("may be used for each of several programs", () => {
    const { media } = pipeline({ job: "media", stage: "build", command: "preview media --stack 'prod'" });
    expect(media?.stage).toBe("build");
    expect(media?.script.at(-1)).toMatch(/^icp-guard preview media --stack 'prod' --output /);
  });

  test.each([
    ["the repository's", "node_modules/.bin/icp-guard", "ci\n"],
    [
      "its own version's",
      ".icp/node_modules/.bin/icp-guard",
      `install --prefix .icp ${release.name}@${release.version}\n`,
    ],
  ])("runs the command that is %s, and ends as it does", (_, command, words) => {
    const guard = '#!/bin/sh\necho "$@" >guard.words\nexit 2\n';
    const { status, workspace } = run(recipeInputs, { [command]: guard });
    expect(status).toBe(2);
    expect(readFileSync(join(workspace, "npm.words"), "utf8")).toBe(words);
    expect(readFileSync(join(workspace, "guard.words"), "utf8")).toMatch(/^preview \. --stack prod --output /);
  });

  it("keeps and reports the files that the command writes", () => {
    const guard = `#!/bin/sh\nexec "${process.execPath}" "${join(root, "dist/cli/main.js")}" "$@"\n`;
    const inputs = { command: `preview ${join(root, "examples/unfiled-website")}` };
    const { status, stdout, workspace, artifacts } = run(inputs, { "node_modules/.bin/icp-guard": guard });
    expect(stdout).toContain("icp-cdn-area-needs-filing");
    expect(status).toBe(1);
    const kept = [...artifacts.paths, ...Object.values(artifacts.reports)];
    expect(kept).toHaveLength(3);
    expect(kept.filter((each) => !existsSync(join(workspace, each)))).toEqual([]);
  });
});

/** Runs the script of the job as a runner does, in a repository of these commands and an npm that only notes its words. */
function run(inputs: object, commands: Readonly<Record<string, string>>) {
  const { icp } = pipeline(inputs);
  if (icp === undefined) throw new Error("the component makes no job icp");
  const executables = { "bin/npm": '#!/bin/sh\necho "$@" >npm.words\n', ...commands };
  const workspace = folderOf(executables);
  for (const file of Object.keys(executables)) chmodSync(join(workspace, file), 0o755);
  const { HOME, PATH } = process.env;
  const { status, stdout } = spawnSync("bash", ["-eo", "pipefail", "-c", icp.script.join("\n")], {
    cwd: workspace,
    encoding: "utf8",
    env: { HOME, PATH: [join(workspace, "bin"), PATH].join(delimiter) },
  });
  return { status, stdout, workspace, artifacts: icp.artifacts };
}
