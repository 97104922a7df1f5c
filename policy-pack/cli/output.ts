import { appendFileSync, writeFileSync } from "node:fs";
import { phrases } from "../locales/text";
import type { Format } from "../reporting/formats";
import type { Report } from "../reporting/report";
import { reporters } from "../reporting/reporters";
import type { Screen } from "../reporting/screen";
import { CommandError } from "./problem";
import { type Progress, texts as progressTexts } from "./progress";

export const texts = phrases("cliOutput", {
  unwritable:
    "{file}: cannot be written ({code}). Name a file in a folder that exists and that this user may write to.",
});

/** A file that a report is written to. */
export interface Output {
  readonly format: Format;
  readonly file: string;
}

/** What is printed, what is written besides, and how much of it. */
export interface Delivery {
  readonly format: Format;
  readonly output?: readonly Output[];
  /** Whether texts for people also show how each resource type is covered. */
  readonly verbose?: boolean;
  /** Whether texts for people are cut to a line for each finding and the result. */
  readonly summary?: boolean;
}

/** Files are read elsewhere than here, so no terminal decides their width. */
const asFile = { columns: 100, color: false };

/**
 * Writes the files that are asked for, then prints the report, and nothing else, on standard output.
 *
 * @throws CommandError where a file cannot be written; nothing is printed then
 */
export async function deliver(
  report: Report,
  { format, output: outputs = [], verbose, summary: short }: Delivery,
  progress: Progress,
): Promise<void> {
  for (const output of outputs) {
    progress.show(progressTexts.writing({ file: output.file }));
    const reporter = await reporters[output.format]();
    attempt(output.file, (file) => writeFileSync(file, reporter(report, { ...asFile, verbose })));
  }
  const summary = process.env["GITHUB_STEP_SUMMARY"];
  if (summary && [format, ...outputs.map((output) => output.format)].includes("github")) {
    const markdown = await reporters.markdown();
    attempt(summary, (file) => appendFileSync(file, markdown(report)));
  }
  const reporter = await reporters[format]();
  progress.clear();
  process.stdout.write(reporter(report, { ...screen(), verbose, short }));
}

/** What standard output shows texts on. Longer lines are hard to read, however wide the terminal. */
export function screen(): Screen {
  const { columns = 100, isTTY } = process.stdout;
  return { columns: Math.min(columns, 120), color: isTTY === true && !process.env["NO_COLOR"] };
}

/** @throws CommandError where the file cannot be written */
export function attempt(file: string, write: (file: string) => void): void {
  try {
    write(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new CommandError(texts.unwritable({ file, code: String(code) }));
  }
}
