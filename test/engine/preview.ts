import { fork } from "node:child_process";
import { delimiter, join } from "node:path";
import { readProject } from "../../policy-pack/planning/project";
import { readStackConfig } from "../../policy-pack/planning/stack";

export interface Options {
  /** The folder of the policy pack. */
  readonly pack: string;
  /** Also update, as people do: with a preview before. */
  readonly up?: boolean;
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

export type Request = Required<Pick<Options, "pack" | "up" | "levels">> & {
  readonly example: string;
  readonly project: string;
  readonly stack: string;
};

/**
 * Previews or updates a program with the real engine and a stand-in for the cloud.
 *
 * @param cli the Pulumi CLI's path
 * @param example the program's folder
 * @throws Error where the engine fails although no mandatory policy is violated
 */
export async function previewWithEngine(cli: string, example: string, options: Options): Promise<Outcome> {
  const project = readProject(example);
  const { stack } = readStackConfig(project, undefined);
  const { pack, up = false, levels = {}, environment = {} } = options;
  const request: Request = { example: project.directory, project: project.name, stack, pack, up, levels };
  const child = fork(join(__dirname, "run.ts"), {
    execArgv: ["--require", join(__dirname, "typescript.cjs")],
    env: {
      HOME: process.env["HOME"],
      PATH: [join(__dirname, "bin"), process.env["PATH"]].join(delimiter),
      ENGINE_CLI: cli,
      ENGINE_STARTED_IN: project.directory,
      ...environment,
    },
  });
  child.send(request);
  const outcome = await new Promise<Outcome>((resolve, reject) => {
    child.once("message", resolve);
    child.once("exit", (code, signal) => reject(new Error(`${example}: the run ended with ${signal ?? code}`)));
  });
  if (outcome.failed !== outcome.violations.some(({ level }) => level === "mandatory")) {
    throw new Error(`${example}: the engine's verdict does not follow from the policies:\n${outcome.output}`);
  }
  return outcome;
}
