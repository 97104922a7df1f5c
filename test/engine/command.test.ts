import { execFile, spawn } from "node:child_process";
import { createReadStream } from "node:fs";
import { join } from "node:path";
import { setTimeout as after } from "node:timers/promises";
import { promisify } from "node:util";
import { describe, expect, it, test } from "vitest";
import { folderOf } from "../planning/files";
import { register } from "../rules/registers";

const root = join(__dirname, "../..");
const plan = join(root, "test/planning/plans/preview.json");

interface Ending {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
  /** The packages and the files of this one that were loaded. */
  readonly loaded: readonly string[];
}

/** Runs the compiled command as its user does. */
function start(...words: readonly string[]) {
  const cwd = folderOf({ "icp-register.yaml": register });
  const child = spawn(
    process.execPath,
    ["--require", join(__dirname, "loaded.cjs"), join(root, "dist/cli/main.js"), ...words],
    { cwd, env: { PATH: process.env["PATH"] }, stdio: ["pipe", "pipe", "pipe", "pipe"] },
  );
  const printed = { out: "", err: "", loaded: "" };
  const [, stdout, stderr, loaded] = child.stdio;
  for (const [channel, stream] of Object.entries({ out: stdout, err: stderr, loaded })) {
    (stream as NodeJS.ReadableStream).setEncoding("utf8").on("data", (text: string) => {
      printed[channel as keyof typeof printed] += text;
    });
  }
  const ending = new Promise<Ending>((resolve) => {
    child.once("close", (code) => resolve({ ...printed, code, loaded: printed.loaded.split("\n") }));
  });
  return { child, ending };
}

describe("the compiled command", () => {
  test.each([
    ["check", ["check", plan]],
    ["register check", ["register", "check"]],
    ["help", ["--help"]],
    ["version", ["--version"]],
    ["completing a rule", ["complete", "--", "rules", ""]],
  ])("loads nothing of Pulumi for %s", async (_, words) => {
    const { code, loaded } = await start(...words).ending;
    expect(code).toBeLessThan(2);
    expect(loaded).toContain("command.js");
    expect(loaded.filter((name) => /pulumi|grpc|protobuf|typescript|@alicloud/.test(name))).toEqual([]);
  });

  it("loads neither another language nor tables, line breaks or reporters that a check does not use", async () => {
    const { loaded } = await start("check", plan, "--format", "json").ending;
    expect(loaded).toContain("reporting/json.js");
    const files = /^(?:zh|table|css-line-break|start|pack)\.js$|^reporting\/(?!json\.js$)|^planning\/programs\//;
    expect(loaded.filter((name) => files.test(name))).toEqual([]);
  });

  it("loads Pulumi to run a program, whose words go to standard error", async () => {
    const program = folderOf({
      "Pulumi.yaml": "name: shop\nruntime: nodejs\n",
      "package.json": "{}",
      "index.js": 'console.log("hello");\n',
      "icp-register.yaml": register,
    });
    const { out, err, loaded } = await start("preview", program, "--format", "json").ending;
    expect(err).toBe("hello\n");
    expect(JSON.parse(out)).toMatchObject({ version: 1 });
    expect(loaded).toContain("@pulumi/pulumi");
  });

  it("reads a plan from a pipe that the shell names", async () => {
    const folder = folderOf({ "icp-register.yaml": register });
    const line = `"${process.execPath}" "${join(root, "dist/cli/main.js")}" check <(cat "${plan}") --format json`;
    const { stdout, stderr } = await promisify(execFile)("bash", ["-c", line], { cwd: folder }).catch(
      (failure: { stdout: string; stderr: string }) => failure,
    );
    expect(stderr).toBe("");
    expect(JSON.parse(stdout)).toMatchObject({ version: 1, summary: { resources: 6 } });
  });

  it("waits for a plan that comes slowly through a pipe", async () => {
    const { child, ending } = start("check", "-", "--format", "json");
    await after(2_000);
    createReadStream(plan).pipe(child.stdin as NodeJS.WritableStream);
    const { out, err } = await ending;
    expect(err).toBe("");
    expect(JSON.parse(out)).toMatchObject({ version: 1 });
  });

  it("says nothing when its reader leaves", async () => {
    const { child, ending } = start("check", plan, "--format", "sarif");
    child.stdout?.destroy();
    expect(await ending).toMatchObject({ err: "" });
  });
});
