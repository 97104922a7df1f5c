import { readFileSync } from "node:fs";
import { readPlan } from "../planning/reading";
import { conclude, findRegisterFor, type JudgingOptions, languageFor, type Source } from "./conclude";
import type { ExitCode } from "./exit";
import { CommandError, explaining } from "./problem";

/** Judges what others planned: the JSON of previews and stack exports. */
export function check(inputs: readonly string[], options: JudgingOptions): Promise<ExitCode> {
  const register = findRegisterFor(options, ".");
  return explaining(languageFor(options, register), async () => conclude(inputs.map(sourceOf), register, options));
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
    throw new CommandError({
      en: `${input}: cannot be read (${code}). Name the output of 'pulumi preview --json' or 'pulumi stack export', or - for standard input.`,
      zh: `${input}：无法读取（${code}）。请指定 'pulumi preview --json' 或 'pulumi stack export' 的输出文件，或用 - 表示标准输入。`,
    });
  }
}
