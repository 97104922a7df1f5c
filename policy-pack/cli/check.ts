import { readFileSync } from "node:fs";
import { ProgramError } from "../planning/errors";
import { readPlan } from "../planning/reading";
import { conclude, findRegisterFor, type JudgingOptions, languageFor, type Source } from "./conclude";
import { type ExitCode, exitCode } from "./exit";

/** Judges what others planned: the JSON of previews and stack exports. */
export function check(inputs: readonly string[], options: JudgingOptions): ExitCode {
  const register = findRegisterFor(options, ".");
  try {
    return conclude(inputs.map(sourceOf), register, options);
  } catch (error) {
    if (!(error instanceof ProgramError)) throw error;
    process.stderr.write(`${error.text[languageFor(options, register)]}\n`);
    return exitCode.unusable;
  }
}

function sourceOf(input: string): Source {
  const name = input === "-" ? "stdin" : input;
  const { deployment, limits } = readPlan(contentOf(input), name);
  return { deployment, name, file: name, limits };
}

/** A file's text; `-` stands for standard input. */
function contentOf(input: string): string {
  try {
    return readFileSync(input === "-" ? process.stdin.fd : input, "utf8");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new ProgramError({
      en: `${input}: cannot be read (${code}). Name the output of 'pulumi preview --json' or 'pulumi stack export', or - for standard input.`,
      zh: `${input}：无法读取（${code}）。请指定 'pulumi preview --json' 或 'pulumi stack export' 的输出文件，或用 - 表示标准输入。`,
    });
  }
}
