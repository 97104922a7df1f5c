import { cpSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, inject, it } from "vitest";
import { nameIn } from "../../policy-pack/deployment/urn";
import { run } from "../cli/run";
import { folderOf } from "../planning/files";

const examples = join(__dirname, "../../examples");
const twins = join(__dirname, "twins");
const register = join(examples, "python-website/icp-register.yaml");
const virtualenv = inject("virtualenv");

/** What is reported of a program, without where it lies and on which lines. */
async function reportOf(program: string): Promise<string> {
  return (await outputOf(program))
    .replace(/"register": ".*\//, '"register": "')
    .replaceAll(/"location": \{[^{}]*(?:\{[^{}]*\})?[^{}]*\}/g, '"location": {}');
}

async function outputOf(program: string): Promise<string> {
  const { code, out } = await run(program, "preview", ".", "--register", register, "--format", "json");
  expect(code).toBe(1);
  return out;
}

/** The lines of the program that its findings point at, by resource. */
async function linesOf(program: string): Promise<Readonly<Record<string, string | undefined>>> {
  const { findings } = JSON.parse(await outputOf(program)) as {
    findings: { resource: string; location: { file: string; position?: { line: number } } }[];
  };
  return Object.fromEntries(
    findings.map(({ resource, location: { file, position } }) => [
      nameIn(resource),
      // A statement may take several lines; it begins at the one that is pointed at.
      position &&
        readFileSync(join(program, file), "utf8")
          .split("\n")
          .slice(position.line - 1, position.line + 1)
          .join(" "),
    ]),
  );
}

/** A copy of the example, with the environment that its README makes. */
function pythonWebsite(): string {
  const folder = folderOf({});
  cpSync(join(examples, "python-website"), folder, { recursive: true });
  symlinkSync(virtualenv, join(folder, "venv"));
  return folder;
}

it.skipIf(virtualenv === "")("the Python example has its findings", async () => {
  const { findings } = JSON.parse(await reportOf(pythonWebsite()));
  expect(
    findings.map(({ rule, messageId, resource }: Record<string, string>) => [rule, messageId, nameIn(resource ?? "")]),
  ).toEqual([
    ["icp-cdn-area-needs-filing", "unfiled", "www"],
    ["icp-domain-binding-needs-filing", "unfiled", "media"],
    ["icp-dns-record-to-mainland", "unfiled", "shop"],
  ]);
});

describe("a program is reported byte by byte like its twin in TypeScript", () => {
  it.skipIf(virtualenv === "")("in Python", async () => {
    expect(await reportOf(pythonWebsite())).toBe(await reportOf(join(twins, "nodejs")));
  });

  it.skipIf(!inject("hasJava"))("in Java", async () => {
    const folder = folderOf({});
    cpSync(join(twins, "java"), folder, { recursive: true });
    expect(await reportOf(folder)).toBe(await reportOf(join(twins, "nodejs")));
  });

  it.skipIf(!inject("hasGo"))("in Go", async () => {
    expect(await reportOf(join(examples, "go-website"))).toBe(await reportOf(join(twins, "nodejs")));
  });
});

describe("a finding points at the line that makes the resource", () => {
  const made = (name: string) => expect.stringContaining(`"${name}"`);
  const all = { www: made("www"), media: made("media"), shop: made("shop") };

  it("in TypeScript", async () => {
    expect(await linesOf(join(twins, "nodejs"))).toEqual(all);
  });

  it.skipIf(virtualenv === "")("in Python", async () => {
    expect(await linesOf(pythonWebsite())).toEqual(all);
  });

  it.skipIf(!inject("hasGo"))("in Go", async () => {
    // Its records are made by a function of its own.
    const shop = expect.stringContaining('plan(ctx, "dns/alidnsRecord:AlidnsRecord", rr');
    expect(await linesOf(join(examples, "go-website"))).toEqual({ ...all, shop });
  });

  it.skipIf(!inject("hasJava"))("and not in Java, whose SDK tells none", async () => {
    const folder = folderOf({});
    cpSync(join(twins, "java"), folder, { recursive: true });
    expect(await linesOf(folder)).toEqual({ www: undefined, media: undefined, shop: undefined });
  });
});
