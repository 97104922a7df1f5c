import { describe, expect, test } from "vitest";
import { locales } from "../../policy-pack/locales/language";
import { englishTexts, hashOf, placeholdersOf, withHashes } from "./translations";

describe.each(Object.values(locales))("$name", ({ texts, tag }) => {
  const translations = new Map(Object.entries(texts));

  test("has a tag that there can be", () => {
    expect(Intl.getCanonicalLocales(tag)).toEqual([tag]);
  });

  test("has every text, and none besides", async () => {
    const english = await englishTexts();
    expect([...translations.keys()].toSorted()).toEqual([...english.keys()].toSorted());
  });

  test("translates the English as it stands", async () => {
    const outdated = [...(await englishTexts())]
      .filter(([key, text]) => translations.get(key)?.[0] !== hashOf(text))
      .map(
        ([key, text]) =>
          `${key} is now "${text}": bring the translation up to date, then run "npm run translated -- ${key}"`,
      );
    expect(outdated).toEqual([]);
  });

  test("has the placeholders of the English", async () => {
    const different = [...(await englishTexts())].filter(
      ([key, text]) => placeholdersOf(translations.get(key)?.[1] ?? "").join() !== placeholdersOf(text).join(),
    );
    expect(different).toEqual([]);
  });
});

test("only the texts that are named are marked as translated", () => {
  const language = `"a.b": ["00000000", "甲"],\n"a.long": [\n  "00000000",\n  "乙",\n],\n"c.d": ["00000000", "丙"],\n`;
  const english = new Map([
    ["a.b", "one"],
    ["a.long", "two"],
  ]);
  expect(withHashes(language, english)).toBe(
    `"a.b": ["${hashOf("one")}", "甲"],\n"a.long": [\n  "${hashOf("two")}",\n  "乙",\n],\n"c.d": ["00000000", "丙"],\n`,
  );
});
