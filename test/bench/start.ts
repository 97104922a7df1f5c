import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { credentials } from "@grpc/grpc-js";
import { AnalyzerClient } from "@pulumi/pulumi/proto/analyzer_grpc_pb";
import { Empty } from "google-protobuf/google/protobuf/empty_pb";
import { serve } from "../../policy-pack/planning/programs/grpc";

export interface Start {
  readonly seconds: number;
  /** Peak resident memory, in MB. */
  readonly megabytes: number;
}

const runner = require.resolve("@pulumi/pulumi/cmd/run-policy-pack");

/** Starts a pack as the engine does, until it has told its policies. */
export async function startPack(
  pack: string,
  environment: Readonly<Record<string, string>>,
  node = process.execPath,
): Promise<Start> {
  const engine = await serve([]);
  const began = performance.now();
  const child = spawn(node, ["--require", join(__dirname, "peak.cjs"), runner, engine.address, pack], {
    cwd: pack,
    env: { ...process.env, ...environment },
    stdio: ["ignore", "pipe", "ignore", "ipc"],
  });
  try {
    await tellPolicies(await portOf(child));
    const seconds = (performance.now() - began) / 1000;
    child.send("peak");
    const [kibibytes] = (await once(child, "message")) as [number];
    return { seconds, megabytes: (kibibytes * 1024) / 1e6 };
  } finally {
    child.kill();
    engine.close();
  }
}

/** A pack prints the port it listens on, first of all. */
async function portOf(child: ChildProcess): Promise<string> {
  if (child.stdout === null) throw new Error("The pack's output is not piped");
  const ended = once(child, "exit").then(([code]): never => {
    throw new Error(`The pack ended with ${code}`);
  });
  const [line] = (await Promise.race([once(createInterface(child.stdout), "line"), ended])) as [string];
  return line;
}

function tellPolicies(port: string): Promise<void> {
  const client = new AnalyzerClient(`127.0.0.1:${port}`, credentials.createInsecure());
  return new Promise((resolve, reject) => {
    client.getAnalyzerInfo(new Empty(), (error, info) => {
      client.close();
      if (error) reject(error);
      else if (info.getPoliciesList().length === 0) reject(new Error("The pack has no policies"));
      else resolve();
    });
  });
}
