import { type Problem, placeText } from "../../policy-pack/documents/problem";
import { render } from "../../policy-pack/locales/render";

/** A problem as it is printed in English and in Chinese, each with its place. */
export function linesOf(problem: Problem): string {
  return (["en", "zh"] as const)
    .map((language) => `${placeText(problem)}: ${render(problem.text, language)}`)
    .join("\n");
}
