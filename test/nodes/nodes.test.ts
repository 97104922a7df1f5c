import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, inject, test } from "vitest";
import { startPack } from "../bench/start";
import { directoryOf } from "../examples/examples";
import { expected, rowsIn } from "../examples/expected";
import { versions } from "./versions";

const root = join(__dirname, "../..");
const nodes = inject("nodes");
const example = directoryOf("unfiled-website");
const rows = (expected["unfiled-website"] ?? []).toSorted();

test("engines allows the lines of Node that are tried, and no others", () => {
  const { engines } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { engines: { node: string } };
  const lines = engines.node.split(" || ").map((range) => /^\^(\d+)\.(\d+)\.0$/.exec(range)?.slice(1).map(Number));
  expect(lines.map((line) => line?.[0])).toEqual(versions.map((version) => Number(version.split(".")[0])));
  for (const [index, version] of versions.entries()) {
    expect(Number(version.split(".")[1])).toBeGreaterThanOrEqual(lines[index]?.[1] ?? Number.NaN);
  }
});

describe.each(versions)("Node %s", (version) => {
  const node = nodes[version] ?? "";

  function run(...words: readonly string[]) {
    const { status, stdout, stderr } = spawnSync(node, [join(root, "dist/cli/main.js"), ...words], {
      encoding: "utf8",
      env: { PATH: process.env["PATH"] },
    });
    return { status, stdout, stderr };
  }

  test.skipIf(node === "")("is the one that is run", () => {
    expect(spawnSync(node, ["--version"], { encoding: "utf8" }).stdout).toBe(`v${version}\n`);
  });

  test.skipIf(node === "")("plans a program and finds what is to be found", () => {
    const { status, stdout, stderr } = run("preview", example, "--format", "json");
    expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
    expect(rowsIn(stdout)).toEqual(rows);
  });

  test.skipIf(node === "")("reads what others planned, in Chinese, as a page", () => {
    const plan = join(root, "test/planning/plans/preview.json");
    const register = join(example, "icp-register.yaml");
    const { status, stdout, stderr } = run("check", plan, "--register", register, "--lang", "zh", "--format", "html");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toMatch(/^<!doctype html>\n<html lang="zh"/);
  });

  test.skipIf(node === "")("serves the pack to the engine", async () => {
    await startPack(root, { ICP_REGISTER: join(example, "icp-register.yaml") }, node);
  });
});
