/** A code block of a page: what follows the fence, and what is in it. */
export interface Fence {
  readonly language: string;
  /** The word after the language; empty where there is none. */
  readonly label: string;
  readonly code: string;
}

export function fencesIn(page: string): readonly Fence[] {
  return [...page.matchAll(/^```(\w+)(?: (\w+))?\n([\s\S]*?)^```$/gm)].map(
    ([, language = "", label = "", code = ""]) => ({ language, label, code }),
  );
}
