import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folderOf } from "../planning/files";
import { register } from "../rules/registers";
import { run } from "./run";

const plan = join(__dirname, "../planning/plans/open.json");

/** Finds fault with every domain that a CDN has. */
const rule = `{
  id: "acme-no-cdn",
  kind: "resource",
  title: "Acme has no CDN.",
  level: "mandatory",
  severity: "low",
  page: "https://example.com/no-cdn",
  types: new Set(["alicloud:cdn/domainNew:DomainNew"]),
  messages: { cdn: { text: "{name} is a CDN.", remedy: "Remove it." } },
  *evaluate({ name }) {
    yield { outcome: "violation", message: "cdn", values: { name } };
  },
}`;

async function checkWith(module: string, ...words: readonly string[]) {
  const folder = folderOf({
    "icp-register.yaml": register,
    "rules.js": module,
    "levels.json": '{ "acme-no-cdn": "advisory" }',
  });
  const { code, out, err } = await run(
    folder,
    "check",
    plan,
    "--extra-rules",
    "rules.js",
    "--format",
    "json",
    ...words,
  );
  const found: readonly { rule: string; level: string }[] = out === "" ? [] : JSON.parse(out).findings;
  return { code, err, own: found.filter((finding) => finding.rule === "acme-no-cdn").map(({ level }) => level) };
}

describe("icp-guard --extra-rules", () => {
  it.each([
    ["a module of CommonJS", `module.exports = { extraRules: [${rule}] };`],
    ["one whose names are not seen from outside", `const all = { extraRules: [${rule}] };\nmodule.exports = all;`],
  ])("evaluates by the rules of %s", async (_, module) => {
    expect(await checkWith(module)).toEqual({ code: 1, err: "", own: ["mandatory"] });
  });

  it("gives them levels, too", async () => {
    expect(await checkWith(`exports.extraRules = [${rule}];`, "--config", "levels.json")).toMatchObject({
      code: 0,
      own: ["advisory"],
    });
  });

  it("knows them by their levels only where it has them", async () => {
    const folder = folderOf({ "icp-register.yaml": register, "levels.json": '{ "acme-no-cdn": "advisory" }' });
    const { code, err } = await run(folder, "check", plan, "--config", "levels.json");
    expect(code).toBe(2);
    expect(err).toContain("levels.json:1:3 acme-no-cdn: unknown key");
  });

  it("records what they find in a baseline", async () => {
    const folder = folderOf({ "icp-register.yaml": register, "rules.js": `exports.extraRules = [${rule}];` });
    const own = ["--extra-rules", "rules.js"];
    await run(folder, "baseline", "write", plan, ...own);
    expect((await run(folder, "check", plan, ...own, "--baseline", "icp-baseline.json")).code).toBe(0);
  });

  it.each([
    ["a module that exports no rules", "exports.rules = [];", "rules.js: exports no 'extraRules'."],
    [
      "one that fails",
      'throw new Error("no licence");',
      "rules.js: cannot be loaded: no licence. Name a module in JavaScript",
    ],
    [
      "a rule with an id of the package",
      `exports.extraRules = [{ ...${rule}, id: "icp-own" }];`,
      "rules.js extraRules[0].id: expected words joined",
    ],
    ["what is no list", "exports.extraRules = {};", "rules.js extraRules: expected a list"],
  ])("refuses %s", async (_, module, said) => {
    const { code, err } = await checkWith(module);
    expect(code).toBe(2);
    expect(err).toContain(said);
  });
});
