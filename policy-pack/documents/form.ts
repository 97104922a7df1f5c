import * as z from "zod";
import type { Text } from "../locales/text";

/** What texts of a form are, by its pattern: a schema's complaint carries no more than that. */
const forms = new Map<string, Text>();

/**
 * A text of a certain form.
 *
 * @param text what is expected, such as "a URN"
 */
export function form(pattern: RegExp, text: Text): z.ZodType<string> {
  forms.set(String(pattern), text);
  return z.string().regex(pattern);
}

/** What was expected where a text does not have a form. */
export function formOf(pattern: string | undefined): Text {
  const text = forms.get(String(pattern));
  if (text === undefined) throw new Error(`no form has the pattern ${pattern}`);
  return text;
}
