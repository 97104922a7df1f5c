import { join } from "node:path";
import { ConfigureAnalyzerRequest, EnforcementLevel, PolicyConfig } from "@pulumi/pulumi/proto/analyzer_pb";
import { Struct } from "google-protobuf/google/protobuf/struct_pb";
import { expect, it, vi } from "vitest";
import { catalogue } from "../policy-pack/rules/catalogue";
import { connect } from "./crossguard/client";
import { directoryOf } from "./examples/examples";

/** What the engine makes of a configuration: it has filled in the levels by then. */
function configuration(policies: Readonly<Record<string, Readonly<Record<string, string>>>>) {
  const request = new ConfigureAnalyzerRequest();
  for (const [policy, properties] of Object.entries(policies)) {
    const config = new PolicyConfig();
    config.setEnforcementlevel(EnforcementLevel.ADVISORY);
    config.setProperties(Struct.fromJavaScript(properties));
    request.getPolicyconfigMap().set(policy, config);
  }
  return request;
}

it("starts as a policy pack that prints its port, nothing else, serves every rule, and refuses a typo", async () => {
  const register = join(directoryOf("filed-website"), "icp-register.yaml");
  vi.stubEnv("ICP_REGISTER", register);
  vi.stubEnv("LANG", "C");
  const { info, configure, printed, told } = await connect(() => import("../policy-pack/index.js"));
  const served = await info();
  expect(served.getName()).toBe("alicloud-icp-guard");
  expect(served.getPoliciesList().map((policy) => policy.getName())).toEqual(catalogue.map(({ id }) => id));
  await configure(configuration({ all: {}, "icp-website-name": {} }));
  const typos = configuration({ "icp-webste-limit": {}, "icp-website-name": { levle: "advisory" } });
  await expect(configure(typos)).rejects.toMatchObject({
    details: [
      "icp-website-name.levle: unknown key; expected one of enforcementLevel",
      "icp-webste-limit: unknown key; did you mean 'icp-website-limit'?",
    ].join("\n"),
  });
  expect(printed).toHaveLength(1);
  expect(told).toEqual([
    `alicloud-icp-guard: evaluating under the filing register ${register} (websites: 1, apps: 0)\n`,
  ]);
});
