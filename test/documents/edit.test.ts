import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { parse, parseDocument, stringify } from "yaml";
import { type Change, edited } from "../../policy-pack/documents/edit";

const source = `# head
account: "1"
entities:
  # one
  - name: 甲 # keep
    kind: organization
    note: |
      several
      lines
sites:
- name: "x"
  domain:   example.com   # d
  providers: [ alibaba-cloud ]

  # after

- { name: y, domain: example.cn }
empty: []
flow: [ { a: 1 } # one
  ]
blank:
none: {}
`;

function isReadable(text: string): boolean {
  return parseDocument(text).errors.length === 0;
}

describe("an edit", () => {
  test.each<[string, readonly Change[], readonly (readonly [string, string])[]]>([
    ["replaces a value", [{ kind: "set", path: "entities[0].name", value: "乙" }], [["name: 甲 #", "name: 乙 #"]]],
    [
      "replaces a value by a list",
      [{ kind: "set", path: "sites[0].domain", value: ["a.com", "b.com"] }],
      [["domain:   example.com   #", "domain:   [ a.com, b.com ]   #"]],
    ],
    [
      "replaces a text of several lines",
      [{ kind: "set", path: "entities[0].note", value: "one" }],
      [["note: |\n      several\n      lines\n", "note: one\n"]],
    ],
    ["fills a blank key", [{ kind: "set", path: "blank", value: "x: y" }], [["blank:\n", 'blank: "x: y"\n']]],
    [
      "adds keys to a map",
      [
        { kind: "set", path: "sites[0].number", value: "n" },
        { kind: "set", path: "sites[0].more", value: { a: true } },
        { kind: "set", path: "sites[1].number", value: "m" },
        { kind: "set", path: "none.a", value: 1 },
      ],
      [
        ["[ alibaba-cloud ]\n", "[ alibaba-cloud ]\n  number: n\n  more: { a: true }\n"],
        ["domain: example.cn }", "domain: example.cn, number: m }"],
        ["none: {}", "none: {a: 1}"],
      ],
    ],
    ["adds a key at the top", [{ kind: "set", path: "last", value: 1 }], [["none: {}\n", "none: {}\nlast: 1\n"]]],
    [
      "keeps the last of several values for one key",
      [
        { kind: "set", path: "entities[0].name", value: "乙" },
        { kind: "set", path: "entities[0].name", value: "丙" },
      ],
      [["name: 甲", "name: 丙"]],
    ],
    [
      "adds entries to lists",
      [
        { kind: "append", list: "sites", entry: { name: "z", domain: null, tags: ["a", "b"] } },
        { kind: "append", list: "sites", entry: { name: "w" } },
        { kind: "append", list: "empty", entry: { a: 1 } },
        { kind: "append", list: "flow", entry: { a: 2 } },
        { kind: "append", list: "new", entry: { a: 1, b: 2 } },
        { kind: "append", list: "new", entry: { a: 3 } },
      ],
      [
        ["example.cn }\n", "example.cn }\n- name: z\n  domain:\n  tags: [ a, b ]\n- name: w\n"],
        ["empty: []", "empty:\n  - a: 1"],
        ["flow: [ { a: 1 } #", "flow: [ { a: 1 }, { a: 2 } #"],
        ["none: {}\n", "none: {}\n\nnew:\n  - a: 1\n    b: 2\n  - a: 3\n"],
      ],
    ],
  ])("%s, and leaves the rest as it is", (_, changes, replaced) => {
    const expected = replaced.reduce((text, [before, after]) => text.replace(before, after), source);
    expect(edited(source, changes)).toBe(expected);
    const windows = source.replaceAll("\n", "\r\n");
    expect(edited(windows, changes)).toBe(expected.replaceAll("\n", "\r\n"));
  });

  it.each([
    ["a:\n  b: # why\n  - 1 # one\n  - 2 # two\n  c: 3\n", "a:\n  b: [ x ] # why # two\n  c: 3\n"],
    ["a:\r\n  b: # why\r\n  # more\r\n  - 1\r\n", "a:\r\n  b: [ x ] # why\r\n  # more\r\n"],
    ["a:\n  b:\n    d: 1\n", "a:\n  b: [ x ]\n"],
    ["a:\n  b:\n  - |\n    text\n  c: 3\n", "a:\n  b: [ x ]\n  c: 3\n"],
  ])("replaces a collection in block style: %j", (before, after) => {
    expect(edited(before, [{ kind: "set", path: "a.b", value: ["x"] }])).toBe(after);
  });

  it("adds a key after a blank one", () => {
    expect(edited("a:\n  - b:\n", [{ kind: "set", path: "a[0].c", value: 1 }])).toBe("a:\n  - b:\n    c: 1\n");
  });

  it("ends the last line of a text that does not", () => {
    expect(edited("a: 1", [{ kind: "append", list: "b", entry: { c: 1 } }])).toBe("a: 1\n\nb:\n  - c: 1\n");
  });

  it("stays in a document of one map in flow style, as JSON is", () => {
    const changes = [{ kind: "append", list: "b", entry: { c: 1 } }] as const;
    expect(edited('{"a": [1]}\n', changes)).toBe('{"a": [1], b: [ { c: 1 } ]}\n');
  });

  it("refuses a path that leads nowhere", () => {
    expect(() => edited(source, [{ kind: "set", path: "account.name", value: 1 }])).toThrow(
      "no map holds account.name",
    );
  });

  const text = fc.oneof(
    fc.string({ unit: "binary", minLength: 1 }),
    fc.constantFrom("a: b", "#", "null", "1", "(\n\u00a0"),
  );
  const value = fc.oneof(text, fc.boolean(), fc.integer(), fc.array(text, { maxLength: 3 }));
  const entry = fc.dictionary(fc.stringMatching(/^[a-z]{1,4}$/), value, { minKeys: 1, maxKeys: 4 });

  it("changes what it is to, and nothing else, in every style", () => {
    fc.assert(
      fc.property(
        fc.array(entry, { minLength: 1, maxLength: 3 }),
        entry,
        fc.stringMatching(/^[a-z]{1,5}$/),
        value,
        fc.record({ indentSeq: fc.boolean(), indent: fc.constantFrom(2, 4), lineWidth: fc.constantFrom(0, 40, 80) }),
        fc.constantFrom("block", "flow"),
        (list, added, key, changed, options, collectionStyle) => {
          const written = stringify({ list, other: structuredClone(list) }, { ...options, collectionStyle } as const);
          // Not all that the library writes it can read.
          fc.pre(isReadable(written));
          const result = edited(written, [
            { kind: "set", path: `list[0].${key}`, value: changed },
            { kind: "append", list: "list", entry: added },
            { kind: "append", list: "fresh", entry: added },
          ]);
          const [first, ...rest] = list;
          expect(parse(result)).toEqual({
            list: [{ ...first, [key]: changed }, ...rest, added],
            other: list,
            fresh: [added],
          });
        },
      ),
      { numRuns: 1000 },
    );
  });
});
