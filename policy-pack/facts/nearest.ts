import { distance } from "fastest-levenshtein";

/** The word that a misspelt one was probably meant to be; nothing where none is close. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const ranked = [...candidates]
    .map((candidate) => ({ candidate, far: distance(word.toLowerCase(), candidate.toLowerCase()) }))
    .sort((a, b) => a.far - b.far);
  const [first] = ranked;
  return first && first.far < word.length && first.far <= Math.max(2, word.length / 3) ? first.candidate : undefined;
}
