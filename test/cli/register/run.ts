import { type Outcome, run as runCommand } from "../run";

export type { Outcome } from "../run";

/** Runs `icp-guard register …` in a folder. */
export function run(directory: string, ...words: readonly string[]): Promise<Outcome> {
  return runCommand(directory, "register", ...words);
}
