import { describe, expect, test } from "vitest";
import { languages } from "../../policy-pack/locales/language";
import { catalogue } from "../../policy-pack/rules/catalogue";
import type { Finding, Message } from "../../policy-pack/rules/rule";
import { messageOf, remedyOf } from "../../policy-pack/rules/wording";

const messages = catalogue.flatMap((rule) =>
  rule.kind === "outcome" ? [] : Object.entries<Message>(rule.messages).map(([id, message]) => ({ rule, id, message })),
);

/** The names of the values that a text asks for, in order. */
function placeholdersOf(text: string): readonly string[] {
  return [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? ""))].sort();
}

describe.each(messages)("$rule.id, message $id", ({ rule, id, message }) => {
  test("gives the same values in every language", () => {
    expect(placeholdersOf(message.text.zh)).toEqual(placeholdersOf(message.text.en));
    expect(placeholdersOf(message.remedy.zh)).toEqual(placeholdersOf(message.remedy.en));
  });

  test.each(languages)("is a sentence with nothing left to fill in %s", (language) => {
    const names = placeholdersOf(message.text[language] + message.remedy[language]);
    const values = Object.fromEntries(names.map((name) => [name, `a value of ${name}.`]));
    const finding: Finding = { rule, resource: "urn", outcome: "violation", message: id, values };
    for (const text of [messageOf(finding, language), remedyOf(finding, language)]) {
      expect(text).toMatch(/[.。]$/);
      expect(text).not.toMatch(/[{}]|undefined|\s$|^\s| {2}/);
    }
  });
});
