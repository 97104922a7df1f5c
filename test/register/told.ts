import { type Problem, placeText } from "../../policy-pack/documents/problem";

/** A problem as people are told it: a line a language, each with its place. */
export function told(problem: Problem): string {
  return Object.values(problem.text)
    .map((text) => `${placeText(problem)}: ${text}`)
    .join("\n");
}
