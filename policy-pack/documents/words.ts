import { nearest } from "../facts/nearest";
import { provinceIds, provinces } from "../facts/provinces";
import { provinceEndings, synonyms } from "../facts/synonyms";
import { languages } from "../locales/language";
import { render } from "../locales/render";

/** The words of schemas by what people may call them. */
let words: ReadonlyMap<string, string> | undefined;

/** The allowed word that was probably meant: one that the text is a name of, else the one spelt most alike. */
export function meantWord(text: string, allowed: readonly string[]): string | undefined {
  words ??= wordsByName();
  const word = words.get(text.toLowerCase());
  return word !== undefined && allowed.includes(word) ? word : nearest(text, allowed);
}

function wordsByName(): ReadonlyMap<string, string> {
  return new Map([
    ...provinceIds.flatMap((id) => namesOf(id).map((name) => [name.toLowerCase(), id] as const)),
    ...Object.entries(synonyms),
  ]);
}

function namesOf(id: keyof typeof provinces): readonly string[] {
  const { name, abbreviations } = provinces[id];
  const names = languages.map((language) => render(name, language));
  return [...names.flatMap((each) => provinceEndings.map((ending) => each + ending)), ...abbreviations];
}
