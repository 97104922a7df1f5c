import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Resource } from "../../policy-pack/deployment/resource";
import { unknownSentinel } from "../../policy-pack/planning/wire";

const main = join(__dirname, "../../dist/cli/main.js");

/** Writes what `pulumi preview --json` prints of a deployment into a folder. */
export function writePlan(folder: string, resources: readonly Resource[]): string {
  const steps = resources.map(({ provider, ...state }) => ({
    op: "create",
    urn: state.urn,
    newState: { ...state, custom: true, provider: `${provider?.urn}::${unknownSentinel}` },
  }));
  const plan = { config: { "alicloud:region": "cn-hangzhou" }, steps, changeSummary: { create: steps.length } };
  const file = join(folder, `${resources.length}.json`);
  writeFileSync(
    file,
    JSON.stringify(plan, (_, value) => (typeof value === "symbol" ? unknownSentinel : value), 2),
  );
  return file;
}

/** Runs the command line, which is to find nothing to reject; seconds of the whole process. */
export function secondsOfCommand(words: readonly string[], environment: Readonly<Record<string, string>>): number {
  return secondsOf([main, ...words], environment);
}

/** The same with its peak memory in MB. */
export function usageOfCommand(words: readonly string[], environment: Readonly<Record<string, string>>) {
  return usageOf([main, ...words], environment);
}

/** What it takes to read and parse a file of JSON, and nothing else. */
export function usageOfReading(file: string) {
  return usageOf(["--eval", `JSON.parse(require("fs").readFileSync(${JSON.stringify(file)}, "utf8"))`], {});
}

function usageOf(words: readonly string[], environment: Readonly<Record<string, string>>) {
  const began = performance.now();
  const { stderr } = run(["--require", join(__dirname, "peak-at-exit.cjs"), ...words], environment);
  const seconds = (performance.now() - began) / 1000;
  const [, kibibytes] = /peak (\d+)$/.exec(stderr) ?? [];
  return { seconds, megabytes: (Number(kibibytes) * 1024) / 1e6 };
}

/** What every process of Node takes: one that does nothing. */
export function secondsOfNothing(): number {
  return secondsOf(["--eval", ""], {});
}

function secondsOf(words: readonly string[], environment: Readonly<Record<string, string>>): number {
  const began = performance.now();
  run(words, environment);
  return (performance.now() - began) / 1000;
}

function run(words: readonly string[], environment: Readonly<Record<string, string>>) {
  const env = { ...process.env, ...environment };
  const done = spawnSync(process.execPath, words, { env, encoding: "utf8" });
  if (done.status !== 0) throw new Error(`Ended with ${done.status}: ${done.stdout}${done.stderr}`);
  return done;
}
