import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { Deployment } from "../../policy-pack/deployment/deployment";
import { evaluateDeployment } from "../../policy-pack/evaluation/evaluate";
import { provinceIds } from "../../policy-pack/facts/provinces";
import { parseRegister } from "../../policy-pack/register/load";
import { registerSchema } from "../../policy-pack/register/schema";
import { linesOf } from "../register/problem-lines";

const page = readFileSync(join(__dirname, "../../docs/register.md"), "utf8");

function blocks(kind: string): readonly string[] {
  return [...page.matchAll(new RegExp(`^\`\`\`${kind}\\n([\\s\\S]*?)^\`\`\`$`, "gm"))].map(([, code = ""]) => code);
}

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
}

interface Key {
  readonly path: string;
  readonly required: boolean;
}

/** The keys below a place of the schema. */
function keysOf({ properties = {}, required = [], items }: Schema, place = ""): readonly Key[] {
  const prefix = place === "" ? "" : `${place}.`;
  return [
    ...(items ? keysOf(items, `${place}[]`) : []),
    ...Object.entries(properties).flatMap(([key, schema]) => [
      { path: `${prefix}${key}`, required: required.includes(key) },
      ...keysOf(schema, `${prefix}${key}`),
    ]),
  ];
}

function byPath(a: Key, b: Key): number {
  return a.path < b.path ? -1 : 1;
}

describe("the guide to the register", () => {
  const registers = blocks("yaml register");
  const [least = "", everything = ""] = registers;

  it.each([
    ["least", least],
    ["everything", everything],
  ])("shows a register that is valid and clean: %s", (_, text) => {
    const register = parseRegister(text, "icp-register.yaml");
    const deployment = new Deployment({ project: "docs", stack: "dev" }, [], {});
    expect(register.problems.map(linesOf)).toEqual([]);
    expect(evaluateDeployment({ register, deployment, today: "2026-11-24" })).toEqual([]);
  });

  const keys = keysOf(z.toJSONSchema(registerSchema, { io: "input" }) as Schema)
    // Provinces and products are keys too where facts are given for each.
    .filter(({ path }) => !/^facts\.\w+\./.test(path))
    // They are those of websites.
    .filter(({ path }) => !/^apps\[\]\.(?:instance|content|preApprovals)[.[]/.test(path))
    .toSorted(byPath);

  it("explains every key of the schema, and says which are required", () => {
    const explained = [...page.matchAll(/^\| (\*\*)?`([\w.[\]]+)`(?:\*\*)? \| .+ \|$/gm)].map(
      ([, bold, path = ""]): Key => ({ path, required: bold !== undefined }),
    );
    expect(explained.toSorted(byPath)).toEqual(keys);
  });

  it.each(keys)("uses $path", ({ path }) => {
    const key = path.slice(path.lastIndexOf(".") + 1);
    expect(everything).toMatch(new RegExp(`\\b${key}:`));
  });

  it("names only provinces that there are", () => {
    const named = [...everything.matchAll(/(?:province|residence): (\S+)/g)].map(([, province]) => province);
    expect(provinceIds).toEqual(expect.arrayContaining(named));
  });

  it("shows what is said of slips", () => {
    const slips = [least.replace("domain:", "domian:"), least.replace("号-1", "号1")];
    const problems = slips.flatMap((text) => parseRegister(text, "icp-register.yaml").problems);
    expect(problems.map((problem) => linesOf(problem).split("\n")[0]).join("\n")).toBe(blocks("text")[0]?.trim());
  });
});
