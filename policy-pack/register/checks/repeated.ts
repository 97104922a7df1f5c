import { type Complaint, complaint } from "../../documents/problem";
import type { Bilingual } from "../../locales/text";

/** A text that may be given once, and the entry that gives it. */
export interface Listed {
  readonly path: string;
  readonly text: string;
}

/** Complains of every text but the first of its kind, and says where that one stands. */
export function* repeated(
  { en, zh }: Bilingual,
  listed: Iterable<Listed>,
  lineOf: (path: string) => number,
): Iterable<Complaint> {
  const paths = new Map<string, string>();
  for (const { path, text } of listed) {
    const first = paths.get(text);
    if (first === undefined) paths.set(text, path);
    else {
      const line = lineOf(first);
      yield complaint(
        path,
        `this ${en} is already listed in line ${line} (${first})`,
        `该${zh}已在第 ${line} 行列出（${first}）`,
      );
    }
  }
}
