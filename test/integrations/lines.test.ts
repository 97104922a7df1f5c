import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, inject, test } from "vitest";
import { parseAllDocuments } from "yaml";
import { action } from "./composite";

const tools = inject("tools");
const component = readFileSync(join(__dirname, "../../templates/icp-guard.yml"), "utf8");
const [, jobs] = parseAllDocuments(component.replaceAll(/\$\[\[ inputs\.(\w+) \]\]/g, "$1")).map((each) => each.toJS());

describe.skipIf(tools === "")("a linter of shell has nothing to say about", () => {
  const scripts = [
    ...action.runs.steps.flatMap(({ name, run }) => (run ? [[`the action: ${name}`, run] as const] : [])),
    ["the component", jobs.job.script.join("\n")] as const,
  ];

  test.each(scripts)("%s", (_, script) => {
    const words = ["--shell=bash", "-"];
    const { status, stdout } = spawnSync(join(tools, "bin/shellcheck"), words, { input: script, encoding: "utf8" });
    expect({ status, stdout }).toEqual({ status: 0, stdout: "" });
  });
});
