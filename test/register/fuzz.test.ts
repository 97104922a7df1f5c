import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { render } from "../../policy-pack/locales/render";
import { parseRegister } from "../../policy-pack/register/load";
import { linesOf } from "./problem-lines";

const broken = join(__dirname, "broken");
const written = readdirSync(broken).map((file) => readFileSync(join(broken, file), "utf8"));
const marks = [
  "",
  ":",
  "- ",
  "  ",
  "\t",
  "\n",
  '"',
  "'",
  "[",
  "]",
  "{",
  "}",
  "&a ",
  "*a",
  "<<: ",
  "!x ",
  "---\n",
  "%",
  "|",
  ">",
  "#",
  "？",
  "\u0000",
  "\ufeff",
];

/** A register as people break it: a piece cut out, a mark put in, a line moved. */
const mangled = fc
  .tuple(
    fc.constantFrom(...written),
    fc.array(fc.tuple(fc.nat(), fc.nat({ max: 12 }), fc.oneof(fc.constantFrom(...marks), fc.string())), {
      maxLength: 4,
    }),
  )
  .map(([text, edits]) =>
    edits.reduce((edited, [place, length, mark]) => {
      const at = place % (edited.length + 1);
      return edited.slice(0, at) + mark + edited.slice(at + length);
    }, text),
  );

const keys = [
  "account",
  "entities",
  "websites",
  "hosts",
  "facts",
  "name",
  "domain",
  "entity",
  "__proto__",
  "constructor",
  "",
];
const structured = fc
  .object({ key: fc.oneof(fc.constantFrom(...keys), fc.string()), maxDepth: 4, withNullPrototype: true })
  .map((value) => stringify(value, { aliasDuplicateObjects: true }));

function expectPositionedProblems(text: string): void {
  const { problems, entities } = parseRegister(text, "icp-register.yaml");
  expect(entities.length > 0).toBe(problems.length === 0);
  const lines = text.split(/\r\n|\n|\r/);
  for (const problem of problems) {
    const { line = 0, column = 0 } = problem.position ?? {};
    expect(line).toBeGreaterThanOrEqual(1);
    expect(line).toBeLessThanOrEqual(lines.length);
    expect(column).toBeGreaterThanOrEqual(1);
    expect(column).toBeLessThanOrEqual(text.length + 1);
    expect(linesOf(problem)).not.toMatch(/undefined|\[object/);
    expect(render(problem.text, "zh")).toMatch(/\p{Script=Han}/u);
  }
}

describe("whatever is written in a register", () => {
  it.each([
    ["any text", fc.string({ unit: "binary", maxLength: 200 })],
    ["a register with slips", mangled],
    ["any YAML", structured],
  ])("gives a register or positioned problems: %s", (_, texts) => {
    fc.assert(fc.property(texts, expectPositionedProblems), { numRuns: 500 });
  });

  it.each([
    ["deep lists", "[".repeat(20_000)],
    ["deep maps", "a: {".repeat(20_000)],
    [
      "aliases that multiply",
      `a0: &a0 [x]\n${Array.from({ length: 30 }, (_, n) => `a${n + 1}: &a${n + 1} [${`*a${n}, `.repeat(9)}]\n`).join("")}`,
    ],
    ["an alias in its own anchor", "a: &a { b: *a }\n"],
    ["a merge of itself", "a: &a\n  <<: *a\n"],
  ])("gives problems for %s", (_, text) => {
    expectPositionedProblems(text);
  });

  it("is not repeated where it may be a secret: the value of a key that the register does not know", () => {
    const secret = fc.stringMatching(/^LTAI[A-Za-z0-9]{16}$/);
    fc.assert(
      fc.property(fc.constantFrom(...written), fc.nat(), secret, (text, place, value) => {
        const lines = text.split("\n");
        const at = place % lines.length;
        const [indent] = /^[ -]*/.exec(lines[at] ?? "") ?? [""];
        const leaky = lines.toSpliced(at, 0, `${indent.replace("-", " ")}secretKey: ${value}`).join("\n");
        const { problems } = parseRegister(leaky, "icp-register.yaml");
        expect(problems).not.toEqual([]);
        expect(problems.map(linesOf).join("\n")).not.toContain(value);
      }),
    );
  });
});
