import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { render } from "../../../policy-pack/locales/render";
import { ProgramError } from "../../../policy-pack/planning/errors";
import { Plan } from "../../../policy-pack/planning/programs/plan";
import { planProgram } from "../../../policy-pack/planning/programs/program";

const directory = join(__dirname, "failing");
const file = join(directory, "icp-answers.yaml");

async function fail(failure: string): Promise<ProgramError> {
  const plan = planProgram({
    directory,
    environment: { PATH: process.env["PATH"], FAILURE: failure },
    print: () => {},
  });
  return plan.then(
    () => expect.unreachable(`'${failure}' was planned`),
    (error: unknown) => (error instanceof ProgramError ? error : Promise.reject(error)),
  );
}

const cases: readonly (readonly [failure: string, says: string, trace: readonly string[]])[] = [
  ["throws", "the program failed", ["TypeError: no such thing", "at throws", "index.js:"]],
  ["rejects", "the program failed", ["a bare string"]],
  [
    "duplicate",
    "same URN urn:pulumi:dev::failing::acme:index/thing:Thing::same. Give one of them another name.",
    ["failed to register new resource same", "new Thing", "index.js:"],
  ],
  ["duplicateRead", "same URN urn:pulumi:dev::failing::acme:index/thing:Thing::same.", ["new Thing"]],
  ["remote", "Component 'far' (acme:index:Remote) is made by a plugin", ["failed to register new resource far"]],
  [
    "unanswered",
    `index.js:38: the program calls acme:index/find:find(name: web, nested: …, nothing: …, password: …, size: 2), and no cloud is asked here. Say in ${file} what it returns:\n\nanswers:\n  - call: acme:index/find:find\n    with:\n      name: web\n      size: 2\n    return: {}\n`,
    [],
  ],
  ["unansweredTwice", "look(name: web)", []],
  ["unansweredTwice", "look(name: api)", []],
  ["swallowed", "index.js:39 or index.js:40: the program calls acme:index/look:look()", []],
  ["unansweredCall", "The program calls acme:index:Thing/unheard(word: …)", []],
  ["transform", "the program failed", ["cannot transform this", "new Thing"]],
  ["missing", "the program needs '@acme/sdk', which is not installed. Run 'npm install'", ["Cannot find module"]],
  ["newer", "the program's Pulumi SDK calls 'ResourceMonitor/Foresee', which this version", ["UNIMPLEMENTED"]],
  ["missingConfig", "the program failed", ["Missing required configuration variable 'failing:domain'"]],
  ["logged", "the program failed", ["this will not do"]],
  ["exits", "ended by itself with exit code 7", []],
  ["killed", "ended by itself on signal SIGKILL", []],
  ["lingers", "the program failed", ["Error: lingering"]],
];

describe("a program that cannot be planned", { timeout: 60_000 }, () => {
  it.each(cases)("fails with its own words: %s", async (failure, says, trace) => {
    const error = await fail(failure);
    expect(render(error.text, "en")).toContain(says);
    expect(render(error.text, "zh")).toMatch(/[\u4e00-\u9fff]/);
    for (const part of trace) expect(error.trace).toContain(part);
    expect(error.message).not.toMatch(/hunter2|hush|\[31m/);
  });
});

describe("an engine that fails itself", { timeout: 60_000 }, () => {
  it("says so, and does not blame the program", async () => {
    const add = vi.spyOn(Plan.prototype, "add").mockImplementation(() => {
      throw new TypeError("a fault of the engine");
    });
    try {
      const error = await fail("plain");
      expect(render(error.text, "en")).toContain("icp-guard itself failed while it planned this program");
      expect(render(error.text, "en")).toContain("/issues");
      expect(render(error.text, "en")).not.toContain("the program failed");
      expect(error.trace).toContain("TypeError: a fault of the engine");
    } finally {
      add.mockRestore();
    }
  });

  it.each([
    ["malformed", /TypeError[\s\S]*planning.programs.outputs/],
    ["garbled", /requestDeserialize|deserialize/],
  ])("says so of a message with content that no SDK sends: %s", async (failure, trace) => {
    const error = await fail(failure);
    expect(render(error.text, "en")).toContain("icp-guard itself failed");
    expect(error.trace).toMatch(trace);
  });
});

describe("a program that never ends", { timeout: 60_000 }, () => {
  it("is ended when this process is told to end", async () => {
    const kill = vi.spyOn(process, "kill").mockReturnValue(true);
    try {
      const plan = planProgram({
        directory,
        environment: { PATH: process.env["PATH"], FAILURE: "forever" },
        print: (text) => text.includes("running forever") && process.emit("SIGTERM", "SIGTERM"),
      });
      await expect(plan).rejects.toThrow("on signal SIGKILL");
      expect(kill).toHaveBeenCalledWith(process.pid, "SIGTERM");
      expect(process.listeners("SIGINT")).toEqual([]);
    } finally {
      kill.mockRestore();
    }
  });
});
