import { Readable } from "node:stream";
import { onTestFinished, vi } from "vitest";
import { run as runWords } from "../../policy-pack/cli/run";

export interface Outcome {
  readonly code: number | string | undefined;
  readonly out: string;
  readonly err: string;
}

/** Runs `icp-guard …` in a folder, on 2026-11-24 and with nothing of this process's own settings. */
export async function run(directory: string, ...words: readonly string[]): Promise<Outcome> {
  const printed = { out: "", err: "" };
  const keep = (channel: keyof typeof printed) => (text: unknown) => {
    printed[channel] += String(text);
    return true;
  };
  const spies = [
    vi.spyOn(process.stdout, "write").mockImplementation(keep("out")),
    vi.spyOn(process.stderr, "write").mockImplementation(keep("err")),
  ];
  const startedIn = process.cwd();
  process.chdir(directory);
  vi.stubEnv("ICP_REGISTER", undefined);
  vi.stubEnv("LANG", "C");
  vi.useFakeTimers({ now: new Date("2026-11-24T04:00:00Z"), toFake: ["Date"] });
  onTestFinished(() => {
    vi.unstubAllEnvs();
    vi.useRealTimers();
  });
  try {
    await runWords(words);
    return { code: process.exitCode, ...printed };
  } finally {
    for (const spy of spies) spy.mockRestore();
    process.exitCode = undefined;
    process.chdir(startedIn);
  }
}

/** Lets the commands of one test find a text on standard input. */
export function pipe(text: string): void {
  vi.spyOn(process, "stdin", "get").mockReturnValue(Readable.from([text]) as typeof process.stdin);
  onTestFinished(() => void vi.restoreAllMocks());
}
