import { languages } from "../../policy-pack/locales/language";
import { englishTexts, hashOf } from "../locales/translations";
import { type Changes, ScaffoldError } from "./changes";

export interface NewLanguage {
  /** As `--lang` and `LANG` have it, such as `ja`. */
  readonly code: string;
  /** What it calls itself. */
  readonly name: string;
  /** Its tag of RFC 5646, such as `ja-JP`. */
  readonly tag: string;
}

/** Writes a language whose texts are the English ones, to be translated one by one. Returns what to do next. */
export async function addLanguage(changes: Changes, { code, name, tag }: NewLanguage): Promise<readonly string[]> {
  if (!/^[a-z]{2,3}$/.test(code)) throw new ScaffoldError(`'${code}' is no code of a language: write it as ja or fr`);
  if (languages.some((each) => each === code)) throw new ScaffoldError(`'${code}' is there already`);
  const entries = [...(await englishTexts())].map(
    ([key, english]) => `${JSON.stringify(key)}: ["${hashOf(english)}", ${JSON.stringify(english)}],`,
  );
  const file = `policy-pack/locales/${code}.ts`;
  changes.create(
    file,
    `import type { TextKey } from "./keys";
import type { Locale, Translation } from "./text";

/** By the key of the English text, with its hash: a test names the entries whose English has changed since. */
const texts: Readonly<Record<TextKey, Translation>> = {
${entries.join("\n")}
};

/** What commander prints by itself: a pattern of the English, and what stands in its place. */
const commandLine: Locale["commandLine"] = [];

export const ${code}: Locale<TextKey> = { name: ${JSON.stringify(name)}, tag: ${JSON.stringify(tag)}, texts, commandLine };
`,
  );
  changes.edit("policy-pack/locales/language.ts", (text) =>
    text
      .replace(/(?<=export const languages = \[.*)(?=\])/, `, "${code}"`)
      .replace(
        /(?<=export const locales: [\s\S]*?\n)(?=\};)/,
        `  get ${code}() {\n    return (require("./${code}") as typeof import("./${code}")).${code};\n  },\n`,
      ),
  );
  return [
    `Translate the ${entries.length} texts of ${file}; leave the hashes and what stands in braces as they are.`,
    "Translate what the library for command lines prints, in commandLine; locales/zh.ts shows which patterns there are.",
    "See that nothing is missing: npx vitest run --project pack test/locales",
    "Derive the schemas: npm run derive",
    "Read the reports: npx vitest run --project pack test/reporting test/register --update writes them for the new language",
  ];
}
