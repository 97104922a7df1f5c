import { listOf, type Text } from "../locales/text";

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
  readonly text: Text;
}

/** Something wrong with a file, and where; without a position where there is no file to point into. */
export interface Problem extends Complaint {
  readonly file: string;
  readonly position?: Position | undefined;
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
export function complaintsText(complaints: readonly Complaint[]): Text {
  return lines(complaints.map(({ path, text }) => [path, text]));
}

/** Problems as people read them, a line each. */
export function problemsText(problems: readonly Problem[]): Text {
  return lines(problems.map((problem) => [placeText(problem), problem.text]));
}

function lines(entries: readonly (readonly [place: string, text: Text])[]): Text {
  const texts = entries.map((entry) => listOf(entry, ": "));
  return listOf(texts, "\n");
}
