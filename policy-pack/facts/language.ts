/** The languages that every message of the pack is written in. */
export const languages = ["en", "zh"] as const;

export type Language = (typeof languages)[number];

/** The same text in every language. */
export type Bilingual = Readonly<Record<Language, string>>;

/** A text of the pack, or a name that is the same in every language. */
export type Text = string | Bilingual;

export function inLanguage(text: Text, language: Language): string {
  return typeof text === "string" ? text : text[language];
}

/** The language to speak: the one asked for, else the one of the locale in `LANG`, else English. */
export function languageOf(asked: Language | undefined, locale: string | undefined): Language {
  return asked ?? (locale?.startsWith("zh") ? "zh" : "en");
}
