import type { Command } from "commander";
import { type Language, languageOf, languages } from "../locales/language";
import { commandLineOf } from "../locales/render";
import { wrap } from "../reporting/wrap";

/**
 * The language of help and of complaints about the words of a command, which is needed before they are read.
 *
 * @param locale as in `LANG`
 */
export function languageIn(words: readonly string[], locale: string | undefined): Language {
  const named = / --lang[= ](\S+)/.exec(` ${words.join(" ")}`)?.[1];
  const asked = languages.find((language) => language === named);
  return languageOf(asked, locale);
}

/** Puts what commander itself prints, for a command and those that are added to it afterwards, into a language. */
export function localized(command: Command, language: Language): Command {
  const translate = (text: string) =>
    commandLineOf(language).reduce((line, [pattern, replacement]) => line.replace(pattern, replacement), text);
  return command
    .configureHelp({
      styleTitle: translate,
      styleDescriptionText: translate,
      boxWrap: (text, columns) =>
        text
          .split("\n")
          .flatMap((line) => wrap(line, columns))
          .join("\n"),
    })
    .configureOutput({ outputError: (text, write) => write(translate(text)) });
}
