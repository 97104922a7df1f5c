import { type ChildProcess, spawn } from "node:child_process";
import { phrases } from "../../locales/text";
import { ProgramError } from "../errors";
import type { Command, Invocation } from "./languages/language";

export const texts = phrases("run", {
  notFound: "{directory}: '{executable}' cannot be started ({code}). The program needs {toolchain} on this machine.",
});

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

const endingSignals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Builds a program where its language asks for that, and starts it. What does not build ends the run.
 *
 * @param print takes what is printed on either stream
 */
export function startProgram(command: Command, print: (text: string) => void): Run {
  const { language, programDirectory } = command.project;
  let child: ChildProcess | undefined;
  const start = async ({ executable, args, environment }: Invocation): Promise<Ending> => {
    child = spawn(executable, args, { cwd: programDirectory, env: environment, stdio: ["ignore", "pipe", "pipe"] });
    endWithThisProcess(child);
    try {
      return await endingOf(child, print);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      const { toolchain } = language;
      throw new ProgramError(
        texts.notFound({ directory: programDirectory, executable, code: String(code), toolchain }),
      );
    }
  };
  const startAll = async (): Promise<Ending> => {
    let ending: Ending = { how: 0, printed: "" };
    for (const invocation of language.invocations(command)) {
      ending = await start(invocation);
      if (ending.how !== 0) break;
    }
    return ending;
  };
  return { ended: startAll(), endSoon: () => setTimeout(() => child?.kill("SIGKILL"), graceMilliseconds).unref() };
}

function endingOf(child: ChildProcess, print: (text: string) => void): Promise<Ending> {
  let printed = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding("utf8").on("data", (text: string) => {
      printed = (printed + text).slice(-keptCharacters);
      print(text);
    });
  }
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code, signal) => resolve({ how: signal ?? Number(code), printed }));
  });
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
