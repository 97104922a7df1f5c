import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Format, reporters } from "../../policy-pack/reporting/reporters";
import { found, report } from "./findings";

const terminal = { columns: 80, color: false };
const formats = Object.keys(reporters) as Format[];

describe.each(formats)("the reporter %s", (format) => {
  test("says the same of the same report", async () => {
    expect((await reporters[format]())(report(), terminal)).toBe((await reporters[format]())(report(), terminal));
  });

  test("names every rule that found something, exempted or not", async () => {
    const text = (await reporters[format]())(report(), terminal);
    for (const { rule } of report().findings) expect(text).toContain(rule);
  });
});

const control = fc.constantFrom(..."\u0000\u0007\t\n\r\u001b\u007f\u0085\u009b\u2028\u202e\ud800");
const name = fc.string({ unit: fc.oneof(control, fc.string({ unit: "binary", maxLength: 1 })) });

async function shows(format: Format, text: string): Promise<string> {
  const finding = { ...found.unfiled, path: text, values: { domain: text, registrable: text } };
  return (await reporters[format]())(report([finding]), terminal);
}

const jsonFormats: readonly Format[] = ["json", "sarif", "gitlab"];

test.each(formats.filter((format) => !jsonFormats.includes(format)))(
  "%s shows no control character of any name",
  async (format) => {
    await fc.assert(
      fc.asyncProperty(name, async (text) => {
        expect(await shows(format, text)).not.toMatch(/[^\P{Cc}\n]/u);
      }),
    );
  },
);

test.each(jsonFormats)("%s is JSON whatever the name", async (format) => {
  await fc.assert(
    fc.asyncProperty(name, async (text) => {
      const shown = await shows(format, text);
      expect(() => JSON.parse(shown)).not.toThrow();
    }),
  );
});

test("each has a row in the documentation", () => {
  const page = readFileSync(join(__dirname, "../../docs/outputs.md"), "utf8");
  const rows = [...page.matchAll(/^\| `(\w+)` \| .* \| .* \| .* \| .* \|$/gm)].map(([, format]) => format);
  expect(rows).toEqual(formats);
});
