import { placeText } from "../../documents/problem";
import { today } from "../../facts/today";
import { render } from "../../locales/render";
import { languageFor } from "../evaluate";
import { type ExitCode, exitCode } from "../exit";
import { fromHere } from "../sources";
import { overviewOf } from "./overview";
import { registerNamed } from "./report";
import { type ShowOptions, showFormats } from "./show-formats";

/** Prints what a register holds, or its problems. */
export function show(file: string | undefined, options: ShowOptions): ExitCode {
  const register = registerNamed(file);
  const language = languageFor(options, register);
  for (const problem of register.problems) {
    const place = placeText({ ...problem, file: fromHere(problem.file) });
    process.stderr.write(`${place}: ${render(problem.text, language)}\n`);
  }
  if (register.problems.length > 0) return exitCode.unusable;
  process.stdout.write(showFormats[options.format](overviewOf(register, today()), language));
  return exitCode.clean;
}
