import type { Bilingual } from "../facts/language";

/** A place in a file; both count from one. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Something wrong with the register. */
export interface Problem {
  readonly file: string;
  readonly position?: Position | undefined;
  /** The entry, such as `websites[0].domain`; empty where it is the file. */
  readonly path: string;
  /** What is wrong, what was expected, and the remedy. */
  readonly text: Bilingual;
}

/** The problem in one line: `icp-register.yaml:14:7 websites[0].domian: unknown key …`. */
export function problemText({ file, position, path, text }: Problem): Bilingual {
  const place = position ? `${file}:${position.line}:${position.column}` : file;
  const head = path === "" ? place : `${place} ${path}`;
  return { en: `${head}: ${text.en}`, zh: `${head}：${text.zh}` };
}
