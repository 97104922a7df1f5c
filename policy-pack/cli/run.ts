import { CommanderError } from "commander";
import { exitCode } from "./exit";
import { languageIn } from "./localized";
import { createProgram } from "./program";

/** Runs the command that the words name, and sets `process.exitCode`. */
export async function run(words: readonly string[]): Promise<void> {
  try {
    await createProgram(languageIn(words, process.env["LANG"])).parseAsync(words, { from: "user" });
  } catch (error) {
    // Help and version, when asked for, come as an error too.
    const isAnswered = error instanceof CommanderError && error.exitCode === 0;
    process.exitCode = isAnswered ? exitCode.clean : exitCode.unusable;
    if (!(error instanceof CommanderError)) process.stderr.write(`${(error as Error).stack}\n`);
  }
}
