import { credentials } from "@grpc/grpc-js";
import { AnalyzerClient } from "@pulumi/pulumi/proto/analyzer_grpc_pb";
import {
  type AnalyzerInfo,
  ConfigureAnalyzerRequest,
  EnforcementLevel,
  PolicyConfig,
} from "@pulumi/pulumi/proto/analyzer_pb";
import { Empty } from "google-protobuf/google/protobuf/empty_pb";
import { Struct } from "google-protobuf/google/protobuf/struct_pb";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { catalogue } from "../policy-pack/rules/catalogue";
import { directoryOf } from "./examples/examples";

const printed: string[] = [];
let client: AnalyzerClient;

beforeAll(async () => {
  vi.stubEnv("ICP_REGISTER", `${directoryOf("filed-website")}/icp-register.yaml`);
  const port = new Promise<string>((resolve) => {
    vi.spyOn(console, "log").mockImplementation((text: string) => {
      printed.push(text);
      resolve(text);
    });
  });
  await import("../policy-pack/index.js");
  client = new AnalyzerClient(`127.0.0.1:${await port}`, credentials.createInsecure());
});

afterAll(() => client.close());

it("starts as a policy pack that prints its port, nothing else, and serves every rule", async () => {
  const info = await new Promise<AnalyzerInfo>((resolve, reject) => {
    client.getAnalyzerInfo(new Empty(), (error, response) => (error ? reject(error) : resolve(response)));
  });
  expect(info.getName()).toBe("alicloud-icp-guard");
  expect(info.getPoliciesList().map((policy) => policy.getName())).toEqual(catalogue.map(({ id }) => id));
  expect(printed).toHaveLength(1);
});

/** Configures the pack as the engine does, which has filled in the level by then. */
function configure(policies: Readonly<Record<string, Readonly<Record<string, string>>>>): Promise<Empty> {
  const request = new ConfigureAnalyzerRequest();
  for (const [policy, properties] of Object.entries(policies)) {
    const config = new PolicyConfig();
    config.setEnforcementlevel(EnforcementLevel.ADVISORY);
    config.setProperties(Struct.fromJavaScript(properties));
    request.getPolicyconfigMap().set(policy, config);
  }
  return new Promise((resolve, reject) => {
    client.configure(request, (error, response) => (error ? reject(error) : resolve(response)));
  });
}

it("takes levels for its policies", async () => {
  expect(await configure({ all: {}, "icp-website-name": {} })).toBeInstanceOf(Empty);
});

it("refuses a configuration that it does not understand", async () => {
  const complaints = [
    "icp-website-name.levle: unknown key; expected one of enforcementLevel",
    "icp-webste-limit: unknown key; did you mean 'icp-website-limit'?",
  ];
  const refused = configure({ "icp-webste-limit": {}, "icp-website-name": { levle: "advisory" } });
  await expect(refused).rejects.toMatchObject({ details: complaints.join("\n") });
});
