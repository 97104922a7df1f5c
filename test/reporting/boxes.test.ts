import { describe, expect, test } from "vitest";
import { boxesOf } from "../../policy-pack/reporting/map/boxes";
import { graphOf } from "../../policy-pack/reporting/map/graph";
import type { Hop, MappedDomain } from "../../policy-pack/reporting/map/model";
import { reportOfMany, reportOfNames } from "../browser/reports";

/** A name on the way, a planned host where it is in capitals, or one with a finding where it is marked. */
function hopOf(text: string): Hop {
  const findings = text.startsWith("!") ? [text] : [];
  return /^[A-Z]/.test(text) ? { text, side: "mainland", resource: `urn:${text}`, findings } : { text, findings };
}

function domainOf(ways: readonly string[]): MappedDomain {
  const chains = ways.map((way) => way.split(" > ").map(hopOf));
  return { display: "example.com", status: "clear", names: [{ name: "", chains }], findings: [] };
}

function shown(domain: MappedDomain) {
  const { boxes, arrows } = boxesOf(graphOf({ domains: [domain] }));
  const texts = boxes.map(({ stops, inRows }) => stops.map(({ text }) => text).join(inRows ? " | " : " "));
  return { boxes: texts, arrows: arrows.map(([from, to]) => `${texts[from]} > ${texts[to]}`) };
}

const times = <T>(count: number, make: (index: number) => T) =>
  Array.from({ length: count }, (_, index) => make(index));

describe("boxes", () => {
  test.each<[string, readonly string[], readonly string[], readonly string[]]>([
    ["a name and a host", ["a > X"], ["a", "X"], ["a > X"]],
    ["names that lead to the same", ["a > X > Y", "b > X > Y"], ["a b", "X", "Y"], ["a b > X", "X > Y"]],
    ["hosts behind one edge", ["a > X > Y", "a > X > Z"], ["a", "X", "Y Z"], ["a > X", "X > Y Z"]],
    [
      "names that share one of their hosts",
      ["a > X", "a > Y", "b > X"],
      ["a", "X", "Y", "b"],
      ["a > X", "a > Y", "b > X"],
    ],
    ["a name with a finding, and one without", ["!a > X", "b > X"], ["!a", "X", "b"], ["!a > X", "b > X"]],
    ["names that are not known", ["a > …", "b > …"], ["a", "…", "b", "…"], ["a > …", "b > …"]],
    ["names that are not known of one host each", ["… > X", "… > Y"], ["…", "X", "…", "Y"], ["… > X", "… > Y"]],
    ["a circle", ["a > b > c > a"], ["a", "b", "c"], ["a > b", "b > c", "c > a"]],
    ["what leads to itself", ["a > X > X"], ["a", "X"], ["a > X"]],
  ])("of %s", (_, ways, boxes, arrows) => {
    expect(shown(domainOf(ways))).toEqual({ boxes, arrows });
  });

  test("have many ways side by side in rows, in the order of the first", () => {
    const ways = times(9, (index) => `n${index} > E${8 - index} > O`).toSorted((a, b) => a.length - b.length);
    expect(shown(domainOf([...ways.slice(1), ...ways.slice(0, 1)])).boxes).toEqual([
      "n1 | n2 | n3 | n4 | n5 | n6 | n7 | n8 | n0",
      "E7 | E6 | E5 | E4 | E3 | E2 | E1 | E0 | E8",
      "O",
    ]);
  });

  test.each<[string, readonly string[], number]>([
    ["few ways side by side", times(8, (index) => `n${index} > E${index}`), 16],
    ["ways that cross", times(10, (index) => [`n${index} > E${index}`, `n${index} > E${(index + 1) % 10}`]).flat(), 20],
    ["ways to one of a few hosts each", times(12, (index) => `n${index} > m${index} > E${index % 3}`), 27],
  ])("have an arrow each for %s", (_, ways, count) => {
    expect(shown(domainOf(ways)).boxes).toHaveLength(count);
  });
});

describe.each([
  [1, 2, 1],
  [20, 35, 27],
  [200, 14, 9],
])("of a domain with %i names", (count, boxes, arrows) => {
  const [domain] = reportOfNames(count).map.domains as readonly [MappedDomain];
  const { stops, arrows: all } = graphOf({ domains: [domain] });

  test("each name is there once, and each arrow", () => {
    const texts = stops.map(({ text }) => text);
    expect(new Set(texts).size).toBe(texts.length);
    expect(texts).toEqual(expect.arrayContaining(domain.names.map(({ name }) => name)));
    expect(domain.names).toHaveLength(count);
    expect(new Set(all.map((arrow) => arrow.join())).size).toBe(all.length);
  });

  test("the boxes hold all of them", () => {
    const drawn = boxesOf(graphOf({ domains: [domain] }));
    expect(drawn.boxes.flatMap((box) => box.stops.map(({ text }) => text)).toSorted()).toEqual(
      stops.map(({ text }) => text).toSorted(),
    );
    expect([drawn.boxes.length, drawn.arrows.length]).toEqual([boxes, arrows]);
  });
});

test("domains share no box", () => {
  const { domains } = reportOfMany(3).map;
  expect(domains.map((domain) => shown(domain).boxes.length)).toEqual([4, 4, 4]);
});
