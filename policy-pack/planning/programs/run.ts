import { type ChildProcess, spawn } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Project } from "./project";
import type { StackConfig } from "./stack-config";
import { stackReferenceModule } from "./stack-reference";

/** How a program is to be run. */
export interface Command {
  readonly project: Project;
  readonly config: StackConfig;
  readonly organization: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Where the engine listens. */
  readonly address: string;
  /** Takes what the program prints on either stream. */
  readonly print: (text: string) => void;
}

/** How a program ended: its exit code, or the signal that ended it, and the last that it printed. */
export interface Ending {
  readonly how: number | NodeJS.Signals;
  readonly printed: string;
}

/** A program on its way. */
export interface Run {
  readonly ended: Promise<Ending>;
  /** Gives the program a moment to end by itself, and then ends it. */
  endSoon(): void;
}

/** After its first error a program may have others under way that are worth hearing. */
const graceMilliseconds = 1000;

/** How much of what a program printed is kept for messages. */
const keptCharacters = 4000;

/**
 * A module that is loaded before the program. Pulumi's runner writes errors in colors, over which Node
 * 20.20 loops until memory is full where a path in the stack ends right behind `node_modules/@scope/`.
 */
const plainErrors = `data:text/javascript,${encodeURIComponent(`
  import util from "node:util";
  const plain = (option) => (typeof option === "object" ? { ...option, colors: false } : option);
  util.inspect = new Proxy(util.inspect, { apply: (inspect, _, [value, ...options]) => inspect(value, ...options.map(plain)) });
`)}`;

const endingSignals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Starts a program with Pulumi's own runner, with the arguments and variables that Pulumi's language host gives it. */
export function startProgram(command: Command): Run {
  const { project, config, organization, address } = command;
  const runner = runnerFor(project.programDirectory);
  const child = spawn(
    process.execPath,
    [
      `--import=${plainErrors}`,
      `--import=${stackReferenceModule(join(dirname(runner), "../.."))}`,
      ...(project.options.nodeargs.match(/\S+/g) ?? []),
      runner,
      `--monitor=${address}`,
      `--engine=${address}`,
      `--organization=${organization}`,
      `--project=${project.name}`,
      `--root-directory=${project.directory}`,
      `--stack=${config.stack}`,
      `--pwd=${project.programDirectory}`,
      "--dry-run",
      "--parallel=16",
      project.entry,
    ],
    { cwd: project.programDirectory, env: environmentOf(command), stdio: ["ignore", "pipe", "pipe"] },
  );
  endWithThisProcess(child);
  let printed = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      printed = (printed + text).slice(-keptCharacters);
      command.print(text);
    });
  }
  return {
    ended: new Promise((resolve, reject) => {
      child.once("error", reject);
      child.once("close", (code, signal) => resolve({ how: signal ?? Number(code), printed }));
    }),
    endSoon: () => setTimeout(() => child.kill("SIGKILL"), graceMilliseconds).unref(),
  };
}

/** The runner of the program's own SDK where it has one, so that their versions fit. */
function runnerFor(programDirectory: string): string {
  const runner = "@pulumi/pulumi/cmd/run";
  try {
    return createRequire(join(programDirectory, "index.js")).resolve(runner);
  } catch {
    return createRequire(__filename).resolve(runner);
  }
}

function environmentOf({ project, config, environment }: Command): NodeJS.ProcessEnv {
  const { typescript, tsconfig } = project.options;
  return {
    // Types are the business of the project's own build, and checking them takes longer than all the rest.
    PULUMI_NODEJS_TRANSPILE_ONLY: "true",
    ...environment,
    PULUMI_CONFIG: JSON.stringify(config.values),
    PULUMI_CONFIG_SECRET_KEYS: JSON.stringify(config.secretKeys),
    PULUMI_NODEJS_TYPESCRIPT: String(typescript),
    ...(tsconfig !== undefined && { PULUMI_NODEJS_TSCONFIG_PATH: tsconfig }),
  };
}

/** Lets no program outlive this process, which only Ctrl-C may end while a program runs forever. */
function endWithThisProcess(child: ChildProcess): void {
  const end = () => child.kill("SIGKILL");
  const endBoth = (signal: NodeJS.Signals) => {
    end();
    process.kill(process.pid, signal);
  };
  process.once("exit", end);
  for (const signal of endingSignals) process.once(signal, endBoth);
  child.once("close", () => {
    process.off("exit", end);
    for (const signal of endingSignals) process.off(signal, endBoth);
  });
}
