import { type Clause, clauses } from "../../policy-pack/facts/clauses";
import { locales } from "../../policy-pack/locales/language";
import { hashOf } from "../locales/translations";
import { type Changes, ScaffoldError, withEntry } from "./changes";
import { camelCase, fromTemplate } from "./templates";

/** How the page of a rule says when it is evaluated. */
const evaluatedFrom = {
  register: "the register alone",
  resource: "the inputs of one resource",
  "domain-use": "the domains that a resource uses",
  deployment: "the whole deployment",
} as const;

export type Kind = keyof typeof evaluatedFrom;

export const kinds = Object.keys(evaluatedFrom) as readonly Kind[];

export interface NewRule {
  /** With or without `icp-`. */
  readonly name: string;
  readonly kind: Kind;
  readonly clause: Clause;
}

/** Writes a rule that compiles and finds nothing, and the cases that therefore fail. Returns what to do next. */
export function addRule(changes: Changes, { name: given, kind, clause }: NewRule): readonly string[] {
  const name = given.replace(/^icp-/, "");
  if (!/^[a-z]+(?:-[a-z0-9]+)*$/.test(name)) {
    throw new ScaffoldError(`'${given}' is no name of a rule: write words in small letters, joined by hyphens`);
  }
  const id = `icp-${name}`;
  const values = {
    id,
    name,
    rule: camelCase(name),
    clause,
    clauseName: clauses[clause].english,
    from: evaluatedFrom[kind],
  };
  const source = fromTemplate(`${kind}-rule.txt`, values);
  changes.create(`policy-pack/rules/${name}.ts`, source);
  changes.create(`test/rules/${name}.test.ts`, fromTemplate(`${kind}-test.txt`, values));
  changes.create(`docs/rules/${id}.md`, fromTemplate("page.txt", values));
  changes.edit("policy-pack/rules/catalogue.ts", (text) =>
    withEntry(`import { ${values.rule} } from "./${name}";\n${text}`, "evaluatingRules", `  "${id}": ${values.rule},`),
  );
  changes.edit("docs/clauses.md", (text) => withLink(text, values.clauseName, id));
  const translations = Object.keys(locales).map((language) => `policy-pack/locales/${language}.ts`);
  for (const file of translations) changes.edit(file, (text) => withTexts(text, id, source));
  return [
    `Fill in what is marked TODO in policy-pack/rules/${name}.ts: the texts first, the decision last.`,
    `Fill in the cases of test/rules/${name}.test.ts, and run them: npx vitest run --project pack test/rules/${name}.test.ts`,
    `Fill in docs/rules/${id}.md; its examples are run: npx vitest run --project pack test/docs`,
    `Say in docs/clauses.md what of the clause a pack cannot see.`,
    `Translate the texts in ${translations.join(", ")}; then mark them as translated: npm run translated -- ${id}`,
    "Derive the index and the schemas: npm run derive",
    "See that nothing is missing: npx vitest run --project pack test/rules/complete.test.ts",
  ];
}

/** The table of clauses with a link to the rule in the row of its clause. */
function withLink(page: string, clause: string, id: string): string {
  const row = new RegExp(`^\\| ${clause.replace(/[()]/g, "\\$&")} \\| (.*?) ?\\|`, "m");
  return page.replace(row, (_, rules: string) => `| ${clause} | ${rules ? `${rules}, ` : ""}[${id}](rules/${id}.md) |`);
}

/** A language with entries for the texts of the rule, each with the hash of its English. */
function withTexts(language: string, id: string, source: string): string {
  const found = [...source.matchAll(/^ {4}"?([\w-]+)"?: \{\n\s+text: "(.*)",\n\s+remedy: "(.*)",/gm)];
  const title = /^ {2}title: "(.*)",/m.exec(source)?.[1] ?? "";
  const texts = [
    ["title", title],
    ...found.flatMap(([, message = "", text = "", remedy = ""]) => [
      [message, text],
      [`${message}.remedy`, remedy],
    ]),
  ];
  const entries = texts.map(
    ([key, english = ""]) => `  "${id}.${key}": ["${hashOf(english)}", ${JSON.stringify(english)}],`,
  );
  return withEntry(language, "texts", entries.join("\n"));
}
