import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pictureOf } from "../../policy-pack/reporting/html/drawing/layout";
import { rememberedPictures } from "../../policy-pack/reporting/html/drawing/pictures";
import { broken, columnsFor, inColumns, sizeOf } from "../../policy-pack/reporting/html/drawing/sizes";
import { page } from "../../policy-pack/reporting/html/page";
import { wordsIn } from "../../policy-pack/reporting/html/words";
import type { Arrow } from "../../policy-pack/reporting/map/graph";
import { reportOfMany, reportOfNames } from "../browser/reports";

const size = { width: 300, height: 60 };
const chain = (length: number): readonly Arrow[] =>
  Array.from({ length: length - 1 }, (_, index) => [index, index + 1]);
const sizes = (count: number) => Array.from({ length: count }, () => size);

describe("a picture", () => {
  test("has no box over another, and all within its bounds", () => {
    const graphs = fc
      .array(fc.record({ width: fc.integer({ min: 20, max: 400 }), height: fc.integer({ min: 20, max: 200 }) }), {
        minLength: 2,
        maxLength: 12,
      })
      .chain((boxes) => {
        const place = fc.nat({ max: boxes.length - 1 });
        const arrows = fc.uniqueArray(
          fc.tuple(place, place).filter(([from, to]) => from !== to),
          { maxLength: 20, selector: String },
        );
        return fc.tuple(fc.constant(boxes), arrows);
      });
    fc.assert(
      fc.property(graphs, ([given, arrows]) => {
        for (const { width, height, boxes, arrows: path } of rememberedPictures()(given, arrows)) {
          const numbers = path.split(/[a-zA-Z ]/).filter((pair) => pair !== "");
          expect(numbers.every((pair) => pair.split(",").every((number) => Number.isFinite(Number(number))))).toBe(
            true,
          );
          for (const [index, a] of boxes.entries()) {
            expect(a.width).toBeGreaterThanOrEqual(given[a.box]?.width ?? 0);
            expect(a.height).toBeGreaterThanOrEqual(given[a.box]?.height ?? 0);
            expect([a.x >= 0, a.y >= 0, a.x + a.width <= width, a.y + a.height <= height]).toEqual([
              true,
              true,
              true,
              true,
            ]);
            for (const b of boxes.slice(index + 1)) {
              const apart =
                a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
              expect(apart).toBe(true);
            }
          }
        }
      }),
    );
  });

  test.each<[string, number, readonly Arrow[], boolean]>([
    ["a chain that the page has room for", 3, chain(3), false],
    ["a long chain", 5, chain(5), true],
    ["what would be too wide both ways", 9, [...chain(5), ...[5, 6, 7, 8].map((box): Arrow => [0, box])], false],
  ])("of %s", (_, count, arrows, downwards) => {
    const { boxes } = pictureOf(sizes(count), arrows);
    expect(boxes.slice(0, 2).map(({ box }) => box)).toEqual([0, 1]);
    expect(boxes[0]?.x === boxes[1]?.x).toBe(downwards);
  });

  test("is read from the left along the arrows, and from the top", () => {
    const { boxes } = pictureOf(sizes(5), [
      [0, 1],
      [1, 4],
      [2, 3],
      [3, 4],
    ]);
    expect(boxes.map(({ box }) => box)).toEqual([0, 1, 4, 2, 3]);
  });

  test("of a circle has an arrow back", () => {
    expect(
      pictureOf(sizes(2), [
        [0, 1],
        [1, 0],
      ]).arrows,
    ).toMatch(/^M353,.*m6,-4l-6,4l6,4M301,.*m-6,-4l6,4l-6,4$/);
  });

  test("of a tangle has every box", () => {
    const arrows = Array.from({ length: 300 }, (_, index): Arrow => [index % 60, 60 + ((index * 7) % 40)]);
    const { boxes } = pictureOf(sizes(100), arrows);
    expect(boxes.map(({ box }) => box).toSorted((a, b) => a - b)).toEqual([...sizes(100).keys()]);
  });
});

describe("the room for a text", () => {
  test.each([
    ["www.example.com", 1],
    [`www.${"label-".repeat(20)}example.com`, 4],
    ["x".repeat(100), 3],
    ["示例".repeat(20), 3],
    ["", 1],
  ])("of %j is so many lines", (text, lines) => {
    expect(sizeOf(text, "name")).toMatchObject({ height: lines * 20 });
    expect(sizeOf(text, "name").width).toBeLessThanOrEqual(310);
    expect(broken(text, "name").join("")).toBe(text);
    expect(broken(text, "name").length > 1).toBe(lines > 1);
  });

  test.each([
    [1, 100, 1],
    [17, 100, 2],
    [200, 100, 4],
    [200, 10, 4],
    [200, 250, 2],
    [200, 440, 1],
  ])("of %i names, each %i pixels wide, has %i columns", (count, width, columns) => {
    const names = Array.from({ length: count }, () => ({ width, height: 20 }));
    expect(columnsFor(names)).toBe(columns);
    expect(inColumns(names).height).toBe(Math.ceil(count / columns) * 24 - 4);
  });
});

describe("the page", () => {
  test("lists names that lead to the same, and numbers those on ways side by side", () => {
    const text = page(reportOfNames(200));
    const parts = [
      wordsIn("en").rows,
      `<span class="unseen">${wordsIn("en").leadsTo(["static-2.example.com.w.kunlunsl.com"])}</span>`,
      '<ul data-columns="1"><li><span class="text">web-1.example.com</span>',
      '</li><li title="nothing says where customer-8.a-rather-long',
    ];
    expect(parts.filter((part) => !text.includes(part))).toEqual([]);
  });

  test("says where the arrows lead", () => {
    const text = page(reportOfMany(1));
    expect(text).toContain('role="group" aria-label="Where every domain leads: site-0.com"');
    expect(text).toContain(`<span class="unseen">${wordsIn("en").leadsTo(["edge-0"])}</span>`);
    expect(text).not.toContain(wordsIn("en").rows);
  });
});
