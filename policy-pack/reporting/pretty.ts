import stringWidth from "string-width";
import { labelsIn } from "./labels";
import { placeIn } from "./place";
import { placesTable } from "./places-table";
import { printable } from "./printable";
import type { Report, ReportedCause, ReportedFinding, RulePart } from "./report";
import { paintsFor, type Screen } from "./screen";
import { wrap } from "./wrap";

/** What the report is shown on, and how much of it. */
export interface Terminal extends Screen {
  /** Whether it also shows where each product says what it demands, and how each type is covered. */
  readonly verbose?: boolean | undefined;
  /** Whether it shows only a line for each finding and the result. */
  readonly short?: boolean | undefined;
}

/** For people: each cause once, with its places and the next step, then what was evaluated and what was found. */
export function pretty(report: Report, { verbose = false, short = false, ...screen }: Terminal): string {
  const { columns: width } = screen;
  const words = labelsIn(report.language);
  const { green, red, dim, bold, sign, standing } = paintsFor(screen, words);
  const labelWidth = Math.max(...[words.next, words.entry, words.product, words.docs].map((line) => stringWidth(line)));

  const lines = (text: string, indent: number, first = " ".repeat(indent)) =>
    wrap(printable(text), width - indent, width - stringWidth(first)).map(
      (line, index) => (index === 0 ? first : " ".repeat(indent)) + line,
    );

  const rows = (label: string, texts: readonly (string | undefined)[]) =>
    [...new Set(texts.filter((text) => text !== undefined))].flatMap((text, index) => {
      const heading = index === 0 ? label : "";
      const padding = " ".repeat(labelWidth - stringWidth(heading) + 2);
      return lines(text, 2 + labelWidth + 2, `  ${dim(heading)}${padding}`);
    });

  const cause = ({ text, why, remedies, status, parts }: ReportedCause) => {
    const places = parts.flatMap((part) => part.places);
    const row = placesTable(places, width - 4, words);
    const shown = ({ rule, clause, leads, how, places }: RulePart) => [
      ...lines([rule, clause, leads, how].filter(Boolean).join(" · "), 2),
      ...places.flatMap((place) =>
        row(place).map((line, index) => `  ${index === 0 ? sign(place.finding.status) : " "} ${line}`),
      ),
    ];
    const start = `${standing(status)}  `;
    return [
      ...lines(text, 2, start).map(bold),
      ...(why ? lines(why, 2).map(dim) : []),
      "",
      ...parts.flatMap(shown),
      "",
      ...rows(words.next, status === "exempted" ? [] : [remedies.join(words.space)]),
      ...rows(
        words.entry,
        places.map(({ finding }) => finding.entry),
      ),
      ...rows(words.product, verbose ? places.map(({ finding }) => finding.documentation) : []),
      ...rows(
        words.docs,
        parts.map(({ url }) => url),
      ),
      "",
    ];
  };

  const summarized = (found: ReportedFinding) =>
    [
      standing(found.status),
      bold(found.rule),
      printable([found.domain ?? found.resourceName, placeIn(found.location)].join(" · ")),
    ].join("  ");

  const covered = () => [
    ...lines(words.coverage(report), 0),
    "",
    ...report.coverage.flatMap(({ type, class: its, why, resources }) => [
      ...lines(`${type} × ${resources}${words.colon}${words.covered[its]}`, 2),
      ...lines(why, 4).map(dim),
    ]),
    "",
  ];

  const mark = report.summary.mandatory > 0 ? red("✖") : green("✔");
  const result = [
    ...report.notes.flatMap((note) => lines(`${words.note}${words.colon}${note}`, 0)),
    ...lines(words.summary(report), 2, `${mark} `),
    "",
  ];
  if (short) return [...report.findings.map(summarized), ...result].join("\n");
  return [...report.causes.flatMap(cause), ...(verbose && report.coverage.length > 0 ? covered() : []), ...result].join(
    "\n",
  );
}
