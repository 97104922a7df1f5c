import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { credentials } from "@grpc/grpc-js";
import { AnalyzerClient } from "@pulumi/pulumi/proto/analyzer_grpc_pb";
import type { AnalyzerInfo } from "@pulumi/pulumi/proto/analyzer_pb";
import { Empty } from "google-protobuf/google/protobuf/empty_pb";
import { serve } from "../../policy-pack/planning/programs/grpc";
import { requestsOf } from "../../policy-pack/testing/host";

export interface Start {
  /** Until the engine knows the policies, and so starts the program. */
  readonly seconds: number;
  /** Peak resident memory until then, in MB. */
  readonly megabytes: number;
  /** The same until the first resource, the stack's own, has been evaluated. */
  readonly secondsToFirst: number;
  readonly megabytesAtFirst: number;
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
    const client = new AnalyzerClient(`127.0.0.1:${await portOf(child)}`, credentials.createInsecure());
    const info = await answerOf<AnalyzerInfo>((reply) => client.getAnalyzerInfo(new Empty(), reply));
    if (info.getPoliciesList().length === 0) throw new Error("The pack has no policies");
    const seconds = (performance.now() - began) / 1000;
    const megabytes = await peakOf(child);
    const { resources } = requestsOf([]);
    for (const request of resources) await answerOf((reply) => client.analyze(request, reply));
    const secondsToFirst = (performance.now() - began) / 1000;
    const megabytesAtFirst = await peakOf(child);
    client.close();
    return { seconds, megabytes, secondsToFirst, megabytesAtFirst };
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

async function peakOf(child: ChildProcess): Promise<number> {
  child.send("peak");
  const [kibibytes] = (await once(child, "message")) as [number];
  return (kibibytes * 1024) / 1e6;
}

function answerOf<T>(call: (reply: (error: Error | null, answer: T) => void) => unknown): Promise<T> {
  return new Promise((resolve, reject) => {
    call((error, answer) => (error ? reject(error) : resolve(answer)));
  });
}
