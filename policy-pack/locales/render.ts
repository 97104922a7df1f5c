import { type Language, locales } from "./language";
import type { Locale, Text, Values } from "./text";

/** A text as a reader of a language sees it. */
export function render(text: Text, language: Language): string {
  if (typeof text === "string") return text;
  if ("items" in text) return text.items.map((item) => render(item, language)).join(render(text.separator, language));
  return fill(translated(text.key, text.english, language), text.values, language);
}

/** A text in a language; its English where that language has none, as for rules that a team adds. */
export function translated(key: string, english: string, language: Language): string {
  return language === "en" ? english : (locales[language].texts[key]?.[1] ?? english);
}

/**
 * A text with values in place of its placeholders.
 *
 * @throws Error where a placeholder has no value
 */
export function fill(text: string, values: Values, language: Language): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`no value for {${name}} in '${text}'`);
    return typeof value === "object" || typeof value === "string" ? render(value, language) : String(value);
  });
}

/** What stands in place of what the library for command lines prints by itself. */
export function commandLineOf(language: Language): Locale["commandLine"] {
  return language === "en" ? [] : locales[language].commandLine;
}
