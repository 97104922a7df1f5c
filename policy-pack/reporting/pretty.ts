import { createColors } from "picocolors";
import stringWidth from "string-width";
import { byResource } from "./groups";
import { labelsIn, symbols } from "./labels";
import { placeIn } from "./place";
import { printable } from "./printable";
import type { Report, ReportedFinding } from "./report";
import { wrap } from "./wrap";

/** What the text is shown on. */
export interface Terminal {
  readonly columns: number;
  readonly color: boolean;
  /** Whether it also shows how each type is covered. */
  readonly verbose?: boolean | undefined;
  /** Whether it shows only a line for each finding and the result. */
  readonly short?: boolean | undefined;
}

/** Longer lines are hard to read, however wide the terminal. */
const widest = 120;

/** For people: findings by resource, each with its next step, then what was evaluated and what was found. */
export function pretty(report: Report, { columns, color, verbose = false, short = false }: Terminal): string {
  const { green, red, yellow, magenta, dim, bold } = createColors(color);
  const paint = { blocking: red, advisory: yellow, undetermined: magenta, known: dim, exempted: dim };
  const words = labelsIn(report.language);
  const width = Math.min(columns, widest);
  const labelWidth = Math.max(
    ...[words.where, words.entry, words.next, words.clause, words.product, words.docs].map((line) => stringWidth(line)),
  );

  const lines = (text: string, indent: number, first = " ".repeat(indent)) =>
    wrap(printable(text), width - indent).map((line, index) => (index === 0 ? first : " ".repeat(indent)) + line);

  const row = (label: string, text: string | undefined) => {
    if (!text) return [];
    const padding = " ".repeat(labelWidth - stringWidth(label) + 2);
    return lines(text, 4 + labelWidth + 2, `    ${dim(label)}${padding}`);
  };

  const heading = ({ resourceName, resourceType }: ReportedFinding) => {
    const kind = words.kind.get(resourceType) ?? resourceType;
    return `${bold(printable(resourceName))}  ${dim(printable(kind))}`;
  };

  const finding = (found: ReportedFinding) => [
    `  ${paint[found.status](`${symbols[found.status]} ${words.status[found.status]}`)}  ${bold(found.rule)}`,
    ...lines(found.message, 4),
    ...(found.exemption ? lines(words.exempted(found.exemption), 4) : []),
    ...row(words.where, whereIs(found)),
    ...row(words.entry, found.entry),
    ...row(words.next, found.exemption ? undefined : found.remedy),
    ...row(words.clause, found.clause),
    ...row(words.product, found.documentation),
    ...row(words.docs, found.url),
    "",
  ];

  const summarized = (found: ReportedFinding) =>
    [
      `${paint[found.status](`${symbols[found.status]} ${words.status[found.status]}`)}`,
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

  const sign = report.summary.mandatory > 0 ? red("✖") : green("✔");
  const result = [
    ...report.notes.flatMap((note) => lines(`${words.note}${words.colon}${note}`, 0)),
    ...lines(words.summary(report), 2, `${sign} `),
    "",
  ];
  if (short) return [...report.findings.map(summarized), ...result].join("\n");
  return [
    ...byResource(report.findings).flatMap((findings) => [heading(findings[0]), "", ...findings.flatMap(finding)]),
    ...(verbose && report.coverage.length > 0 ? covered() : []),
    ...result,
  ].join("\n");
}

function whereIs({ location, path, domain }: ReportedFinding): string {
  return [location.position && placeIn(location), path, domain].filter(Boolean).join(" · ");
}
