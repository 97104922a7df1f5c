import { nearest } from "../facts/nearest";
import { provinceIds, provinces } from "../facts/provinces";
import { provinceEndings, synonyms } from "../facts/synonyms";
import { languages } from "../locales/language";
import { render } from "../locales/render";

let provincesByName: ReadonlyMap<string, string> | undefined;

/** The allowed word that was probably meant: one that the text is a name of, else the one spelt most alike. */
export function meantWord(text: string, allowed: readonly string[]): string | undefined {
  const name = text.toLowerCase();
  const word = synonymOf(name) ?? provinceNamed(name, allowed);
  return word !== undefined && allowed.includes(word) ? word : nearest(text, allowed);
}

function synonymOf(name: string): string | undefined {
  return Object.hasOwn(synonyms, name) ? synonyms[name] : undefined;
}

/** Where no province is allowed, none is looked up: their names are in other languages, too. */
function provinceNamed(name: string, allowed: readonly string[]): string | undefined {
  if (!provinceIds.some((id) => allowed.includes(id))) return undefined;
  provincesByName ??= new Map(
    provinceIds.flatMap((id) => namesOf(id).map((each) => [each.toLowerCase(), id] as const)),
  );
  return provincesByName.get(name);
}

function namesOf(id: keyof typeof provinces): readonly string[] {
  const { name, abbreviations } = provinces[id];
  const names = languages.map((language) => render(name, language));
  return [...names.flatMap((each) => provinceEndings.map((ending) => each + ending)), ...abbreviations];
}
