import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Deployment } from "../../policy-pack/deployment/deployment";
import { evaluateDeployment } from "../../policy-pack/evaluation/evaluate";
import { planProgram } from "../../policy-pack/planning/programs/program";
import { loadRegister } from "../../policy-pack/register/load";
import type { Register } from "../../policy-pack/register/register";
import type { Finding } from "../../policy-pack/rules/rule";

const root = join(__dirname, "../../examples");

/** The folders of the example programs in TypeScript, by name. */
export const examples: readonly string[] = readdirSync(root).filter((name) =>
  ["Pulumi.yaml", "package.json"].every((file) => existsSync(join(root, name, file))),
);

export function directoryOf(example: string): string {
  return join(root, example);
}

export function registerOf(example: string): Register {
  return loadRegister(join(directoryOf(example), "icp-register.yaml"));
}

/** What an example's program plans offline, whatever region this machine's environment names. */
export function planned(example: string): Promise<Deployment> {
  const { HOME, PATH } = process.env;
  return planProgram({ directory: directoryOf(example), environment: { HOME, PATH } });
}

/** What is found in an example offline. */
export async function findingsIn(example: string): Promise<readonly Finding[]> {
  return evaluateDeployment({ register: registerOf(example), deployment: await planned(example), today: "2026-11-24" });
}
