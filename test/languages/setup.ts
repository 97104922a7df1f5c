import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import type { TestProject } from "vitest/node";
import { virtualenvOf } from "../virtualenv";

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

/** Prepares what programs in other languages need, once. */
export default function setup(project: TestProject): void {
  const virtualenv = virtualenvOf("python-3.248.0", packages);
  project.provide("virtualenv", virtualenv ?? missing("Python 3 with venv and pip"));
  project.provide("hasGo", isOnPath("go") || missing("Go") !== "");
  project.provide("hasJava", (isOnPath("javac") && isOnPath("mvn")) || missing("JDK with Maven") !== "");
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
