import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { nameIn, typeIn } from "../../policy-pack/deployment/urn";
import { run } from "../cli/run";
import { previewWithEngine, runWithEngine } from "./preview";

const cli = inject("cli");
const pack = join(__dirname, "../..");
const estate = join(__dirname, "../../examples/estate");
const filed = readFileSync(join(estate, "icp-register.yaml"), "utf8");
const alsoFiled = `${filed}
  - name: 示例博客
    entity: 上海示例科技有限公司
    domain: example.net
    filingNumber: 沪ICP备12345678号-2
    accessProviders: [alibaba-cloud]
`;

const root = mkdtempSync(join(tmpdir(), "icp-guard-estate-"));
const [backend, without, withInventory, withFiling] = ["backend", "without", "inventory", "filed"].map((name) =>
  join(root, name),
) as [string, string, string, string];

const rows = {
  sites: [
    ["icp-domain-binding-needs-filing", "alicloud:alb/rule:Rule::blog"],
    ["icp-domain-binding-needs-filing", "alicloud:slb/rule:Rule::shop"],
  ],
  dns: [
    ["icp-dns-record-to-mainland", "alicloud:dns/alidnsRecord:AlidnsRecord::blog"],
    ["icp-dns-record-to-mainland", "alicloud:dns/alidnsRecord:AlidnsRecord::shop"],
  ],
} as const;

const undetermined = (found: readonly (readonly [string, string])[]) =>
  found.map(([rule, resource]) => ["icp-undetermined", resource, rule]);
const violations = (found: readonly (readonly [string, string])[]) => found.map((row) => [...row, ""]);

const situations = [
  ["without an inventory is undetermined", without, undetermined],
  ["with the inventory is a violation", withInventory, violations],
  ["is clean once the domain is filed", withFiling, () => []],
] as const;

describe.skipIf(cli === "")("what leads to another stack", () => {
  beforeAll(async () => {
    for (const folder of [backend, without, withInventory, withFiling]) {
      mkdirSync(folder);
      writeFileSync(join(folder, "icp-register.yaml"), folder === withFiling ? alsoFiled : filed);
    }
    await runWithEngine(cli, join(estate, "network"), ["deploy"], { environment: { ENGINE_BACKEND: backend } });
    for (const folder of [withInventory, withFiling]) {
      const words = [join(pack, "dist/cli/main.js"), "inventory", "write", backend];
      const { status, stderr } = spawnSync(process.execPath, words, { cwd: folder, encoding: "utf8" });
      expect([status, stderr]).toEqual([0, ""]);
    }
  }, 120_000);
  afterAll(() => rmSync(root, { recursive: true }));

  describe.each(["sites", "dns"] as const)("in %s", (project) => {
    test.each(situations)("%s, offline", async (_, folder, expected) => {
      const options = ["--register", join(folder, "icp-register.yaml"), "--format", "json"];
      const { code, out, err } = await run(folder, "preview", join(estate, project), ...options);
      expect(err).toBe("");
      const { findings } = JSON.parse(out) as { findings: readonly Record<"rule" | "outcome" | "resource", string>[] };
      const found = findings.map(({ rule, outcome, resource }) =>
        outcome === "undetermined" ? ["icp-undetermined", placeOf(resource), rule] : [rule, placeOf(resource), ""],
      );
      expect(found.toSorted()).toEqual(expected(rows[project]));
      expect(code).toBe(folder === withInventory ? 1 : 0);
    });

    test.each(situations)("%s, in the engine", async (_, folder, expected) => {
      const environment = { ENGINE_BACKEND: backend, ICP_REGISTER: join(folder, "icp-register.yaml") };
      const { violations: found } = await previewWithEngine(cli, join(estate, project), { pack, environment });
      const seen = found.map(({ policy, resource, message }) => [
        policy,
        placeOf(resource),
        policy === "icp-undetermined" ? String(/icp-[a-z-]+(?=: )/.exec(message)?.[0]) : "",
      ]);
      expect(seen.toSorted()).toEqual(expected(rows[project]));
    });
  });

  test("is decided by the inventory that ICP_INVENTORY names, and by none that was changed", async () => {
    const named = join(root, "named.json");
    const environment = {
      ENGINE_BACKEND: backend,
      ICP_REGISTER: join(without, "icp-register.yaml"),
      ICP_INVENTORY: named,
    };
    const found = async () =>
      (await previewWithEngine(cli, join(estate, "dns"), { pack, environment })).violations.map(({ policy }) => policy);
    const text = readFileSync(join(withInventory, "icp-inventory.json"), "utf8");
    writeFileSync(named, text);
    expect(await found()).toEqual(["icp-dns-record-to-mainland", "icp-dns-record-to-mainland"]);
    writeFileSync(named, text.replaceAll("cn-shanghai", "us-west-1"));
    expect((await found()).toSorted()).toEqual(["icp-inventory-valid", "icp-undetermined", "icp-undetermined"]);
  });

  test("the inventory names nothing that is encrypted, and shows where each host is", async () => {
    const { out } = await run(withInventory, "inventory", "show", "--format", "json");
    const { resources } = JSON.parse(out);
    expect(resources.map(({ name, place }: Record<string, string>) => [name, place])).toContainEqual([
      "layered",
      "mainland",
    ]);
  });
});

function placeOf(urn: string): string {
  return `${typeIn(urn)}::${nameIn(urn)}`;
}
