import { z } from "zod";
import { say } from "./say";

/**
 * A text of a certain form.
 *
 * @param en what is expected, such as "a URN"; `zh` the same
 */
export function form(pattern: RegExp, en: string, zh: string): z.ZodType<string> {
  return z.string().regex(pattern, { error: say(`expected ${en}`, `应为${zh}`) });
}
