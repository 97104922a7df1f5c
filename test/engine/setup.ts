import type { TestProject } from "vitest/node";
import build from "./build";
import { findCli } from "./cli";

declare module "vitest" {
  interface ProvidedContext {
    /** The Pulumi CLI's path; empty where there is none. */
    cli: string;
  }
}

/** Prepares what the engine tests share: the package built from the sources as they are, and the CLI. */
export default function setup(project: TestProject): void {
  build();
  const cli = findCli();
  if (cli === undefined) {
    const missing = "No `pulumi` is on PATH and Go can build none, so the tests with the real engine are skipped.";
    if (process.env["ICP_ENGINE_TESTS"] === "required") throw new Error(missing);
    process.stderr.write(`${missing}\n`);
  }
  project.provide("cli", cli ?? "");
}
