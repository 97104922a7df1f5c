import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { nameIn } from "../../../policy-pack/deployment/urn";
import { unknownSentinel } from "../../../policy-pack/planning/wire";
import { folderOf } from "../../planning/files";
import { register } from "../../rules/registers";
import { run } from "../run";
import { address, cdn, exportOf, record } from "./exports";

const network = exportOf("network", [address], { address: "192.0.2.9", password: "x" });
const dns = exportOf("dns", [record]);

/** A folder with a register, two stacks, and the inventory of one. */
async function estate(): Promise<string> {
  const folder = folderOf({ "icp-register.yaml": register, "network.json": network, "dns.json": dns });
  await run(folder, "inventory", "write", "network.json");
  return folder;
}

/** What is found of resources; what is found of the register is not the point here. */
function findingsIn(out: string): readonly Record<"rule" | "messageId" | "resource" | "message", string>[] {
  return JSON.parse(out).findings.filter(({ resource }: { resource: string }) => !resource.includes("pulumi:Stack"));
}

function rowsIn(out: string): readonly string[] {
  return findingsIn(out).map(({ rule, messageId, resource }) => `${rule} ${messageId} ${nameIn(resource)}`);
}

const violation = ["icp-dns-record-to-mainland unfiled www"];
const undecided = ["icp-dns-record-to-mainland end-undecided www"];

describe("an inventory", () => {
  it("decides what a stack alone leaves open", async () => {
    const folder = await estate();
    const alone = await run(folder, "check", "dns.json", "--format", "json", "--inventory", "none.json");
    expect(alone.code).toBe(2);
    expect(alone.out).toContain("none.json: there is no such inventory");
    const { code, out } = await run(folder, "check", "dns.json", "--format", "json");
    expect(rowsIn(out)).toEqual(violation);
    const [{ message = "" } = {}] = findingsIn(out);
    expect(message).toContain("'web' of network/prod, region cn-hangzhou");
    expect(message).toContain("as seen on 2026-11-24");
    expect(code).toBe(1);
  });

  it("is named by ICP_INVENTORY", async () => {
    const folder = await estate();
    const elsewhere = folderOf({ "icp-register.yaml": register, "dns.json": dns });
    vi.stubEnv("ICP_INVENTORY", join(folder, "icp-inventory.json"));
    expect(rowsIn((await run(elsewhere, "check", "dns.json", "--format", "json")).out)).toEqual(violation);
    vi.stubEnv("ICP_INVENTORY", undefined);
    expect(rowsIn((await run(elsewhere, "check", "dns.json", "--format", "json")).out)).toEqual(undecided);
  });

  it("that cannot be read rejects", async () => {
    const folder = await estate();
    const { code, out } = await run(folder, "check", "dns.json", "--inventory", ".", "--format", "json");
    expect(code).toBe(2);
    expect(out).toContain("the inventory cannot be read (EISDIR)");
  });

  it("leaves open where the region of a host was not known", async () => {
    const provider = { type: "pulumi:providers:alicloud", name: "later", inputs: { region: unknownSentinel } };
    const planned = JSON.parse(exportOf("network", [provider, address]));
    for (const each of planned.deployment.resources) {
      if (each.type === address.type) each.provider = each.provider.replace("default_3_108_0::p-1", "later::p-2");
    }
    const folder = folderOf({
      "icp-register.yaml": register,
      "network.json": JSON.stringify(planned),
      "dns.json": dns,
    });
    await run(folder, "inventory", "write", "network.json");
    const { out } = await run(folder, "check", "dns.json", "--format", "json");
    expect(rowsIn(out)).toEqual(undecided);
    expect(findingsIn(out)[0]?.message).toContain("the region was not known when the inventory was written");
  });

  it("that was changed by hand rejects, and decides nothing", async () => {
    const folder = await estate();
    const file = join(folder, "icp-inventory.json");
    writeFileSync(file, readFileSync(file, "utf8").replace("cn-hangzhou", "us-west-1"));
    const { code, out } = await run(folder, "check", "dns.json", "--format", "json");
    expect(code).toBe(2);
    expect(rowsIn(out)).toEqual(undecided);
    expect(out).toContain("what the inventory holds of network/prod was changed");
  });

  it("does not decide against the stack's own plan", async () => {
    const folder = folderOf({ "icp-register.yaml": register, "sites.json": exportOf("sites", [cdn]) });
    await run(folder, "inventory", "write", "sites.json");
    expect(rowsIn((await run(folder, "check", "sites.json", "--format", "json")).out)).toEqual([]);
  });

  it("is what a baseline is written under", async () => {
    const folder = await estate();
    await run(folder, "baseline", "write", "dns.json");
    const { findings } = JSON.parse(readFileSync(join(folder, "icp-baseline.json"), "utf8"));
    expect(findings.map(({ messageId }: { messageId: string }) => messageId)).toContain("unfiled");
    expect((await run(folder, "check", "dns.json", "--baseline", "icp-baseline.json")).code).toBe(0);
  });
});

