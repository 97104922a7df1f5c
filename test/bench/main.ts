import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Resource } from "../../policy-pack/deployment/resource";
import { findCli } from "../engine/cli";
import { previewWithEngine } from "../engine/preview";
import { ageOfTable, lookUps } from "./addresses";
import { secondsOfCommand, secondsOfNothing, usageOfCommand, writePlan } from "./command";
import { writeStacks } from "./estate";
import { chains, literals, millisecondsEach, services, unknowns } from "./evaluate";
import { alternately, lineOf } from "./measure";
import { startPack } from "./start";

const pack = join(__dirname, "../..");
const emptyPack = join(__dirname, "empty-pack");
const fleet = join(__dirname, "fleet");
const environment = { ICP_REGISTER: join(fleet, "icp-register.yaml") };

/** The cost of each resource of a deployment against that in one a tenth as large: the same where it grows linearly. */
async function measureJudging(
  what: string,
  make: (count: number) => readonly Resource[],
  large: number,
  most?: number,
) {
  const [many, few] = [make(large), make(large / 10)];
  millisecondsEach(few);
  const pairs = await alternately(
    5,
    async () => millisecondsEach(many),
    async () => millisecondsEach(few),
  );
  console.log(lineOf({ what, unit: "ms", pairs, ratio: 1.5, ...(most !== undefined && { most }) }));
}

async function measureAddresses(): Promise<void> {
  const records = [literals(100_000), unknowns(100_000)] as const;
  const pairs = await alternately(
    5,
    async () => millisecondsEach(records[0]),
    async () => millisecondsEach(records[1]),
  );
  console.log(lineOf({ what: "100,000 records with literal addresses", unit: "ms", pairs, ratio: 1.5 }));
  for (const kind of ["IPv4", "IPv6"] as const) {
    const runs = await alternately(
      5,
      async () => lookUps(kind, 200_000),
      async () => lookUps(kind, 20_000),
    );
    console.log(
      lineOf({
        what: `look-up of an ${kind} address`,
        unit: "µs",
        pairs: runs,
        ratio: 1.5,
        ...(kind === "IPv4" && { most: 2 }),
      }),
    );
  }
  console.log(ageOfTable());
}

async function measureStart(): Promise<void> {
  const pairs = await alternately(
    9,
    () => startPack(pack, environment),
    () => startPack(emptyPack, environment),
  );
  const of = (key: "seconds" | "megabytes") => pairs.map(([own, empty]) => [own[key], empty[key]] as const);
  console.log(lineOf({ what: "start of the pack", unit: "s", pairs: of("seconds"), ratio: 1.15 }));
  console.log(lineOf({ what: "peak memory of the pack", unit: "MB", pairs: of("megabytes"), ratio: 1.15, most: 160 }));
}

/** What a pipeline waits for: the command itself, and what a thousand resources add to a check of ten. */
async function measureCommand(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "icp-guard-bench-"));
  const secondsOf = async (...words: readonly string[]) => secondsOfCommand(words, environment);
  try {
    const many = writePlan(folder, services(1_000));
    const few = writePlan(folder, services(10));
    const starts = await alternately(
      9,
      () => secondsOf("--version"),
      async () => secondsOfNothing(),
    );
    console.log(lineOf({ what: "start of icp-guard", unit: "s", pairs: starts, ratio: 2.5 }));
    const checks = await alternately(
      9,
      () => secondsOf("check", many),
      () => secondsOf("check", few),
    );
    console.log(
      lineOf({ what: "icp-guard check of 1,000 resources", unit: "s", pairs: checks, ratio: 1.8, most: 0.25 }),
    );
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
    console.log(lineOf({ what, unit: "s", pairs: of("seconds"), ratio: 12, most: 20 }));
    console.log(lineOf({ what: "its peak memory", unit: "MB", pairs: of("megabytes"), ratio: 12, most: 1000 }));
    const file = join(folder, "icp-inventory.json");
    usageOfCommand(["inventory", "write", many, "--file", file], environment);
    const starts = await alternately(
      9,
      () => startPack(pack, { ...environment, ICP_INVENTORY: file }),
      () => startPack(pack, environment),
    );
    const seconds = starts.map(([known, alone]) => [known.seconds, alone.seconds] as const);
    console.log(lineOf({ what: "start with an inventory of 100,000", unit: "s", pairs: seconds, ratio: 1.1 }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function measurePreview(cli: string): Promise<void> {
  const pairs = await alternately(
    5,
    () => secondsOfPreview(cli, pack),
    () => secondsOfPreview(cli, emptyPack),
  );
  console.log(lineOf({ what: "a real preview of 2,000 resources", unit: "s", pairs, ratio: 1.1 }));
}

async function secondsOfPreview(cli: string, pack: string): Promise<number> {
  const { failed, violations, seconds } = await previewWithEngine(cli, fleet, { pack, environment });
  if (failed || violations.length > 0) throw new Error(`The fleet is to break nothing: ${violations[0]?.message}`);
  return seconds;
}

async function main(): Promise<void> {
  await measureJudging("evaluating each of 100,000 resources", services, 100_000, 0.03);
  await measureJudging("evaluating each of 10,000 DNS records", chains, 10_000);
  await measureAddresses();
  await measureCommand();
  await measureStart();
  await measureEstate();
  const cli = findCli();
  if (cli === undefined) console.log("No `pulumi` is on PATH and Go can build none, so no real preview is measured.");
  else await measurePreview(cli);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
