import { relative } from "node:path";
import { planProgram } from "../planning/program";
import { readProject } from "../planning/project";
import { conclude, findRegisterFor, type JudgingOptions, languageFor } from "./conclude";
import type { ExitCode } from "./exit";
import { explaining } from "./problem";

export interface PreviewOptions extends JudgingOptions {
  readonly stack?: string;
}

/** Plans a program offline, judges it, and prints the report. */
export function preview(directory: string, options: PreviewOptions): Promise<ExitCode> {
  const register = findRegisterFor(options, directory);
  return explaining(languageFor(options, register), async () => {
    if (process.stderr.isTTY) process.stderr.write(`planning ${directory} …\n`);
    const file = relative(process.cwd(), readProject(directory).file);
    const deployment = await planProgram({ directory, stack: options.stack });
    return conclude([{ deployment, name: directory, file, limits: [] }], register, options);
  });
}
