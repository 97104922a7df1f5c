import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { parse, stringify } from "yaml";
import { release } from "../../policy-pack/facts/release";
import { recipe } from "../docs/recipes";
import { root, sourceFiles } from "./files";

const tools = inject("tools");

describe.skipIf(tools === "")("the hooks of pre-commit", () => {
  const folder = mkdtempSync(join(tmpdir(), "icp-guard-hooks-"));
  const source = join(folder, "source");
  const project = join(folder, "project");
  const [usage] = parse(recipe("hooks")).repos;

  beforeAll(() => {
    // The repository as it is now, without anything that is installed or built: pre-commit has to do that.
    for (const file of sourceFiles()) cpSync(join(root, file), join(source, file));
    const rev = commit(source);
    cpSync(join(root, "examples/unfiled-website"), join(project, "infra"), { recursive: true });
    cpSync(join(root, "examples/filed-website/icp-register.yaml"), join(project, "icp-register.yaml"));
    symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
    writeFileSync(join(project, ".pre-commit-config.yaml"), stringify({ repos: [{ ...usage, repo: source, rev }] }));
    commit(project);
    expect(preCommit("install-hooks").status).toBe(0);
  }, 600_000);

  afterAll(() => rmSync(folder, { recursive: true }), 60_000);

  it("are all in the recipe, as of this release", () => {
    const offered = parse(readFileSync(join(root, ".pre-commit-hooks.yaml"), "utf8"));
    const ids = (hooks: readonly { id: string }[]) => hooks.map(({ id }) => id);
    expect(ids(usage.hooks)).toEqual(ids(offered));
    expect(usage.rev).toBe(`v${release.version}`);
  });

  it("let a good register pass, and stop a program that would be rejected", () => {
    const { status, stdout } = preCommit("run", "--all-files");
    expect(stdout).toMatch(/^ICP filing register\.+Passed$/m);
    expect(stdout).toMatch(/^ICP filings\.+Failed\n- hook id: icp-guard\n- exit code: 1$/m);
    expect(stdout).toContain("campaign/prod: 20 resources evaluated under infra/icp-register.yaml.");
    expect(status).toBe(1);
  });

  it("stop a register with a mistake", () => {
    const register = "icp-register.yaml";
    cpSync(join(root, "test/register/broken/day-that-does-not-exist.yaml"), join(project, register));
    const { status, stdout } = preCommit("run", "--files", register);
    expect(stdout).toMatch(/^ICP filing register\.+Failed\n- hook id: icp-register\n- exit code: 2$/m);
    expect(stdout).toMatch(/^ICP filings\.+\(no files to check\)Skipped$/m);
    expect(status).toBe(1);
  });

  function preCommit(...words: readonly string[]) {
    const { status, stdout } = spawnSync(join(tools, "bin/python"), ["-m", "pre_commit", ...words], {
      cwd: project,
      encoding: "utf8",
      env: { ...process.env, PRE_COMMIT_HOME: join(folder, "home") },
    });
    return { status, stdout };
  }
});

function git(cwd: string, ...words: readonly string[]): string {
  const author = ["-c", "user.name=icp-guard", "-c", "user.email=icp-guard@users.noreply.github.com"];
  return execFileSync("git", [...author, ...words], { cwd, encoding: "utf8" });
}

/** Makes a repository of one commit, and returns that one's name. */
function commit(cwd: string): string {
  git(cwd, "init", "--quiet");
  git(cwd, "add", ".");
  git(cwd, "commit", "--quiet", "--message", "As it is");
  return git(cwd, "rev-parse", "HEAD").trim();
}
