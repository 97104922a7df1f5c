import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { locales } from "../../policy-pack/locales/language";
import type { Rule } from "../../policy-pack/rules/rule";

/** What a rule of this package lacks, a sentence for each; nothing where it is complete. */
export function lacksOf({ id, title, kind, messages }: Rule, root: string): readonly string[] {
  const name = id.replace(/^icp-/, "");
  const contentOf = (path: string) =>
    existsSync(join(root, path)) ? readFileSync(join(root, path), "utf8") : undefined;
  // What the outcome rule gives a level to is in the tables of all others.
  const test = kind === "outcome" ? undefined : `test/rules/${name}.test.ts`;
  const files = [`policy-pack/rules/${name}.ts`, test, `docs/rules/${id}.md`].filter((file) => file !== undefined);
  return [
    ...files.filter((file) => contentOf(file) === undefined).map((file) => `the file ${file}`),
    ...files.filter((file) => contentOf(file)?.includes("TODO")).map((file) => `what is marked TODO in ${file}`),
    ...missing(test && contentOf(test), Object.keys(messages), (message) => `"${message}"`).map(
      (message) => `a case in ${test} that finds the message ${message}`,
    ),
    ...missing(
      contentOf(`docs/rules/${id}.md`),
      ["Example", "Why", "How to fix"],
      (heading) => `\n## ${heading}\n`,
    ).map((heading) => `the heading ${heading} in docs/rules/${id}.md`),
    ...missing(contentOf("docs/rules.md"), [title], (text) => `| ${text} |\n`).map(
      () => "its row in docs/rules.md: npm run derive",
    ),
    ...missing(contentOf("icp-policy-config.schema.json"), [id], (word) => `"${word}"`).map(
      () => "its property in icp-policy-config.schema.json: npm run derive",
    ),
    ...Object.entries(locales).flatMap(([language, { texts }]) =>
      [`${id}.title`, ...Object.keys(messages).flatMap((message) => [`${id}.${message}`, `${id}.${message}.remedy`])]
        .filter((key) => texts[key]?.[1].includes("TODO") ?? true)
        .map((key) => `the text "${key}" in policy-pack/locales/${language}.ts`),
    ),
  ];
}

/** The words of which a text that exists does not have the form; one that does not exist is another thing that lacks. */
function missing(
  text: string | undefined,
  words: readonly string[],
  form: (word: string) => string,
): readonly string[] {
  return text === undefined ? [] : words.filter((word) => !text.includes(form(word)));
}
