import { type Problem, placeText } from "../../policy-pack/documents/problem";
import { languages } from "../../policy-pack/locales/language";
import { render } from "../../policy-pack/locales/render";

/** A problem as it is printed: a line a language, each with its place. */
export function linesOf(problem: Problem): string {
  return languages.map((language) => `${placeText(problem)}: ${render(problem.text, language)}`).join("\n");
}
