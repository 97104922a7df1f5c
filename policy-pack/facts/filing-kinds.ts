import { phrases } from "../locales/text";

/** What an entity can file, and the letter that its number ends in. Source: Huawei Cloud's guide to app filing, read 2026-11. */
export const kindLetters = { website: "", app: "A", "mini-program": "X", "quick-app": "K" } as const;

export type FilingKind = keyof typeof kindLetters;

export type AppKind = Exclude<FilingKind, "website">;

/** The names of the kinds within a sentence. */
export const kindNames = phrases("filingKind", {
  website: "website",
  app: "app",
  "mini-program": "mini program",
  "quick-app": "quick app",
});

/** @param letter what follows the digits at the end of a number, as `A` of `-2A` */
export function kindOfLetter(letter: string): FilingKind {
  const kinds = Object.keys(kindLetters) as FilingKind[];
  return kinds.find((kind) => kindLetters[kind] === letter) as FilingKind;
}
