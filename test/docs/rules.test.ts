import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { Deployment, joined } from "../../policy-pack/deployment/deployment";
import { nameIn, typeIn } from "../../policy-pack/deployment/urn";
import { evaluateDeployment } from "../../policy-pack/evaluation/evaluate";
import { Inventory } from "../../policy-pack/inventory/inventory";
import { parseInventory } from "../../policy-pack/inventory/load";
import { planProgram } from "../../policy-pack/planning/programs/program";
import { parseRegister } from "../../policy-pack/register/load";
import { catalogue } from "../../policy-pack/rules/catalogue";
import type { Finding } from "../../policy-pack/rules/rule";

const root = join(__dirname, "../..");
const pages = join(root, "docs/rules");
const workshop = mkdtempSync(join(tmpdir(), "icp-guard-docs-"));
symlinkSync(join(root, "node_modules"), join(workshop, "node_modules"));
afterAll(() => rmSync(workshop, { recursive: true, force: true }));

interface Block {
  readonly language: string;
  readonly label: string;
  readonly code: string;
}

function blocksOf(page: string): readonly Block[] {
  return [...page.matchAll(/^```(\w+) (\w+)\n([\s\S]*?)^```$/gm)].map(([, language = "", label = "", code = ""]) => ({
    language,
    label,
    code,
  }));
}

async function findingsOf(program: string, register: string, held: string | undefined) {
  writeFileSync(join(workshop, "Pulumi.yaml"), "name: example\nruntime: nodejs\n");
  writeFileSync(join(workshop, "Pulumi.dev.yaml"), "config: {}\n");
  writeFileSync(join(workshop, "package.json"), '{ "name": "example" }');
  writeFileSync(join(workshop, "index.ts"), `import * as alicloud from "@pulumi/alicloud";\n${program}`);
  const deployment = await planProgram({ directory: workshop, environment: { PATH: process.env.PATH } });
  const inventory = held === undefined ? undefined : new Inventory(() => parseInventory(held, "icp-inventory.json"));
  const [known = deployment] = joined([deployment], (plans) => inventory?.besides(plans) ?? []);
  return evaluateDeployment({
    register: parseRegister(register, "icp-register.yaml"),
    deployment: known,
    inventory,
    today: "2026-11-24",
  });
}

/** Where a finding sends whoever reads it: what exemptions, reports and editors go by. */
function placed({ message, resource, domain, path, proof }: Finding) {
  return {
    message,
    resource: `${typeIn(resource)}::${nameIn(resource)}`,
    domain,
    path,
    proof: { ...proof, ...(proof?.resource && { resource: nameIn(proof.resource) }) },
  };
}

describe("documentation of the rules", () => {
  describe.each(catalogue.map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
    const page = readFileSync(join(pages, `${id}.md`), "utf8");
    const blocks = blocksOf(page);
    const register = blocks.find(({ label }) => label === "register")?.code ?? "";
    const inventory = blocks.find(({ label }) => label === "inventory")?.code;
    const programs = blocks.filter(({ language }) => language === "typescript");
    const registers = blocks.filter(({ language, label }) => language === "yaml" && label !== "register");

    it("has examples", () => {
      expect([...programs, ...registers].map(({ label }) => label)).toContain("rejected");
    });

    it.each(registers.map((block, index) => [`${block.label} (${index + 1})`, block] as const))(
      "register is %s",
      (_, { label, code }) => {
        const written = parseRegister(code, "icp-register.yaml");
        const deployment = new Deployment({ project: "example", stack: "dev" }, [], {});
        const findings = evaluateDeployment({ register: written, deployment, today: "2026-11-24" });
        expect(written.problems).toEqual([]);
        if (label === "rejected") {
          const own = findings.filter(({ rule, outcome }) => rule.id === id && outcome === "violation");
          expect(own).not.toEqual([]);
          expect(own.map(placed)).toMatchSnapshot();
        } else expect(findings).toEqual([]);
      },
    );

    it.each(programs.map((block, index) => [`${block.label} (${index + 1})`, block] as const))(
      "example is %s",
      async (_, { label, code }) => {
        const findings = await findingsOf(code, register, inventory);
        const own = findings.filter((finding) =>
          rule.kind === "outcome" ? finding.outcome === "undetermined" : finding.rule.id === id,
        );
        if (label === "rejected") {
          expect(own).not.toEqual([]);
          expect(own.map(placed)).toMatchSnapshot();
        } else expect(findings).toEqual([]);
      },
    );
  });
});
