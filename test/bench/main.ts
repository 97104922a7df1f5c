import { mkdtempSync, rmSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Resource } from "../../policy-pack/deployment/resource";
import { findCli } from "../engine/cli";
import { previewWithEngine } from "../engine/preview";
import { ageOfTable, lookUps } from "./addresses";
import { secondsOfCommand, secondsOfNothing, usageOfCommand, usageOfReading, writePlan } from "./command";
import { writeStacks } from "./estate";
import { chains, literals, millisecondsEach, services, unknowns } from "./evaluate";
import { alternately, type Comparison, comparedWithTarget } from "./measure";
import { type Start, startPack } from "./start";

const pack = join(__dirname, "../..");
const emptyPack = join(__dirname, "empty-pack");
const fleet = join(__dirname, "fleet");
const environment = { ICP_REGISTER: join(fleet, "icp-register.yaml") };

/** A single run says little, and a machine is quiet for longer than an hour only seldom. */
const runs = 7;

let missed = 0;

function print(comparison: Comparison): void {
  const { line, met } = comparedWithTarget(comparison);
  console.log(line);
  if (!met) missed += 1;
}

/** The cost of each resource of a deployment against that in one a tenth as large: the same where it grows linearly. */
async function measureEvaluation(
  what: string,
  make: (count: number) => readonly Resource[],
  large: number,
  most?: number,
) {
  const [many, few] = [make(large), make(large / 10)];
  millisecondsEach(few);
  const pairs = await alternately(
    runs,
    async () => millisecondsEach(many),
    async () => millisecondsEach(few),
  );
  print({ what, unit: "ms", pairs, ratio: 1.5, ...(most !== undefined && { most }) });
}

async function measureAddresses(): Promise<void> {
  const records = [literals(100_000), unknowns(100_000)] as const;
  const pairs = await alternately(
    runs,
    async () => millisecondsEach(records[0]),
    async () => millisecondsEach(records[1]),
  );
  print({ what: "100,000 records with literal addresses", unit: "ms", pairs, ratio: 1.5 });
  for (const kind of ["IPv4", "IPv6"] as const) {
    const lookedUp = await alternately(
      runs,
      async () => lookUps(kind, 200_000),
      async () => lookUps(kind, 20_000),
    );
    print({
      what: `look-up of an ${kind} address`,
      unit: "µs",
      pairs: lookedUp,
      ratio: 1.5,
      ...(kind === "IPv4" && { most: 2 }),
    });
  }
  console.log(ageOfTable());
}

async function measureStart(): Promise<void> {
  const pairs = await alternately(
    runs,
    () => startPack(pack, environment),
    () => startPack(emptyPack, environment),
  );
  const of = (key: keyof Start) => pairs.map(([own, empty]) => [own[key], empty[key]] as const);
  print({ what: "start of the pack", unit: "s", pairs: of("seconds"), ratio: 1.06 });
  print({ what: "its peak memory", unit: "MB", pairs: of("megabytes"), ratio: 1.05 });
  print({ what: "start, and the first resource", unit: "s", pairs: of("secondsToFirst"), ratio: 1.2 });
  print({ what: "its peak memory", unit: "MB", pairs: of("megabytesAtFirst"), ratio: 1.15 });
}

/** What a pipeline waits for: whole processes, against one that only reads and parses the same JSON. */
async function measureCommand(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "icp-guard-bench-"));
  try {
    const starts = await alternately(
      runs,
      async () => secondsOfCommand(["--version"], environment),
      async () => secondsOfNothing(),
    );
    print({ what: "start of icp-guard", unit: "s", pairs: starts, ratio: 2 });
    for (const [count, seconds, megabytes] of [
      [1_000, 0.12, 100],
      [50_000, 1.5, 250],
    ] as const) {
      const file = writePlan(folder, services(count));
      const checks = await alternately(
        runs,
        async () => usageOfCommand(["check", file], environment),
        async () => usageOfReading(file),
      );
      const of = (key: "seconds" | "megabytes") => checks.map(([own, reading]) => [own[key], reading[key]] as const);
      const what = `icp-guard check of ${count.toLocaleString("en")} resources`;
      print({ what, unit: "s", pairs: of("seconds"), ratio: 1.6, most: seconds });
      print({ what: "its peak memory", unit: "MB", pairs: of("megabytes"), ratio: 2, most: megabytes });
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Stacks that know each other, and one that knows the others by an inventory. */
async function measureEstate(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "icp-guard-bench-"));
  try {
    const [many, few] = [writeStacks(folder, 300, 335), writeStacks(folder, 30, 335)];
    const checks = await alternately(
      3,
      async () => usageOfCommand(["check", many], environment),
      async () => usageOfCommand(["check", few], environment),
    );
    const of = (key: "seconds" | "megabytes") => checks.map(([all, tenth]) => [all[key], tenth[key]] as const);
    const what = "icp-guard check of 300 stacks with 100,000 resources";
    print({ what, unit: "s", pairs: of("seconds"), ratio: 12, most: 20 });
    print({ what: "its peak memory", unit: "MB", pairs: of("megabytes"), ratio: 12, most: 1000 });
    const file = join(folder, "icp-inventory.json");
    usageOfCommand(["inventory", "write", many, "--file", file], environment);
    const starts = await alternately(
      runs,
      () => startPack(pack, { ...environment, ICP_INVENTORY: file }),
      () => startPack(pack, environment),
    );
    const seconds = starts.map(([known, alone]) => [known.seconds, alone.seconds] as const);
    print({ what: "start with an inventory of 100,000", unit: "s", pairs: seconds, ratio: 1.1 });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function measurePreview(cli: string): Promise<void> {
  const pairs = await alternately(
    runs,
    () => secondsOfPreview(cli, pack),
    () => secondsOfPreview(cli, emptyPack),
  );
  print({ what: "a real preview of 2,000 resources", unit: "s", pairs, ratio: 1.03 });
}

async function secondsOfPreview(cli: string, pack: string): Promise<number> {
  const { failed, violations, seconds } = await previewWithEngine(cli, fleet, { pack, environment });
  if (failed || violations.length > 0) throw new Error(`The fleet is to break nothing: ${violations[0]?.message}`);
  return seconds;
}

async function main(): Promise<void> {
  const { enforce } = parseArgs({ options: { enforce: { type: "boolean", default: false } } }).values;
  console.log(`Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model}`);
  await measureStart();
  await measureCommand();
  const cli = findCli();
  if (cli === undefined) console.log("No `pulumi` is on PATH and Go can build none, so no real preview is measured.");
  else await measurePreview(cli);
  await measureEvaluation("evaluating each of 100,000 resources", services, 100_000, 0.03);
  await measureEvaluation("evaluating each of 10,000 DNS records", chains, 10_000);
  await measureAddresses();
  await measureEstate();
  if (missed > 0) console.log(`Targets missed: ${missed}.`);
  if (enforce && missed > 0) process.exitCode = 1;
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
