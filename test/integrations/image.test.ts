import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, inject, it, test } from "vitest";
import { engines } from "../../package.json";
import { release } from "../../policy-pack/facts/release";
import { recipe } from "../docs/recipes";
import { folderOf } from "../planning/files";
import { root, sourceFiles } from "./files";

const tools = inject("tools");
const dockerfile = readFileSync(join(root, "Dockerfile"), "utf8");
const [built = "", image = ""] = dockerfile.split(/^(?=FROM )/m);

const valuesOf = (instruction: string, stage: string) =>
  [...stage.matchAll(new RegExp(`^${instruction} ((?:.*\\\\\n)*.*)$`, "gm"))].map(([, value = ""]) => value);

describe("the image", () => {
  test.skipIf(tools === "")("is made as a linter of such recipes wants it", () => {
    const { status, stdout } = spawnSync(join(tools, "bin/hadolint"), ["-"], { input: dockerfile, encoding: "utf8" });
    expect({ status, stdout }).toEqual({ status: 0, stdout: "" });
  });

  it("has a line of Node that the package supports, in both of its stages", () => {
    const bases = valuesOf("FROM", dockerfile).map((value) => /^node:(\d+)-slim(?: AS \w+)?$/.exec(value)?.[1]);
    expect(bases).toHaveLength(2);
    for (const line of bases) expect(engines.node).toContain(`^${line}.`);
  });

  it("is built as the recipe says, as of this release", () => {
    expect(recipe("image")).toContain(`docker build ${release.homepage}.git#v${release.version} `);
  });

  it("runs the command in the folder that is mounted, and not as root", () => {
    expect(valuesOf("ENTRYPOINT", image)).toEqual(['["icp-guard"]']);
    expect(valuesOf("WORKDIR", image)).toEqual(["/work"]);
    expect(valuesOf("USER", image)).toEqual(["1000:1000"]);
  });

  it("is built from what its context holds, and runs without root", () => {
    const directory = folderOf({});
    const build = join(directory, "build");
    const installed = join(directory, "opt/icp-guard");
    for (const file of context()) cpSync(join(root, file), join(build, file));
    mkdirSync(installed, { recursive: true });
    let cwd = build;
    for (const [, instruction, value = ""] of built.matchAll(/^(WORKDIR|RUN) ((?:.*\\\n)*.*)$/gm)) {
      const text = value.replaceAll(/\/(?=build\b|opt\b)/g, `${directory}/`);
      if (instruction === "WORKDIR") cwd = text;
      // What it is built with is here already.
      else if (text === "npm ci --ignore-scripts") symlinkSync(join(root, "node_modules"), join(cwd, "node_modules"));
      else execFileSync("sh", ["-c", text], { cwd, stdio: ["ignore", "ignore", "pipe"] });
    }
    chmodSync(directory, 0o755);
    const words = ["check", "-", "--register", join(directory, "icp-register.yaml")];
    cpSync(join(root, "examples/unfiled-website/icp-register.yaml"), join(directory, "icp-register.yaml"));
    const { status, stdout } = spawnSync(join(installed, "dist/cli/main.js"), words, {
      cwd: directory,
      encoding: "utf8",
      input: readFileSync(join(root, "test/planning/plans/preview.json")),
      ...(process.getuid?.() === 0 && { uid: 1000, gid: 1000 }),
    });
    expect(stdout).toContain("shop/dev: 6 resources evaluated");
    expect(status).toBe(0);
    expect(existsSync(join(installed, "node_modules/vitest"))).toBe(false);
  });
});

/** The files that the recipe is given. */
function context(): readonly string[] {
  const lines = readFileSync(join(root, ".dockerignore"), "utf8")
    .split("\n")
    .filter((line) => /^[^#]/.test(line));
  const [all, ...but] = lines;
  expect(all).toBe("*");
  return sourceFiles(...but.map((line) => line.replace(/^!/, "")));
}
