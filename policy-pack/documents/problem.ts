import type { Language } from "../locales/language";
import type { Bilingual } from "../locales/text";

/** A place in a file; both count from one. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Something wrong with an entry. */
export interface Complaint {
  /** The entry, such as `websites[0].domain`; empty where it is the whole file. */
  readonly path: string;
  /** What is wrong, what was expected, and the remedy. */
  readonly text: Bilingual;
}

/** Something wrong with a file, and where; without a position where there is no file to point into. */
export interface Problem extends Complaint {
  readonly file: string;
  readonly position?: Position | undefined;
}

export function complaint(path: string, en: string, zh: string): Complaint {
  return { path, text: { en, zh } };
}

/** What is wrong with the entries of a file, in their order there. */
export function placed(
  complaints: Iterable<Complaint>,
  file: string,
  positionOf: (path: string) => Position,
): readonly Problem[] {
  return [...complaints]
    .map((complaint) => ({ ...complaint, file, position: positionOf(complaint.path) }))
    .sort((a, b) => a.position.line - b.position.line || a.position.column - b.position.column);
}

/** Where an entry stands, as editors and terminals follow it: `icp-register.yaml:14:7 websites[0].domain`. */
export function placeText({ file, position, path }: Omit<Problem, "text">): string {
  const place = position ? `${file}:${position.line}:${position.column}` : file;
  return path === "" ? place : `${place} ${path}`;
}

/** Complaints about what is no file, a line each. */
export function complaintsText(complaints: readonly Complaint[]): Bilingual {
  return lines(complaints, ({ path }) => path);
}

/** Problems as people are told them, a line each. */
export function problemsText(problems: readonly Problem[]): Bilingual {
  return lines(problems, placeText);
}

function lines<Kind extends Complaint>(complaints: readonly Kind[], placeOf: (complaint: Kind) => string): Bilingual {
  const render = (language: Language) =>
    complaints.map((complaint) => `${placeOf(complaint)}: ${complaint.text[language]}`).join("\n");
  return { en: render("en"), zh: render("zh") };
}
