import { render } from "../locales/render";
import type { Text } from "../locales/text";

/** Why a program, or a plan that others made, cannot be evaluated: what is wrong, in which file, and what to do. */
export class ProgramError extends Error {
  override readonly name = "ProgramError";

  /**
   * @param text what is wrong and what to do about it
   * @param trace what the program itself said, such as its stack trace
   */
  constructor(
    readonly text: Text,
    readonly trace?: string,
  ) {
    super(trace === undefined ? render(text, "en") : `${render(text, "en")}\n${trace}`);
  }
}
