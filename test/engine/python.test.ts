import { spawn } from "node:child_process";
import { delimiter, join } from "node:path";
import { text } from "node:stream/consumers";
import { describe, expect, inject, test } from "vitest";
import { nameIn } from "../../policy-pack/deployment/urn";
import { startCloud } from "./cloud";
import { packStarter } from "./preview";

const cli = inject("cli");
const virtualenv = inject("virtualenv");
const pack = join(__dirname, "../..");
const example = join(pack, "examples/python-website");

describe.skipIf(cli === "" || virtualenv === "")("the Python example", () => {
  test("is judged by the real engine as it is offline", async () => {
    const cloud = await startCloud([]);
    const words = [join(__dirname, "python.py"), example, "website", "prod", pack, String(cloud.port)];
    const child = spawn(join(virtualenv, "bin/python"), words, {
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
    const found = out
      .trim()
      .split("\n")
      .map((line): readonly [string, string, string] => JSON.parse(line))
      .map(([policy, level, urn]) => [policy, level, nameIn(urn)]);
    expect(found.toSorted()).toEqual([
      ["icp-cdn-area-needs-filing", "mandatory", "www"],
      ["icp-dns-record-to-mainland", "mandatory", "shop"],
      ["icp-domain-binding-needs-filing", "mandatory", "media"],
    ]);
  });
});
