import { credentials } from "@grpc/grpc-js";
import { AnalyzerClient } from "@pulumi/pulumi/proto/analyzer_grpc_pb";
import {
  type AnalyzeRequest,
  type AnalyzeResponse,
  type AnalyzerInfo,
  type AnalyzeStackRequest,
  ConfigureAnalyzerRequest,
  EnforcementLevel,
  PolicyConfig,
  type RemediateResponse,
} from "@pulumi/pulumi/proto/analyzer_pb";
import { Empty } from "google-protobuf/google/protobuf/empty_pb";
import { Struct } from "google-protobuf/google/protobuf/struct_pb";
import { vi } from "vitest";

/** The engine's side of a policy pack. */
export interface Engine {
  /** Everything that the pack has printed to standard output, and to standard error. */
  readonly printed: readonly string[];
  readonly told: readonly string[];
  close(): void;
  info(): Promise<AnalyzerInfo>;
  configure(request: ConfigureAnalyzerRequest): Promise<Empty>;
  analyze(request: AnalyzeRequest): Promise<AnalyzeResponse>;
  analyzeStack(request: AnalyzeStackRequest): Promise<AnalyzeResponse>;
  remediate(request: AnalyzeRequest): Promise<RemediateResponse>;
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
  return {
    printed,
    told,
    close: () => client.close(),
    info: () => answer((reply) => client.getAnalyzerInfo(new Empty(), reply)),
    configure: (request) => answer((reply) => client.configure(request, reply)),
    analyze: (request) => answer((reply) => client.analyze(request, reply)),
    analyzeStack: (request) => answer((reply) => client.analyzeStack(request, reply)),
    remediate: (request) => answer((reply) => client.remediate(request, reply)),
  };
}

type Reply<Response> = (error: Error | null, response: Response) => void;

function answer<Response>(call: (reply: Reply<Response>) => unknown): Promise<Response> {
  return new Promise((resolve, reject) => {
    call((error, response) => (error ? reject(error) : resolve(response)));
  });
}

/**
 * What the engine makes of a configuration: it has filled in the levels by then.
 *
 * @param policies properties by policy, and the level where it is not advisory
 */
export function configuration(
  policies: Readonly<Record<string, Readonly<Record<string, string>>>>,
  levels: Readonly<Record<string, keyof typeof EnforcementLevel>> = {},
): ConfigureAnalyzerRequest {
  const request = new ConfigureAnalyzerRequest();
  for (const [policy, properties] of Object.entries(policies)) {
    const config = new PolicyConfig()
      .setEnforcementlevel(EnforcementLevel[levels[policy] ?? "ADVISORY"])
      .setProperties(Struct.fromJavaScript(properties));
    request.getPolicyconfigMap().set(policy, config);
  }
  return request;
}
