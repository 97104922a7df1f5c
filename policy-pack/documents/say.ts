import type { Bilingual } from "../locales/text";

const between = " / ";

/** Both languages in one text, where a schema has room for one; editors show descriptions so. */
export function say(en: string, zh: string): string {
  return `${en}${between}${zh}`;
}

/** What `say` has put together; of another text both are the whole. */
export function said(text: string): Bilingual {
  const [en = text, zh = text] = text.split(between);
  return { en, zh };
}
