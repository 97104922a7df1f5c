import { describe, expect, test } from "vitest";
import { languages } from "../../policy-pack/locales/language";
import { catalogue } from "../../policy-pack/rules/catalogue";
import type { Finding } from "../../policy-pack/rules/rule";
import { messageOf, remedyOf, remedyTextOf, textOf } from "../../policy-pack/rules/wording";

const messages = catalogue.flatMap((rule) =>
  rule.kind === "outcome" ? [] : Object.keys(rule.messages).map((id) => ({ rule, id })),
);

/** The names of the values that a text asks for, in order. */
function placeholdersOf(text: string): readonly string[] {
  return [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? ""))].sort();
}

describe.each(messages)("$rule.id, message $id", ({ rule, id }) => {
  test.each(languages)("is a sentence with nothing left to fill in %s", (language) => {
    const names = placeholdersOf(textOf(rule, id, language) + remedyTextOf(rule, id, language));
    const values = Object.fromEntries(names.map((name) => [name, `a value of ${name}.`]));
    const finding: Finding = { rule, resource: "urn", outcome: "violation", message: id, values };
    for (const text of [messageOf(finding, language), remedyOf(finding, language)]) {
      expect(text).toMatch(/[.。]$/);
      expect(text).not.toMatch(/[{}]|undefined|\s$|^\s| {2}/);
    }
  });
});
