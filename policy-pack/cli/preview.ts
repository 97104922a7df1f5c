import { relative } from "node:path";
import { ProgramError } from "../planning/errors";
import { planProgram } from "../planning/program";
import { readProject } from "../planning/project";
import { conclude, findRegisterFor, type JudgingOptions, languageFor } from "./conclude";
import { type ExitCode, exitCode } from "./exit";

export interface PreviewOptions extends JudgingOptions {
  readonly stack?: string;
}

/** Plans a program offline, judges it, and prints the report. */
export async function preview(directory: string, options: PreviewOptions): Promise<ExitCode> {
  const register = findRegisterFor(options, directory);
  try {
    if (process.stderr.isTTY) process.stderr.write(`planning ${directory} …\n`);
    const { file } = readProject(directory);
    const deployment = await planProgram({ directory, stack: options.stack });
    return conclude(
      [{ deployment, name: directory, file: relative(process.cwd(), file), limits: [] }],
      register,
      options,
    );
  } catch (error) {
    if (!(error instanceof ProgramError)) throw error;
    process.stderr.write(`${error.text[languageFor(options, register)]}\n${error.trace ?? ""}\n`);
    return exitCode.unusable;
  }
}
