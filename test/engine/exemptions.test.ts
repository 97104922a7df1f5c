import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, inject, onTestFinished, test } from "vitest";
import { today } from "../../policy-pack/facts/today";
import { directoryOf } from "../examples/examples";
import { expected } from "../examples/expected";
import { previewWithEngine } from "./preview";

const cli = inject("cli");
const pack = join(__dirname, "../..");
const example = directoryOf("unfiled-website");
const rows = expected["unfiled-website"] ?? [];
const rules = [...new Set(rows.map(([rule]) => rule))];

function inDays(days: number): string {
  return today(new Date(Date.now() + days * 86_400_000));
}

/** Previews the example under its register, with an exemption from every rule that it breaks. */
function previewWith(changes: Readonly<Record<string, string>>) {
  const folder = mkdtempSync(join(tmpdir(), "icp-guard-register-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, "icp-register.yaml");
  const entry = {
    resource: "urn:pulumi:prod::campaign::*",
    category: "waived",
    reason: "In review.",
    approver: "王五",
  };
  const exemptions = rules.map((rule) => ({ rule, ...entry, expires: inDays(100), ...changes }));
  const register = readFileSync(join(example, "icp-register.yaml"), "utf8");
  writeFileSync(file, `${register}\nexemptions: ${JSON.stringify(exemptions)}\n`);
  return previewWithEngine(cli, example, { pack, environment: { ICP_REGISTER: file } });
}

describe.skipIf(cli === "")("an exemption in the real engine", () => {
  const exempted = rows.map(([policy]) => [policy, "advisory"]);
  const blocked = rows.map(([policy]) => [policy, "mandatory"]);

  test.each<[string, Readonly<Record<string, string>>, boolean, (string | undefined)[][], string | undefined]>([
    ["that is valid", {}, false, exempted, undefined],
    ["that is about to expire", { expires: inDays(3) }, false, exempted, "advisory"],
    ["that expired yesterday", { expires: inDays(-1) }, true, blocked, "mandatory"],
    ["that nothing needs", { resource: "urn:pulumi:prod::campaign::gone" }, true, blocked, "advisory"],
    ["that is forbidden", { rule: "icp-register-valid" }, true, blocked, "mandatory"],
  ])("%s", async (_, changes, fails, findings, level) => {
    const { failed, violations } = await previewWith(changes);
    const own = violations.filter(({ policy }) => policy === "icp-exemptions");
    const others = violations.filter(({ policy }) => policy !== "icp-exemptions");
    expect(failed).toBe(fails);
    expect(others.map(({ policy, level }) => [policy, level]).toSorted()).toEqual(findings.toSorted());
    expect(own.map((violation) => violation.level)).toEqual(level === undefined ? [] : rules.map(() => level));
    for (const { message } of others) {
      expect(message.includes("Exempted until ")).toBe(!fails);
    }
  });
});
