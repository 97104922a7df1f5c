import { join } from "node:path";
import { describe, expect, inject, test } from "vitest";
import { directoryOf } from "../examples/examples";
import { expected } from "../examples/expected";
import { previewWithEngine } from "./preview";

const cli = inject("cli");
const pack = join(__dirname, "../..");
const example = directoryOf("unfiled-website");

describe.skipIf(cli === "")("the configuration that the real engine is given", () => {
  test("sets the level of all policies, and that of one", async () => {
    const levels = { all: "advisory", "icp-cdn-area-needs-filing": "mandatory" } as const;
    const { failed, violations } = await previewWithEngine(cli, example, { pack, levels });
    const rules = expected["unfiled-website"]?.map(([rule]) => rule) ?? [];
    expect(failed).toBe(true);
    expect(violations.map(({ policy, level }) => [policy, level]).toSorted()).toEqual(
      rules.map((rule) => [rule, rule === "icp-cdn-area-needs-filing" ? "mandatory" : "advisory"]).toSorted(),
    );
  });

  test.each<[object, string]>([
    [
      { all: "advisory", "icp-cdn-area-need-filing": "mandatory" },
      "icp-cdn-area-need-filing: unknown key; did you mean 'icp-cdn-area-needs-filing'?",
    ],
    [
      { "icp-website-name": { enforcmentLevel: "advisory" } },
      "icp-website-name.enforcmentLevel: unknown key; did you mean 'enforcementLevel'?",
    ],
    [
      { "icp-website-name": "remediate" },
      "icp-website-name.enforcementLevel: expected one of mandatory, advisory, disabled",
    ],
    [{ "icp-website-name": "mandatry" }, '"mandatry" is not a valid enforcement level'],
  ])("ends the run where it is %j", async (levels, said) => {
    const run = previewWithEngine(cli, example, { pack, levels: levels as Readonly<Record<string, never>> });
    await expect(run).rejects.toThrow(said);
  });
});
