import { expect, it, onTestFinished, vi } from "vitest";
import { startEvaluation } from "../../policy-pack/crossguard/evaluation";
import { registerFileOf } from "../../policy-pack/crossguard/register-file";
import { languageIn } from "../../policy-pack/register/file";
import { folderOf } from "../planning/files";
import { register } from "../rules/registers";

/** What is printed when evaluation starts under a register, and the evaluation. */
function start(text: string, language: "en" | "zh" = "en") {
  const folder = folderOf({ "icp-register.yaml": text });
  const printed: string[] = [];
  vi.spyOn(process.stderr, "write").mockImplementation((part) => printed.push(String(part)) > 0);
  onTestFinished(() => void vi.restoreAllMocks());
  const file = registerFileOf(`${folder}/icp-register.yaml`);
  return { printed, file, evaluation: startEvaluation({ name: "under-test", register: file, language }) };
}

it.each([
  ["en", /^under-test: evaluating under the filing register \S+ \(websites: \d+, apps: \d+\)\n$/],
  ["zh", /^under-test: 按备案登记册 \S+ 检查（网站 \d+ 个，App \d+ 个）\n$/],
] as const)("a pack says under which register it evaluates: %s", (language, line) => {
  expect(start(register, language).printed.join("")).toMatch(line);
});

it("a pack says nothing of a register that it cannot evaluate under, whose language its messages have", () => {
  const { printed, file } = start("language: zh\nentites: []\n");
  expect(printed).toEqual([]);
  expect(languageIn(file)).toBe("zh");
});

it.each([
  ["a file that is not there", "/nowhere/icp-register.yaml"],
  ["a folder", __dirname],
])("%s has no language", (_, file) => {
  expect(languageIn(registerFileOf(file))).toBeUndefined();
});

it.each([
  ["an empty one", ""],
  ["one with a language that there is not", "language: fr\n"],
  ["one that is no YAML", "language: [\n"],
])("%s has no language", (_, text) => {
  expect(languageIn(start(text).file)).toBeUndefined();
});

it("a configuration is held against all rules", () => {
  const { evaluation } = start(register);
  expect(evaluation.complaintOf({ all: "advisory" })).toBe("");
  expect(evaluation.complaintOf({ "icp-webste-limit": "advisory" })).toContain("did you mean 'icp-website-limit'?");
});
