import type { Locale } from "./text";

/** The languages that every text of the pack is written in. */
export const languages = ["en", "zh"] as const;

export type Language = (typeof languages)[number];

/** The languages besides English, which stands beside the logic. One is loaded when it is first needed. */
export const locales: Readonly<Record<Exclude<Language, "en">, Locale>> = {
  get zh() {
    return (require("./zh") as typeof import("./zh")).zh;
  },
};

/** What a language calls itself. */
export function nameOf(language: Language): string {
  return language === "en" ? "English" : locales[language].name;
}

/** Its tag, as RFC 5646 has it. */
export function tagOf(language: Language): string {
  return language === "en" ? "en-US" : locales[language].tag;
}

/** The language of a run: the one asked for, else the one of the locale in `LANG`, else English. */
export function languageOf(asked: Language | undefined, locale: string | undefined): Language {
  return asked ?? languages.find((language) => locale?.startsWith(language)) ?? "en";
}
