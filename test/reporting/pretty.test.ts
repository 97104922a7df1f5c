import { stripVTControlCharacters } from "node:util";
import { describe, expect, test } from "vitest";
import { languages } from "../../policy-pack/locales/language";
import { limitations } from "../../policy-pack/planning/plans/input-limitations";
import { pretty } from "../../policy-pack/reporting/pretty";
import { disposed, exempted, exemptedBy, exemption, found, hostile, planning, report, rulesWith } from "./findings";

const plain = { columns: 80, color: false };
const [deployment] = report([]).deployments;
if (deployment === undefined) throw new Error("nothing was evaluated");

const inputLimitations = [limitations.dependencies];

describe.each(languages)("in %s", (language) => {
  test.each([80, 120])("everything reads well at %i columns", async (columns) => {
    const text = pretty(report(undefined, { language }, { inputLimitations }), { columns, color: false });
    await expect(text).toMatchFileSnapshot(`pretty/${language}-${columns}.txt`);
  });

  test.each([
    ["a clean deployment", report([], { language })],
    [
      "a clean register",
      report([], { language }, { source: "icp-register.yaml", identity: undefined, deployment: planning(0) }),
    ],
    ["one resource", report([], { language }, { deployment: planning(1) })],
    ["no register", report([], { language, register: undefined })],
    ["only advice", report([found.discontinued], { language })],
    ["only what is undetermined", report([found.undecided], { language })],
    ["only what is exempted", report([exempted], { language })],
    ["one that blocks", report([found.unfiled], { language })],
    ["several inputs", { ...report([], { language }), deployments: [deployment, deployment] }],
    ["undetermined that blocks", report([found.undecided], { language, rules: rulesWith("mandatory") })],
  ])("the last line says what was evaluated and found: %s", (_, evaluated) => {
    const lines = pretty(evaluated, { columns: 160, color: false }).trimEnd().split("\n");
    expect(lines.at(-1)).toMatchSnapshot();
  });
});

test("for logs a finding is one line, by its name or else its resource", () => {
  const lines = pretty(report([found.unfiled, found.undecided]), { ...plain, short: true }).split("\n");
  expect(lines.slice(0, 2)).toEqual([
    "✖ blocking  icp-test-area  www.shop.example · examples/shop/Pulumi.yaml",
    "? undetermined  icp-test-area  www · examples/shop/Pulumi.yaml",
  ]);
});

test("a clean run is one line", () => {
  expect(pretty(report([]), plain)).toBe(
    "✔ shop/dev: 12 resources evaluated under icp-register.yaml. Nothing found.\n",
  );
});

test.each([
  ["en", "Exempted until 2026-11-25 (1 day left) by Li Lei, risk accepted: moves abroad in January"],
  ["zh", "豁免至 2026-11-25（剩余 1 天），批准人 Li Lei，接受风险：moves abroad in January"],
] as const)("an exemption without a ticket reads well in %s", (language, text) => {
  const { ticket: _, ...untracked } = exemption;
  const findings = disposed([exempted], {}, exemptedBy({ ...untracked, expires: "2026-11-25" }));
  const shown = pretty(report([], { language }, { findings }), { columns: 120, color: false });
  // It is broken to fit its column.
  expect(shown.replaceAll(/\s+/g, "")).toContain(text.replaceAll(" ", ""));
});

test("color marks how much a finding matters, and only where it is wanted", () => {
  const colored = pretty(report(), { columns: 80, color: true });
  expect(colored).toContain("\u001b[31m✖ blocking\u001b[39m");
  expect(colored).toContain("\u001b[33m▲ advisory\u001b[39m");
  expect(colored).toContain("\u001b[35m? undetermined\u001b[39m");
  expect(colored).toContain("\u001b[2m○ exempted\u001b[22m");
  expect(stripVTControlCharacters(colored)).toBe(pretty(report(), plain));
});

test("a hostile name neither steers the terminal nor forges a line", () => {
  const text = pretty(report([hostile]), plain);
  expect(text).not.toMatch(/[^\P{C}\n]/u);
  expect(text).not.toMatch(/^✔/m);
  expect(text).toContain("\\u{1b}[2J");
});
