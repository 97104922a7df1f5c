import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Deployment } from "../../policy-pack/deployment/deployment";
import { planProgram } from "../../policy-pack/planning/program";

const root = join(__dirname, "../../examples");

/** The folders of the example projects, by name. */
export const examples: readonly string[] = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

export function directoryOf(example: string): string {
  return join(root, example);
}

/** What an example's program plans offline, whatever region this machine's environment names. */
export function planned(example: string): Promise<Deployment> {
  const { HOME, PATH } = process.env;
  return planProgram({ directory: directoryOf(example), environment: { HOME, PATH } });
}
