import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it, vi } from "vitest";
import { write } from "../../../policy-pack/cli/inventory/write";
import { folderOf } from "../../planning/files";
import { register } from "../../rules/registers";
import { pipe, run } from "../run";
import { address, cdn, checkpointOf, exportOf, record } from "./exports";

interface Held {
  readonly sources: readonly {
    readonly stack: string;
    readonly seen: string;
    readonly resources: readonly unknown[];
  }[];
}

function heldIn(folder: string): Held {
  return JSON.parse(readFileSync(join(folder, "icp-inventory.json"), "utf8"));
}

function stacksIn(folder: string): readonly string[] {
  return heldIn(folder).sources.map(({ stack, resources }) => `${stack}: ${resources.length}`);
}

const network = exportOf("network", [address]);
const dns = exportOf("dns", [record]);

describe("icp-guard inventory write", () => {
  it("records a stack beside the register, and says what it wrote", async () => {
    const folder = folderOf({ "icp-register.yaml": register, "below/network.json": network });
    const { code, out, err } = await run(join(folder, "below"), "inventory", "write", "network.json");
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toBe("Wrote ../icp-inventory.json: 1 resources of network/prod. Stacks and accounts in it: 1.\n");
    expect(heldIn(folder).sources[0]?.seen).toBe("2026-11-24");
  });

  it("writes the same again, and replaces only what it read", async () => {
    const folder = folderOf({ "icp-register.yaml": register, "network.json": network, "dns.json": dns });
    await run(folder, "inventory", "write", "network.json", "dns.json");
    const first = readFileSync(join(folder, "icp-inventory.json"), "utf8");
    expect(stacksIn(folder)).toEqual(["dns/prod: 1", "network/prod: 1"]);
    await run(folder, "inventory", "write", "dns.json");
    expect(readFileSync(join(folder, "icp-inventory.json"), "utf8")).toBe(first);
    writeFileSync(join(folder, "dns.json"), exportOf("dns", [record, { ...record, name: "blog" }]));
    await run(folder, "inventory", "write", "dns.json");
    expect(stacksIn(folder)).toEqual(["dns/prod: 2", "network/prod: 1"]);
    expect(readdirSync(folder).toSorted()).toEqual([
      "dns.json",
      "icp-inventory.json",
      "icp-register.yaml",
      "network.json",
    ]);
  });

  it("reads a folder of exports, compressed ones too, and standard input", async () => {
    const folder = folderOf({ "icp-register.yaml": register, "exports/network.json": network, "exports/note.txt": "" });
    writeFileSync(join(folder, "exports/dns.json.gz"), gzipSync(dns));
    pipe(exportOf("sites", [cdn]));
    expect((await run(folder, "inventory", "write", "exports", "-")).code).toBe(0);
    expect(stacksIn(folder)).toEqual(["dns/prod: 1", "network/prod: 1", "sites/prod: 1"]);
  });

  it("reads a self-managed backend, without its backups and stacks that were never deployed", async () => {
    const folder = folderOf({
      "icp-register.yaml": register,
      "backend/.pulumi/meta.yaml": "version: 1\n",
      "backend/.pulumi/stacks/network/prod.json": checkpointOf("network", [address]),
      "backend/.pulumi/stacks/network/prod.json.bak": checkpointOf("network", []),
      "backend/.pulumi/stacks/new/prod.json": JSON.stringify({ version: 3, checkpoint: { stack: "prod" } }),
      "backend/.pulumi/history/network/prod/1.json": "{}",
    });
    mkdirSync(join(folder, "backend/.pulumi/stacks/dns"));
    writeFileSync(join(folder, "backend/.pulumi/stacks/dns/prod.json.gz"), gzipSync(checkpointOf("dns", [record])));
    for (const place of ["backend", "backend/.pulumi"]) {
      expect(await run(folder, "inventory", "write", place)).toMatchObject({ code: 0, err: "" });
      expect(stacksIn(folder)).toEqual(["dns/prod: 1", "network/prod: 1"]);
    }
  });

  it("plans a program, whose secrets it does not keep", async () => {
    const folder = folderOf({
      "icp-register.yaml": register,
      "site/Pulumi.yaml": "name: site\nruntime: nodejs\n",
      "site/package.json": '{ "name": "site" }',
      "site/index.js": `
        const pulumi = require(${JSON.stringify(require.resolve("@pulumi/pulumi"))});
        const options = (domainName) => ({ domainName, scope: "overseas" });
        class Cdn extends pulumi.CustomResource {
          constructor(name, inputs) { super("alicloud:cdn/domainNew:DomainNew", name, inputs); }
        }
        new Cdn("open", options("open.example.com"));
        new Cdn("hidden", options(pulumi.secret("hidden.example.com")));
        exports.hidden = pulumi.secret("open.example.com");
        exports.open = "open.example.com";
      `,
    });
    expect(await run(folder, "inventory", "write", "site")).toMatchObject({ code: 0 });
    const text = readFileSync(join(folder, "icp-inventory.json"), "utf8");
    expect(text).toContain('"outputs": {"hidden":null,"open":"open.example.com"}');
    expect(text).not.toContain("hidden.example.com");
  });

  it("leaves out a stack that is gone", async () => {
    const folder = folderOf({ "icp-register.yaml": register, "network.json": network, "dns.json": dns });
    await run(folder, "inventory", "write", "network.json", "dns.json");
    const { code, out } = await run(folder, "inventory", "write", "--remove", "dns/prod");
    expect({ code, out }).toEqual({ code: 0, out: "Wrote icp-inventory.json. Stacks and accounts in it: 1.\n" });
    expect(stacksIn(folder)).toEqual(["network/prod: 1"]);
  });

  it("loses nothing where several write at once", async () => {
    const projects = ["a", "b", "c", "d"];
    const files = Object.fromEntries(projects.map((project) => [`${project}.json`, exportOf(project, [address])]));
    const folder = folderOf({ "icp-register.yaml": register, ...files });
    const file = join(folder, "icp-inventory.json");
    vi.spyOn(process.stdout, "write").mockReturnValue(true);
    const options = { file, register: join(folder, "icp-register.yaml"), timeout: 1 };
    await Promise.all(projects.map((project) => write([join(folder, `${project}.json`)], options)));
    vi.restoreAllMocks();
    expect(stacksIn(folder)).toEqual(projects.map((project) => `${project}/prod: 1`));
  });

  it.each<[string, readonly string[], string]>([
    ["no source", [], "Nothing to record."],
    ["one stack twice", ["network.json", "again.json"], "network.json and again.json both hold stack network/prod"],
    ["a folder without any", ["empty"], "empty: holds no plans"],
    ["a file that is none", ["icp-register.yaml"], "icp-register.yaml:1:1: neither the output"],
    [
      "a folder that is not there",
      ["network.json", "--file", "no/where.json"],
      "no/where.json: cannot be written (ENOENT)",
    ],
    [
      "a place below a file",
      ["network.json", "--file", "again.json/x.json"],
      "again.json/x.json: cannot be written (ENOTDIR)",
    ],
    ["a stack that is not held", ["--remove", "netwrok/prod"], "Did you mean 'network/prod'?"],
    ["a stack that is like none", ["--remove", "x"], "icp-inventory.json holds nothing of 'x'."],
    ["an inventory that was changed", ["network.json", "--file", "changed.json"], "changed.json:4:5 sources[0]: "],
    ["a register in error", ["network.json", "--register", "wrong.yaml"], "wrong.yaml: the register is in error"],
  ])("refuses %s", async (_, words, said) => {
    const folder = folderOf({
      "icp-register.yaml": register,
      "wrong.yaml": "account: 1\n",
      "network.json": network,
      "again.json": network,
      "empty/note.txt": "",
    });
    await run(folder, "inventory", "write", "network.json");
    const before = readFileSync(join(folder, "icp-inventory.json"), "utf8");
    writeFileSync(join(folder, "changed.json"), before.replace("192.0.2.9", "192.0.2.8"));
    const { code, out, err } = await run(folder, "inventory", "write", ...words);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(said);
    expect(readFileSync(join(folder, "icp-inventory.json"), "utf8")).toBe(before);
  });
});
