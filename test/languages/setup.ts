import { spawnSync } from "node:child_process";
import { existsSync, renameSync, rmSync } from "node:fs";
import { delimiter, join } from "node:path";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** The folder of a virtual environment with Pulumi's SDK for Python; empty where there is no Python. */
    virtualenv: string;
    /** Whether there is Go. */
    hasGo: boolean;
    /** Whether there are a JDK and Maven. */
    hasJava: boolean;
  }
}

const packages = ["pulumi==3.248.0", "pulumi-alicloud==3.108.0"];
const virtualenv = join(__dirname, "../../.cache/python-3.248.0");

/** Prepares what programs in other languages need, once. */
export default function setup(project: TestProject): void {
  project.provide("virtualenv", madeVirtualenv() ? virtualenv : missing("Python 3 with venv and pip"));
  project.provide("hasGo", isOnPath("go") || missing("Go") !== "");
  project.provide("hasJava", (isOnPath("javac") && isOnPath("mvn")) || missing("JDK with Maven") !== "");
}

function madeVirtualenv(): boolean {
  if (existsSync(virtualenv)) return true;
  const unfinished = `${virtualenv}.${process.pid}`;
  process.stderr.write("Installing Pulumi's SDK for Python for the tests, once; this takes half a minute.\n");
  const run = (executable: string, ...args: readonly string[]) =>
    spawnSync(executable, args, { stdio: ["ignore", process.stderr.fd, process.stderr.fd] }).status === 0;
  const install = ["install", "--quiet", "--disable-pip-version-check", ...packages];
  // The commands of an environment name its folder; Python and its packages do not.
  const made = run("python3", "-m", "venv", unfinished) && run(join(unfinished, "bin/python"), "-m", "pip", ...install);
  if (made) renameSync(unfinished, virtualenv);
  else rmSync(unfinished, { recursive: true, force: true });
  return made;
}

function missing(toolchain: string): "" {
  const text = `There is no ${toolchain}, so the tests of programs in that language are skipped.`;
  if (process.env["ICP_LANGUAGE_TESTS"] === "required") throw new Error(text);
  process.stderr.write(`${text}\n`);
  return "";
}

function isOnPath(command: string): boolean {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  return folders.some((folder) => existsSync(join(folder, command)));
}
