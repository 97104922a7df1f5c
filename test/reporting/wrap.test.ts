import fc from "fast-check";
import stringWidth from "string-width";
import { describe, expect, test } from "vitest";
import { wrap } from "../../policy-pack/reporting/wrap";

describe("a text", () => {
  test.each([
    ["is one line where it fits", "a b", 3, ["a b"]],
    ["breaks at spaces", "one two three", 7, ["one two", "three"]],
    ["keeps a name with hyphens whole", "the shop-a.example.com is", 12, ["the", "shop-a.example.com", "is"]],
    ["keeps an address whole", "see https://a.example/b?c=1 now", 10, ["see", "https://a.example/b?c=1", "now"]],
    ["counts a Chinese character as two columns", "备案登记册", 6, ["备案登", "记册"]],
    ["starts no line with a closing mark", "备案登，记册", 6, ["备案", "登，记", "册"]],
    ["breaks between Chinese and a name", "为 shop.example 备案", 12, ["为", "shop.example", "备案"]],
    [
      "keeps a filing number whole",
      "备案号 粤ICP备11223344号-3，有效",
      16,
      ["备案号", "粤ICP备11223344号-3，", "有效"],
    ],
    ["breaks before a bracket", "a.example（备案）", 12, ["a.example", "（备案）"]],
    ["breaks after a mark", "备案：a.example", 9, ["备案：", "a.example"]],
    ["may be empty", "", 10, [""]],
  ])("%s", (_, text, columns, lines) => {
    expect(wrap(text, columns)).toEqual(lines);
  });

  const word = fc.constantFrom("shop-a.example", "备案", "域名，", "（cdn）", "`scope`", "a", "→");
  test("loses nothing, and overflows only for a single word", () => {
    fc.assert(
      fc.property(fc.array(word), fc.integer({ min: 1, max: 60 }), (words, columns) => {
        const lines = wrap(words.join(" "), columns);
        expect(lines.join("").replaceAll(" ", "")).toBe(words.join(""));
        for (const line of lines) expect(stringWidth(line) <= columns || !line.includes(" ")).toBe(true);
      }),
    );
  });
});
