import { expect, test } from "vitest";
import { statuses } from "../../policy-pack/evaluation/disposition";
import { languages } from "../../policy-pack/locales/language";
import { symbols } from "../../policy-pack/reporting/labels";
import type { Report, Status } from "../../policy-pack/reporting/report";
import { type Format, reporters } from "../../policy-pack/reporting/reporters";
import { reportOfExample, reportOfMany } from "../browser/reports";
import { report } from "./findings";

type Counts = Readonly<Record<string, number>>;

function counted(count: (status: Status) => number): Counts {
  return Object.fromEntries(statuses.map((status) => [status, count(status)]));
}

interface Result {
  readonly level: string;
  readonly suppressions?: readonly unknown[];
  readonly baselineState?: string;
}

/** The status that a level of SARIF is for. */
const byLevel: Readonly<Record<string, string>> = { error: "blocking", warning: "advisory", note: "undetermined" };

function statusIn({ level, suppressions = [], baselineState }: Result): string | undefined {
  if (baselineState === "unchanged") return "known";
  return suppressions.length > 0 ? "exempted" : byLevel[level];
}

/** How many findings of each status a reporter shows. */
const readers: Partial<Record<Format, (text: string) => Counts>> = {
  sarif: (text) => {
    const { runs } = JSON.parse(text) as { runs: readonly { results: readonly Result[] }[] };
    const found = runs.flatMap(({ results }) => results.map(statusIn));
    return counted((status) => found.filter((other) => other === status).length);
  },
  markdown: (text) => counted((status) => text.split(`\n| ${symbols[status]} |`).length - 1),
  html: (text) => {
    const [shown = ""] = text.split("<template");
    return counted((status) => Number(new RegExp(`data-count="${status}"><b>(\\d+)`).exec(shown)?.[1]));
  },
};

const reports: readonly (readonly [string, () => Report | Promise<Report>])[] = [
  ["findings of every status", () => report()],
  ["nothing found", () => report([])],
  ["an example", () => reportOfExample("unfiled-website")],
  ["many domains", () => reportOfMany(60)],
];

test.each(reports)("every reporter counts the same: %s", async (_, make) => {
  const given = await make();
  const expected = counted((status) => given.findings.filter((finding) => finding.status === status).length);
  for (const [format, read] of Object.entries(readers)) {
    expect({ format, ...read((await reporters[format as Format]())(given, { columns: 80, color: false })) }).toEqual({
      format,
      ...expected,
    });
  }
});

test("the page has a place for each finding, in each language", async () => {
  const articles = (await reporters.html())(report()).match(/<li class="finding /g);
  expect(articles?.length).toBe(languages.length * report().findings.length);
});
