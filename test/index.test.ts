import { credentials } from "@grpc/grpc-js";
import { AnalyzerClient } from "@pulumi/pulumi/proto/analyzer_grpc_pb";
import type { AnalyzerInfo } from "@pulumi/pulumi/proto/analyzer_pb";
import { Empty } from "google-protobuf/google/protobuf/empty_pb";
import { expect, it, vi } from "vitest";
import { catalogue } from "../policy-pack/rules/catalogue";
import { directoryOf } from "./examples/examples";

it("starts as a policy pack that prints its port, nothing else, and serves every rule", async () => {
  vi.stubEnv("ICP_REGISTER", `${directoryOf("filed-website")}/icp-register.yaml`);
  const printed: string[] = [];
  const port = new Promise<string>((resolve) => {
    vi.spyOn(console, "log").mockImplementation((text: string) => {
      printed.push(text);
      resolve(text);
    });
  });
  await import("../policy-pack/index.js");
  const client = new AnalyzerClient(`127.0.0.1:${await port}`, credentials.createInsecure());
  const info = await new Promise<AnalyzerInfo>((resolve, reject) => {
    client.getAnalyzerInfo(new Empty(), (error, response) => (error ? reject(error) : resolve(response)));
  });
  client.close();
  expect(info.getName()).toBe("alicloud-icp-guard");
  expect(info.getPoliciesList().map((policy) => policy.getName())).toEqual(catalogue.map(({ id }) => id));
  expect(printed).toHaveLength(1);
});
