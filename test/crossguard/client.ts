import { credentials } from "@grpc/grpc-js";
import { AnalyzerClient } from "@pulumi/pulumi/proto/analyzer_grpc_pb";
import type { AnalyzerInfo, ConfigureAnalyzerRequest } from "@pulumi/pulumi/proto/analyzer_pb";
import { Empty } from "google-protobuf/google/protobuf/empty_pb";
import { onTestFinished, vi } from "vitest";

/** The engine's side of a policy pack. */
export interface Engine {
  /** Everything that the pack has printed to standard output, and to standard error. */
  readonly printed: readonly string[];
  readonly told: readonly string[];
  info(): Promise<AnalyzerInfo>;
  configure(request: ConfigureAnalyzerRequest): Promise<Empty>;
}

/** Starts a policy pack as the engine does, and connects to the port that it prints. A process serves one pack. */
export async function connect(start: () => unknown): Promise<Engine> {
  const printed: string[] = [];
  const port = new Promise<string>((resolve) => {
    vi.spyOn(console, "log").mockImplementation((text: string) => {
      printed.push(text);
      resolve(text);
    });
  });
  const told: string[] = [];
  vi.spyOn(process.stderr, "write").mockImplementation((text) => told.push(String(text)) > 0);
  await start();
  const client = new AnalyzerClient(`127.0.0.1:${await port}`, credentials.createInsecure());
  onTestFinished(() => client.close());
  return {
    printed,
    told,
    info: () => answer((reply) => client.getAnalyzerInfo(new Empty(), reply)),
    configure: (request) => answer((reply) => client.configure(request, reply)),
  };
}

type Reply<Response> = (error: Error | null, response: Response) => void;

function answer<Response>(call: (reply: Reply<Response>) => unknown): Promise<Response> {
  return new Promise((resolve, reject) => {
    call((error, response) => (error ? reject(error) : resolve(response)));
  });
}
