import { fork } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { readProject } from "../../policy-pack/planning/programs/project";
import { readStackConfig } from "../../policy-pack/planning/programs/stack-config";

/**
 * `up` updates as people do, with a preview before; `deploy` does it at once. The last ones print what
 * `icp-guard check` reads: a preview as JSON, one of what changes only, one as a stream of events, and the
 * stack's export.
 */
export type Operation = "preview" | "up" | "deploy" | "json" | "changes" | "stream" | "export";

export interface Options {
  /** The folder of the policy pack; none evaluates where it is absent. */
  readonly pack?: string;
  /** Enforcement levels by policy, as `--policy-pack-config` takes them. */
  readonly levels?: Readonly<Record<string, "mandatory" | "advisory" | "disabled">>;
  /** Variables for engine, program and pack. */
  readonly environment?: Readonly<Record<string, string>>;
}

export interface Violation {
  readonly policy: string;
  /** The URN. */
  readonly resource: string;
  readonly level: string;
  readonly severity: string;
  readonly message: string;
}

export interface Outcome {
  readonly failed: boolean;
  /** How long the engine took. */
  readonly seconds: number;
  readonly violations: readonly Violation[];
  /** What the engine printed. */
  readonly output: string;
  /** URNs of what reached the cloud to be created. */
  readonly created: readonly string[];
}

export type Request = Pick<Options, "pack"> & {
  readonly levels: NonNullable<Options["levels"]>;
  readonly example: string;
  readonly project: string;
  readonly stack: string;
  readonly operations: readonly Operation[];
};

/**
 * The folder of what starts packs: an ordinary installation has a language host beside the CLI, which goes before
 * anything here; `ICP_LANGUAGE_HOST=stand-in` asks for one that behaves like it.
 */
export function packStarter(cli: string): string {
  const installed = existsSync(join(dirname(cli), "pulumi-language-nodejs"));
  if (installed) return "bin";
  return process.env["ICP_LANGUAGE_HOST"] === "stand-in" ? "language-host" : "starter";
}

/** Previews the deployment of a program with the real engine; see `runWithEngine`. */
export async function previewWithEngine(cli: string, example: string, options: Options): Promise<Outcome> {
  const [outcome] = await runWithEngine(cli, example, ["preview"], options);
  if (outcome === undefined) throw new Error(`${example}: the run gave no outcome`);
  return outcome;
}

/**
 * Runs operations on one stack of a program, one after the other, with the real engine and a
 * stand-in for the cloud.
 *
 * @param cli the Pulumi CLI's path
 * @param example the program's folder
 * @returns the outcome of each
 * @throws Error where the engine fails although no mandatory policy is violated
 */
export async function runWithEngine(
  cli: string,
  example: string,
  operations: readonly Operation[],
  { pack, levels = {}, environment = {} }: Options,
): Promise<readonly Outcome[]> {
  const project = readProject(example);
  const { stack } = readStackConfig(project, undefined);
  const run = { example: project.directory, project: project.name, stack, levels, operations };
  const request: Request = { ...run, ...(pack !== undefined && { pack }) };
  const child = fork(join(__dirname, "run.ts"), {
    execArgv: ["--require", join(__dirname, "../typescript.cjs")],
    env: {
      HOME: process.env["HOME"],
      PATH: [join(__dirname, "bin"), join(__dirname, packStarter(cli)), process.env["PATH"]].join(delimiter),
      ENGINE_CLI: cli,
      ENGINE_PWD: project.directory,
      ...environment,
    },
  });
  child.send(request);
  const outcomes = await new Promise<readonly Outcome[]>((resolve, reject) => {
    child.once("message", resolve);
    child.once("exit", (code, signal) => reject(new Error(`${example}: the run ended with ${signal ?? code}`)));
  });
  for (const { failed, violations, output } of outcomes) {
    if (failed !== violations.some(({ level }) => level === "mandatory")) {
      throw new Error(
        `${example}: the result of the engine does not follow from the policies:\n${output.slice(-4000)}`,
      );
    }
  }
  return outcomes;
}
