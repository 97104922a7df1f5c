import type { Complaint } from "../../documents/problem";
import { phrases, type Text } from "../../locales/text";

export const texts = phrases("repeated", {
  listed: "this {what} is already listed in line {line} ({first})",
});

/** A text that may be given once, and the entry that gives it. */
export interface Listed {
  readonly path: string;
  readonly text: string;
}

/** A complaint about every text but the first of its kind, with the place of that one. */
export function* repeated(what: Text, listed: Iterable<Listed>, lineOf: (path: string) => number): Iterable<Complaint> {
  const paths = new Map<string, string>();
  for (const { path, text } of listed) {
    const first = paths.get(text);
    if (first === undefined) paths.set(text, path);
    else {
      const line = lineOf(first);
      yield { path, text: texts.listed({ what, line, first }) };
    }
  }
}
