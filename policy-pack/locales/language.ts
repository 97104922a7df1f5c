/** The languages that every text of the pack is written in. */
export const languages = ["en", "zh"] as const;

/** What each of them calls itself. */
export const languageNames: Readonly<Record<Language, string>> = { en: "English", zh: "中文" };

/** Their tags, as RFC 5646 has them. */
export const localeTags: Readonly<Record<Language, string>> = { en: "en-US", zh: "zh-CN" };

export type Language = (typeof languages)[number];

/** The language of a run: the one asked for, else the one of the locale in `LANG`, else English. */
export function languageOf(asked: Language | undefined, locale: string | undefined): Language {
  return asked ?? (locale?.startsWith("zh") ? "zh" : "en");
}
