/** The languages that every text of the pack is written in. */
export const languages = ["en", "zh"] as const;

export type Language = (typeof languages)[number];

/** The language of a run: the one asked for, else the one of the locale in `LANG`, else English. */
export function languageOf(asked: Language | undefined, locale: string | undefined): Language {
  return asked ?? (locale?.startsWith("zh") ? "zh" : "en");
}
