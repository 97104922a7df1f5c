import type { Language } from "../locales/language";
import { render } from "../locales/render";
import type { Text } from "../locales/text";
import { ProgramError } from "../planning/errors";
import { type ExitCode, exitCode } from "./exit";
import { Progress } from "./progress";

/** Why a command cannot do what it was asked: what is wrong, and what to do. */
export class CommandError extends Error {
  override readonly name = "CommandError";

  constructor(readonly text: Text) {
    super(render(text, "en"));
  }
}

/** Runs a command. An error that its user can correct is printed; any other is thrown. */
export async function runCommand(
  language: Language,
  command: (progress: Progress) => Promise<ExitCode>,
): Promise<ExitCode> {
  const progress = new Progress(language);
  try {
    return await command(progress);
  } catch (error) {
    progress.clear();
    if (!(error instanceof CommandError || error instanceof ProgramError)) throw error;
    const trace = error instanceof ProgramError && error.trace ? `${error.trace}\n` : "";
    process.stderr.write(`${render(error.text, language)}\n${trace}`);
    return exitCode.unusable;
  }
}
