import { InvalidArgumentError, Option } from "commander";
import { nearest } from "../facts/nearest";
import type { Language } from "../locales/language";
import type { Bilingual } from "../locales/text";

/**
 * An option that takes one of some words.
 *
 * @param language of the complaint about another word, which names the nearest right one
 */
export function choice(flags: string, description: Bilingual, allowed: readonly string[], language: Language): Option {
  return new Option(flags, description[language])
    .choices(allowed)
    .argParser((text: string) => oneOf(text, allowed, language));
}

/** @throws InvalidArgumentError for any other word, with the nearest of those allowed, and all of them */
export function oneOf(text: string, allowed: readonly string[], language: Language): string {
  if (allowed.includes(text)) return text;
  const meant = nearest(text, allowed);
  const complaint: Bilingual = {
    en: `${meant ? `Did you mean '${meant}'? ` : ""}Expected one of ${allowed.join(", ")}.`,
    zh: `${meant ? `是否应为 '${meant}'？` : ""}应为以下之一：${allowed.join("、")}。`,
  };
  throw new InvalidArgumentError(complaint[language]);
}
