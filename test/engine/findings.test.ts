import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, inject, onTestFinished, test } from "vitest";
import type { Register } from "../../policy-pack/register/register";
import type { Finding, Rule } from "../../policy-pack/rules/rule";
import { undetermined } from "../../policy-pack/rules/undetermined";
import { causeKeyOf, causeOf, explanationOf, levelOf } from "../../policy-pack/rules/wording";
import { directoryOf, examples, findingsIn, registerOf } from "../examples/examples";
import { expected } from "../examples/expected";
import { previewWithEngine, runWithEngine, type Violation } from "./preview";

const cli = inject("cli");
const pack = join(__dirname, "../..");
const rejected = directoryOf("unfiled-website");
const clean = directoryOf("filed-website");

describe.skipIf(cli === "")("the real engine", () => {
  test.each(examples)("finds in %s what is found offline", async (example) => {
    const { failed, violations } = await previewWithEngine(cli, directoryOf(example), { pack });
    const findings = await findingsIn(example);
    const offline = findings.map((finding) => violationOf(finding, false, registerOf(example)));
    const whole = findings.map((finding) => violationOf(finding, true, registerOf(example)));
    const online = violations.map(trimmed);
    const explained = online.filter((violation) => whole.some(({ message }) => message === violation.message));
    const short = online.map(
      (violation) => offline.find((other) => violation.message.startsWith(other.message)) ?? violation,
    );
    expect(short.toSorted(byText)).toEqual(offline.toSorted(byText));
    expect(explained).toHaveLength(new Set(findings.map((finding) => causeKeyOf(causeOf(finding, "en")))).size);
    expect(failed).toBe(expected[example]?.length !== 0);
  });

  test("creates nothing in an update with a mandatory finding", async () => {
    const [update] = await runWithEngine(cli, rejected, ["up"], { pack });
    expect(update).toMatchObject({ failed: true, created: [] });
  });

  test("updates what is filed, and still finds nothing once addresses are known", async () => {
    const [update, preview] = await runWithEngine(cli, clean, ["up", "preview"], { pack });
    expect(update).toMatchObject({ failed: false, violations: [] });
    expect(update?.output).toContain(`evaluating under the filing register ${join(clean, "icp-register.yaml")}`);
    expect(update?.created).toContain("urn:pulumi:prod::mall::alicloud:cdn/domainNew:DomainNew::www");
    expect(preview).toMatchObject({ failed: false, violations: [] });
  });

  test("finds the same in what is already deployed as in what is planned", async () => {
    const levels = { all: "advisory" } as const;
    const [first, , second] = await runWithEngine(cli, rejected, ["preview", "up", "preview"], { pack, levels });
    const placed = (violations: readonly Violation[] = []) =>
      violations.map(({ policy, resource }) => [policy, resource]).toSorted();
    expect(placed(second?.violations)).toEqual(placed(first?.violations));
    expect(second?.violations).toHaveLength(expected["unfiled-website"]?.length ?? Number.NaN);
  });

  test("loses nothing of the other policies where the first ones are disabled", async () => {
    const levels = { "icp-register-valid": "disabled", "icp-cdn-area-needs-filing": "disabled" } as const;
    const { violations } = await previewWithEngine(cli, rejected, { pack, levels });
    const others = expected["unfiled-website"]?.map(([rule]) => rule).filter((rule) => !(rule in levels));
    expect(violations.map(({ policy }) => policy).toSorted()).toEqual(others?.toSorted());
  });

  test.each([
    ["an empty register", ""],
    ["a register that is no YAML", "account: [1"],
    [
      "a register with a misspelt key",
      'account: "1"\nentities: [{ name: 示例, kind: organization, province: beijing }]\nwebsits: []\n',
    ],
  ])("is stopped by %s", async (_, text) => {
    const folder = mkdtempSync(join(tmpdir(), "icp-guard-register-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const file = join(folder, "icp-register.yaml");
    writeFileSync(file, text);
    const { failed, violations } = await previewWithEngine(cli, clean, { pack, environment: { ICP_REGISTER: file } });
    expect(failed).toBe(true);
    expect(violations.map(({ policy, level }) => [policy, level])).toEqual([["icp-register-valid", "mandatory"]]);
    expect(violations[0]?.message).toContain(file);
  });

  test("is stopped where the register that is named does not exist", async () => {
    const environment = { ICP_REGISTER: "/nowhere/icp-register.yaml" };
    const { failed, violations } = await previewWithEngine(cli, clean, { pack, environment });
    expect(failed).toBe(true);
    expect(violations.map(({ policy }) => policy)).toEqual(["icp-register-valid"]);
  });
});

/** What the policy host is to say of a finding. */
function violationOf(finding: Finding, first: boolean, register: Register): Violation {
  const open = finding.outcome === "undetermined";
  const policy: Rule = open ? undetermined : finding.rule;
  const explanation = explanationOf(finding, first, register, "en");
  return {
    policy: policy.id,
    resource: finding.resource,
    level: levelOf(finding),
    severity: policy.severity,
    message: `${policy.title}\n${open ? `${finding.rule.id}: ${explanation}` : explanation}`,
  };
}

function trimmed(violation: Violation): Violation {
  return { ...violation, message: violation.message.trim() };
}

function byText(a: Violation, b: Violation): number {
  return JSON.stringify(a) < JSON.stringify(b) ? -1 : 1;
}