describe("several inputs", () => {
  it("know each other, in any order, and one report has them all", async () => {
    const folder = folderOf({ "icp-register.yaml": register, "stacks/network.json": network, "stacks/dns.json": dns });
    for (const inputs of [
      ["stacks"],
      ["stacks/network.json", "stacks/dns.json"],
      ["stacks/dns.json", "stacks/network.json"],
    ]) {
      const { code, out } = await run(folder, "check", ...inputs, "--format", "json");
      expect(rowsIn(out)).toEqual(violation);
      expect(JSON.parse(out).summary.resources).toBe(6);
      expect(code).toBe(1);
    }
  });

  it("of one stack are each looked at as if it were the only one", async () => {
    const other = { ...address, outputs: { ipAddress: "192.0.2.10" } };
    const files = { "a.json": network, "b.json": exportOf("network", [other]), "dns.json": dns };
    const folder = folderOf({ "icp-register.yaml": register, ...files });
    expect(rowsIn((await run(folder, "check", "a.json", "b.json", "dns.json", "--format", "json")).out)).toEqual(
      violation,
    );
    expect(rowsIn((await run(folder, "check", "b.json", "a.json", "dns.json", "--format", "json")).out)).toEqual(
      undecided,
    );
  });
});

describe("icp-guard inventory show", () => {
  it("lists what is known, or what of it is about something", async () => {
    const folder = folderOf({
      "icp-register.yaml": register,
      "network.json": network,
      "dns.json": dns,
      "sites.json": exportOf("sites", [cdn]),
    });
    await run(folder, "inventory", "write", "network.json", "dns.json", "sites.json");
    const all = await run(folder, "inventory", "show", "--format", "json");
    const { resources } = JSON.parse(all.out);
    expect(resources.map(({ name, place }: Record<string, string>) => [name, place])).toEqual([
      ["www", "undecided"],
      ["web", "mainland"],
      ["static", "overseas"],
    ]);
    const shown = await run(folder, "inventory", "show", "example.NET", "192.0.2.9");
    expect(shown).toMatchObject({ code: 0, err: "" });
    expect(shown.out).toContain("network/prod, as seen on 2026-11-24");
    expect(shown.out).toContain("mainland cn-hangzhou");
    expect(shown.out).not.toContain("static");
    const markdown = await run(folder, "inventory", "show", "--format", "markdown", "--lang", "zh");
    expect(markdown.out).toContain("## sites/prod，见于 2026-11-24");
  });

  it("lists what serves nothing itself, and what is not known", async () => {
    const zone = {
      type: "alicloud:dns/alidnsDomain:AlidnsDomain",
      name: "zone",
      inputs: { domainName: "example.com" },
    };
    const open = { ...cdn, name: "open", inputs: { domainName: unknownSentinel, scope: unknownSentinel } };
    const hidden = { ...record, name: "hidden", inputs: { ...record.inputs, rr: unknownSentinel } };
    const { deployment } = JSON.parse(exportOf("sites", [zone, open, hidden]));
    const resources = deployment.resources.filter(({ type }: { type: string }) => !type.includes("Stack"));
    const state = JSON.stringify({ version: 3, deployment: { resources } });
    const folder = folderOf({ "icp-register.yaml": register, "sites.json": state });
    await run(folder, "inventory", "write", "sites.json");
    const { out } = await run(folder, "inventory", "show", "--format", "json");
    expect(JSON.parse(out).resources).toMatchObject([
      { name: "open", place: "undecided", names: [] },
      { name: "zone", product: "", place: "undecided", names: [] },
      { name: "hidden", product: "", names: [] },
    ]);
    expect((await run(folder, "inventory", "show")).out).toContain("not known");
  });

  it("says where there is nothing", async () => {
    const folder = await estate();
    expect(await run(folder, "inventory", "show", "nobody.example")).toEqual({
      code: 0,
      out: "",
      err: "The inventory holds nothing of that.\n",
    });
    expect((await run(folder, "inventory", "show", "--file", "none.json")).err).toContain("there is no such inventory");
  });
});

describe("icp-guard inventory check", () => {
  it("is content with what is right", async () => {
    expect(await run(await estate(), "inventory", "check", "--fail-on", "advisory")).toMatchObject({ code: 0 });
  });

  it("says what is stale, and what contradicts the register", async () => {
    const folder = await estate();
    const file = join(folder, "icp-register.yaml");
    writeFileSync(
      file,
      `${register}  - address: 192.0.2.9\n    location: us-west-1\n    operator: alibaba-cloud\nfacts:\n  inventoryDays: 0\n`,
    );
    const { code, out } = await run(folder, "inventory", "check", "--format", "json");
    const { findings } = JSON.parse(out) as { findings: readonly Record<string, string>[] };
    expect(findings.map(({ rule, messageId }) => [rule, messageId])).toEqual([
      ["icp-inventory-valid", "contradiction"],
    ]);
    expect(code).toBe(0);
  });

  it("fails on what cannot be used", async () => {
    const folder = folderOf({ "icp-register.yaml": register, "icp-inventory.json": '{"version": 1, "sources": [' });
    const { code, out } = await run(folder, "inventory", "check");
    expect(code).toBe(2);
    expect(out).toContain("icp-inventory.json:1:");
    expect((await run(folder, "inventory", "check", "--file", "none.json")).code).toBe(2);
  });

  it("prints the published schema", async () => {
    const { out } = await run(await estate(), "inventory", "schema");
    expect(out).toBe(readFileSync(join(__dirname, "../../../icp-inventory.schema.json"), "utf8"));
    expect((await run(await estate(), "inventory", "schema", "--lang", "zh")).out).toContain("项目/堆栈");
  });
});
