import { InvalidArgumentError, Option } from "commander";
import { nearest } from "../facts/nearest";
import type { Language } from "../locales/language";
import { render } from "../locales/render";
import { listOf, phrases, type Text } from "../locales/text";

export const texts = phrases("cliChoice", {
  expectedOneOf: "Expected one of {allowed}.",
  didYouMean: "Did you mean '{meant}'? Expected one of {allowed}.",
});

/**
 * An option that takes one of some words.
 *
 * @param language of the complaint about another word, which names the nearest right one
 */
export function choice(flags: string, description: Text, allowed: readonly string[], language: Language): Option {
  return new Option(flags, render(description, language))
    .choices(allowed)
    .argParser((text: string) => oneOf(text, allowed, language));
}

/** @throws InvalidArgumentError for any other word, with the nearest of those allowed, and all of them */
export function oneOf(text: string, allowed: readonly string[], language: Language): string {
  if (allowed.includes(text)) return text;
  const meant = nearest(text, allowed);
  const expected = { allowed: listOf(allowed) };
  const complaint = meant === undefined ? texts.expectedOneOf(expected) : texts.didYouMean({ meant, ...expected });
  throw new InvalidArgumentError(render(complaint, language));
}
