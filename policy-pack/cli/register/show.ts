import { today } from "../../facts/today";
import { languageFor } from "../evaluate";
import { type ExitCode, exitCode } from "../exit";
import { printProblems } from "../register-problems";
import { overviewOf } from "./overview";
import { registerNamed } from "./report";
import { type ShowOptions, showFormats } from "./show-formats";

/** Prints what a register holds, or its problems. */
export function show(file: string | undefined, options: ShowOptions): ExitCode {
  const register = registerNamed(file);
  const language = languageFor(options, register);
  printProblems(register, language);
  if (register.problems.length > 0) return exitCode.unusable;
  process.stdout.write(showFormats[options.format](overviewOf(register, today()), language));
  return exitCode.clean;
}
