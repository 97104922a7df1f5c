import { z } from "zod";

/**
 * A text of a certain form.
 *
 * @param en what is expected, such as "a URN"; `zh` the same
 */
export function form(pattern: RegExp, en: string, zh: string): z.ZodType<string> {
  return z.string().regex(pattern, { error: `expected ${en}${between}应为${zh}` });
}

/** What stands between the two languages where zod has room for one text. */
export const between = " / ";
