import { appendFileSync, writeFileSync } from "node:fs";
import { InvalidArgumentError } from "commander";
import type { Bilingual, Language } from "../facts/language";
import { type Format, outlets } from "../reporting/outlets";
import type { Report } from "../reporting/report";
import { oneOf } from "./choice";
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
 * @param before the outputs asked for so far
 * @throws InvalidArgumentError where the format is not known, or the file is missing or asked for already
 */
export function parseOutput(text: string, before: readonly Output[], language: Language): readonly Output[] {
  const [word = "", ...rest] = text.split("=");
  const format = oneOf(word, Object.keys(outlets), language) as Format;
  const file = rest.join("=");
  const wrong = file === "" ? noFile(format) : before.some((other) => other.file === file) ? askedTwice : undefined;
  if (wrong) throw new InvalidArgumentError(wrong[language]);
  return [...before, { format, file }];
}

function noFile(format: Format): Bilingual {
  return { en: `Expected a file: ${format}=FILE.`, zh: `应指定文件：${format}=文件。` };
}

const askedTwice: Bilingual = {
  en: "The file is to hold another output already.",
  zh: "该文件已用于另一个输出。",
};

/**
 * Writes the files that are asked for, then prints the report, and nothing else, on standard output.
 *
 * @throws CommandError where a file cannot be written; nothing is printed then
 */
export function deliver(report: Report, format: Format, outputs: readonly Output[] = []): void {
  for (const output of outputs) {
    attempt(output.file, (file) => writeFileSync(file, outlets[output.format](report, asFile)));
  }
  const summary = process.env["GITHUB_STEP_SUMMARY"];
  if (summary && [format, ...outputs.map((output) => output.format)].includes("github")) {
    attempt(summary, (file) => appendFileSync(file, outlets.markdown(report)));
  }
  const { stdout } = process;
  stdout.write(
    outlets[format](report, {
      columns: stdout.columns ?? 100,
      color: stdout.isTTY === true && !process.env["NO_COLOR"],
    }),
  );
}

/** @throws CommandError where the file cannot be written */
export function attempt(file: string, write: (file: string) => void): void {
  try {
    write(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new CommandError({
      en: `${file}: cannot be written (${code}). Name a file in a folder that exists and that this user may write to.`,
      zh: `${file}：无法写入（${code}）。请指定当前用户可写的已有目录中的文件。`,
    });
  }
}
