import { join } from "node:path";
import { expect, it, onTestFinished, vi } from "vitest";
import { catalogue } from "../policy-pack/rules/catalogue";
import { configuration, connect } from "./crossguard/client";
import { directoryOf } from "./examples/examples";

it("starts as a policy pack that prints its port, nothing else, serves every rule, and refuses a typo", async () => {
  const register = join(directoryOf("filed-website"), "icp-register.yaml");
  vi.stubEnv("ICP_REGISTER", register);
  vi.stubEnv("LANG", "C");
  const { info, configure, close, printed, told } = await connect(() => import("../policy-pack/index.js"));
  onTestFinished(close);
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
