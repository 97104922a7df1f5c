import fc from "fast-check";
import MarkdownIt from "markdown-it";
import { describe, expect, test } from "vitest";
import { languages } from "../../policy-pack/locales/language";
import { limitations } from "../../policy-pack/planning/plans/input-limitations";
import { markdown } from "../../policy-pack/reporting/markdown";
import type { Finding } from "../../policy-pack/rules/rule";
import { area, evil, exempted, found, hostile, report } from "./findings";

const renderer = new MarkdownIt({ html: true, linkify: true });
const inputLimitations = [limitations.dependencies];

/** The tags of the rendered text, each once. */
function tagsOf(text: string): ReadonlySet<string> {
  return new Set([...renderer.render(text).matchAll(/<(\w+)/g)].map(([, tag]) => tag ?? ""));
}

test.each(languages)("a comment reads well in %s", async (language) => {
  await expect(markdown(report(undefined, { language }, { inputLimitations }))).toMatchFileSnapshot(
    `markdown/${language}.md`,
  );
});

test("a clean run is a heading and a line", () => {
  expect(markdown(report([]))).toBe(
    "### ✔ alicloud-icp-guard\n\nshop/dev\\: 12 resources evaluated under icp\\-register\\.yaml\\. Nothing found\\.\n",
  );
});

describe("what does not block is folded away", () => {
  test.each([
    ["", [found.unfiled]],
    ["▲ advisory: 1", [found.discontinued]],
    ["? undetermined: 2, ○ exempted: 1", [found.undecided, exempted, found.undecided]],
  ])("%s", (summary, findings) => {
    const folded = /<summary>(.*)<\/summary>/.exec(markdown(report(findings)))?.[1] ?? "";
    expect(folded).toBe(summary);
  });
});

describe("a report that a comment cannot hold is cut and says so", () => {
  const other = { ...area, id: "icp-test-other" };
  const count = 2000;

  test.each<[string, (index: number) => Finding]>([
    ["with one cause", () => found.unfiled],
    ["with many causes", (index) => ({ ...found.unfiled, values: { domain: "www", registrable: `shop-${index}` } })],
    ["with one cause for two rules", (index) => (index < 1500 ? found.unfiled : { ...found.unfiled, rule: other })],
  ])("%s", (_, make) => {
    const many = Array.from({ length: count }, (_, index) => make(index));
    const text = markdown(report(many));
    const shown = text.match(/^\| ✖ \|/gm)?.length ?? 0;
    expect(text.length).toBeLessThan(65_536);
    expect(text.length).toBeGreaterThan(55_000);
    expect(text).toContain(`… and ${count - shown} more.`);
    expect(text).not.toContain("icp-test-other");
    expect(markdown(report(many, { language: "zh" }))).toMatch(/……另有 \d+ 项。/);
  });
});

describe("a hostile name stays text", () => {
  const expected = new Set(["h3", "h4", "p", "table", "thead", "tbody", "tr", "th", "td", "strong", "code", "a"]);

  test("in a comment as it is rendered", () => {
    const text = markdown(report([hostile]));
    const html = renderer.render(text);
    expect(tagsOf(text)).toEqual(expected);
    expect([...html.matchAll(/href="([^"]*)"/g)].map(([, target]) => target)).toEqual([
      report([hostile]).findings[0]?.url,
    ]);
    expect(html).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
    expect(text).not.toMatch(/(?<!`)@acme.*is discontinued/);
  });

  test("whatever backticks, brackets and tags it is made of", () => {
    const piece = fc.constantFrom(
      "`",
      "``",
      "<b>",
      "[x](y)",
      "\\",
      "*",
      "_",
      "\n",
      "#",
      "~~",
      "https://evil.example",
      "@a",
      evil,
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const name = pieces.join("");
        const finding = { ...hostile, path: name, values: { domain: name, registrable: name } };
        for (const tag of tagsOf(markdown(report([finding])))) expect(expected).toContain(tag);
        expect(renderer.render(markdown(report([finding])))).not.toContain('href="https://evil');
      }),
    );
  });
});
