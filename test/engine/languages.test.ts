import { execFileSync, spawn } from "node:child_process";
import { cpSync } from "node:fs";
import { delimiter, join } from "node:path";
import { text } from "node:stream/consumers";
import { describe, expect, inject, test } from "vitest";
import { nameIn } from "../../policy-pack/deployment/urn";
import { folderOf } from "../planning/files";
import { startCloud } from "./cloud";
import { packStarter } from "./preview";

const cli = inject("cli");
const virtualenv = inject("virtualenv");
const pack = join(__dirname, "../..");

/**
 * Previews an example by Pulumi's Automation API for its language, which needs no language host.
 *
 * @param command what runs the preview, given the cloud's port
 * @returns policy, level and resource of each finding
 */
async function previewOf(example: string, command: (port: string) => readonly string[]) {
  const cloud = await startCloud([]);
  const [executable = "", ...words] = command(String(cloud.port));
  const child = spawn(executable, words, {
    env: {
      HOME: process.env["HOME"],
      PATH: [join(__dirname, "bin"), join(__dirname, packStarter(cli)), process.env["PATH"]].join(delimiter),
      ENGINE_CLI: cli,
      ENGINE_PWD: example,
      ICP_REGISTER: join(example, "icp-register.yaml"),
    },
  });
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)]);
  cloud.close();
  expect(err).toBe("");
  const lines = out.trim().split("\n");
  const found = lines.map((line): readonly [string, string, string] => JSON.parse(line));
  return found.map(([policy, level, urn]) => [policy, level, nameIn(urn)]).toSorted();
}

/** What is found offline, too: the languages' own tests hold that to be the same in all of them. */
const expected = [
  ["icp-cdn-area-needs-filing", "mandatory", "www"],
  ["icp-dns-record-to-mainland", "mandatory", "shop"],
  ["icp-domain-binding-needs-filing", "mandatory", "media"],
];

describe.skipIf(cli === "")("a program is evaluated by the real engine as it is offline", () => {
  test.skipIf(virtualenv === "")("in Python", async () => {
    const example = join(pack, "examples/python-website");
    const runner = [join(virtualenv, "bin/python"), join(__dirname, "python.py")];
    const found = await previewOf(example, (port) => [...runner, example, "website", "prod", pack, port]);
    expect(found).toEqual(expected);
  });

  test.skipIf(!inject("hasGo"))("in Go", async () => {
    const example = join(pack, "examples/go-website");
    const folder = folderOf({});
    for (const file of ["site.go", "Pulumi.prod.yaml"]) cpSync(join(example, file), join(folder, file));
    cpSync(join(__dirname, "go"), folder, { recursive: true });
    execFileSync("go", ["build", "-o", "engine", "."], { cwd: folder, stdio: "pipe" });
    expect(await previewOf(example, (port) => [join(folder, "engine"), folder, pack, port])).toEqual(expected);
  });
});
