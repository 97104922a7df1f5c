import { appendFileSync, writeFileSync } from "node:fs";
import { InvalidArgumentError } from "commander";
import { nearest } from "../facts/nearest";
import { type Format, outlets } from "../reporting/outlets";
import type { Report } from "../reporting/report";
import { CommandError } from "./problem";

/** A file that a report is written to. */
export interface Output {
  readonly format: Format;
  readonly file: string;
}

/** Files are read elsewhere than here, so no terminal decides their width. */
const asFile = { columns: 100, color: false };

/**
 * Reads `sarif=icp.sarif`.
 *
 * @throws InvalidArgumentError where the format is not known or the file is missing
 */
export function parseOutput(text: string): Output {
  const [format = "", ...rest] = text.split("=");
  const file = rest.join("=");
  if (!isFormat(format)) {
    const meant = nearest(format, Object.keys(outlets));
    throw new InvalidArgumentError(
      meant ? `Did you mean ${meant}?` : `Expected FORMAT=FILE with one of ${Object.keys(outlets).join(", ")}.`,
    );
  }
  if (file === "") throw new InvalidArgumentError(`Expected ${format}=FILE.`);
  return { format, file };
}

/** Prints a report, and nothing else, on standard output. */
export function print(report: Report, format: Format): void {
  const { stdout } = process;
  stdout.write(
    outlets[format](report, { columns: stdout.columns ?? 100, color: stdout.isTTY && !process.env["NO_COLOR"] }),
  );
  const summary = process.env["GITHUB_STEP_SUMMARY"];
  if (format === "github" && summary) appendFileSync(summary, outlets.markdown(report));
}

/**
 * Writes a report to a file.
 *
 * @throws CommandError where the file cannot be written
 */
export function write(report: Report, { format, file }: Output): void {
  try {
    writeFileSync(file, outlets[format](report, asFile));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new CommandError({
      en: `${file}: cannot be written (${code}). Name a file in a folder that exists and that this user may write to.`,
      zh: `${file}：无法写入（${code}）。请指定当前用户可写的已有目录中的文件。`,
    });
  }
}

function isFormat(text: string): text is Format {
  return Object.hasOwn(outlets, text);
}
