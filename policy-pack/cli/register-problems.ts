import { placeText } from "../documents/problem";
import type { Language } from "../locales/language";
import { render } from "../locales/render";
import { fromHere } from "../planning/from-here";
import type { Register } from "../register/register";

/** Prints what is wrong with a register, and where. */
export function printProblems({ problems }: Register, language: Language): void {
  for (const problem of problems) {
    const place = placeText({ ...problem, file: fromHere(problem.file) });
    process.stderr.write(`${place}: ${render(problem.text, language)}\n`);
  }
}
