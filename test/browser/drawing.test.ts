import { source as axe } from "axe-core";
import { describe, expect, test } from "vitest";
import { languages } from "../../policy-pack/locales/language";
import { page as pageOf } from "../../policy-pack/reporting/html/page";
import { hasBrowser, open, useBrowser } from "./browser";
import { deploymentOf, registerWith, reportOf, reportOfExample, reportOfNames, resourceOf } from "./reports";

/** What lies over something else or out of its bounds, in the words of whoever looks for it. */
const misplaced = `(() => {
  const found = [];
  const within = (inner, outer) =>
    inner.left >= outer.left - 1 && inner.right <= outer.right + 1 && inner.top >= outer.top - 1 && inner.bottom <= outer.bottom + 1;
  for (const drawing of document.querySelectorAll("#report .drawing svg")) {
    const bounds = drawing.getBoundingClientRect();
    const boxes = [...drawing.querySelectorAll("foreignObject")].map((box) => [box.textContent, box.getBoundingClientRect()]);
    for (const [index, [text, box]] of boxes.entries()) {
      if (!within(box, bounds)) found.push("outside: " + text);
      for (const [other, its] of boxes.slice(index + 1)) {
        const apart = box.right <= its.left || its.right <= box.left || box.bottom <= its.top || its.bottom <= box.top;
        if (!apart) found.push(text + " over " + other);
      }
    }
    const { x, y, width, height } = drawing.querySelector("path").getBBox();
    if (x < 0 || y < 0 || x + width > bounds.width || y + height > bounds.height) found.push("an arrow outside");
    for (const box of drawing.querySelectorAll("foreignObject")) {
      const bounds = box.getBoundingClientRect();
      if (!within(box.firstElementChild.getBoundingClientRect(), bounds)) found.push("too much in a box: " + box.textContent);
      for (const part of box.querySelectorAll(".what, .text, .pill, .badge")) {
        const range = document.createRange();
        range.selectNodeContents(part);
        if (![...range.getClientRects()].every((each) => within(each, bounds))) found.push("out of its box: " + part.textContent);
      }
    }
  }
  return found;
})()`;

describe.skipIf(!hasBrowser)("the drawing", { timeout: 120_000 }, () => {
  useBrowser();

  const kinds = [1, 20, 200].flatMap((count) => languages.map((language) => ({ count, language })));

  test.each(kinds)(
    "of $count names in $language has each once, nothing over anything else, and is for everybody",
    async ({ count, language }) => {
      const given = reportOfNames(count).translated(language);
      const { page, complaints } = await open(pageOf(given), { viewport: { width: 1440, height: 900 } });
      const texts = (await page.locator("#report .hop .text").allTextContents()).toSorted();
      expect(texts.filter((text, index) => text === texts[index + 1])).toEqual([]);
      expect(texts).toEqual(
        expect.arrayContaining(given.map.domains.flatMap(({ names }) => names.map(({ name }) => name))),
      );
      expect(await page.evaluate(misplaced)).toEqual([]);
      await page.evaluate(axe);
      const { violations } = await page.evaluate<{ violations: { id: string; nodes: unknown[] }[] }>("axe.run()");
      expect(violations).toEqual([]);
      expect(complaints).toEqual([]);
    },
  );

  test("of a chain of records has each name once", async () => {
    const { page } = await open(pageOf(await reportOfExample("dns-chain")));
    expect(await page.locator("#report .hop .text").allTextContents()).toEqual([
      "www.example.net",
      "entry.example.net",
      "origin.example.net",
      "shanghai.origin.example.net",
      "brochure",
    ]);
    expect(await page.evaluate(misplaced)).toEqual([]);
  });

  test("has room for names of any kind", async () => {
    const names = [
      "x".repeat(300),
      "W".repeat(60),
      "示例".repeat(60),
      "a-b.".repeat(50),
      "👍🏽".repeat(40),
      "i".repeat(7),
    ];
    const edges = names.map((name, index) =>
      resourceOf("alicloud:cdn/domainNew:DomainNew", name, { domainName: `w${index}.example.net` }),
    );
    const { page } = await open(pageOf(reportOf(deploymentOf(edges), registerWith({}))));
    expect(await page.evaluate(misplaced)).toEqual([]);
  });

  test("can be read by the keyboard: every finding is reached, and a narrow one scrolls in itself", async () => {
    const { page } = await open(pageOf(reportOfNames(20)), { viewport: { width: 390, height: 844 } });
    const links = await page.locator("#report .drawing a").count();
    expect(links).toBeGreaterThan(10);
    await page.locator("#report .drawing").focus();
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => page.evaluate("document.activeElement.scrollLeft")).toBeGreaterThan(0);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(390);
    const reached = new Set<string>();
    for (let presses = 0; presses < links; presses += 1) {
      await page.keyboard.press("Tab");
      reached.add(
        await page.evaluate<string>("document.activeElement.matches('.drawing a') && document.activeElement.href"),
      );
    }
    expect(reached.size).toBe(links);
  });

  test("fits on paper", async () => {
    const { page } = await open(pageOf(reportOfNames(200)), { viewport: { width: 720, height: 1000 } });
    await page.emulateMedia({ media: "print" });
    const overflowing =
      "[...document.querySelectorAll('#report .drawing')].filter((each) => each.scrollWidth > each.clientWidth).length";
    expect(await page.evaluate(overflowing)).toBe(0);
  });
});
