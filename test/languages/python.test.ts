import { chmodSync, cpSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, inject, it, vi } from "vitest";
import { UNKNOWN } from "../../policy-pack/deployment/value";
import { render } from "../../policy-pack/locales/render";
import { ProgramError } from "../../policy-pack/planning/errors";
import { type PlanOptions, planProgram } from "../../policy-pack/planning/programs/program";
import { folderOf } from "../planning/files";

const directory = join(__dirname, "python");
const virtualenv = inject("virtualenv");

function plan(what: string, options: Partial<PlanOptions> = {}) {
  const environment = { PATH: process.env["PATH"], VIRTUAL_ENV: virtualenv, FAILURE: what };
  return planProgram({ directory, environment, organization: "acme", print: () => {}, ...options });
}

async function fail(what: string, options: Partial<PlanOptions> = {}): Promise<ProgramError> {
  return plan(what, options).then(
    () => expect.unreachable(`'${what}' was planned`),
    (error: unknown) => (error instanceof ProgramError ? error : Promise.reject(error)),
  );
}

const failing: readonly (readonly [what: string, says: string, trace: readonly string[]])[] = [
  ["throws", "the program failed", ["ValueError: no such thing", '__main__.py", line', "in throws"]],
  ["in_apply", "the program failed", ["AttributeError: 'str' object has no attribute 'nothing'"]],
  ["missing", "needs the Python module 'acme_sdk', which is not installed", ["import acme_sdk"]],
  ["exits", "ended by itself with exit code 7", []],
  ["logs", "the program failed", ["this will not do"]],
  ["refuses", "the program failed", ["refused by itself"]],
  ["unanswered", "__main__.py:65: the program calls acme:index/findIt:findIt(name: web, password: …)", []],
  ["unconfigured", "the program failed", ["Missing required configuration variable 'failing:domain'"]],
  ["twice", "same URN urn:pulumi:dev::failing::acme:index/thing:Thing::same", []],
];

describe.skipIf(virtualenv === "")("a Python program", () => {
  it.each(failing)("fails with its own words: %s", async (what, says, trace) => {
    const error = await fail(what);
    expect(render(error.text, "en")).toContain(says);
    for (const part of trace) expect(error.trace).toContain(part);
    expect(render(error.text, "en")).not.toContain("hunter2");
  });

  it("knows of every value what can be known without the cloud", async () => {
    const printed: string[] = [];
    const { resources, identity } = await plan("runs", {
      print: (text) => void printed.push(text),
      outputsOf: ({ project }) => (project === "network" ? { domain: "held.example.net", password: null } : undefined),
    });
    expect(printed.join("")).toBe("printed\n");
    expect(identity).toEqual({ project: "failing", stack: "dev" });
    const domains = resources.filter(({ type }) => type.startsWith("alicloud:cdn"));
    expect(Object.fromEntries(domains.map(({ name, inputs }) => [name, inputs["domainName"]]))).toEqual({
      literal: "www.example.net",
      secret: "secret.example.net",
      held: "held.example.net",
      required: "held.example.net",
      "not-held": UNKNOWN,
      "new-there": UNKNOWN,
      "of-no-stack": UNKNOWN,
      unknown: UNKNOWN,
      read: "read.example.net",
      made: UNKNOWN,
      "secret-unknown": UNKNOWN,
      interpolated: "a.held.example.net",
      aliased: "old.example.net",
      "in-component": "in.example.net",
      transformed: "new.example.net",
      "dry-run": "dry.example.net",
      named: "acme.failing.dev.example.net",
      answered: "answered.example.net",
    });
    const unknown = domains.find(({ name }) => name === "unknown");
    expect(unknown?.propertyDependencies["domainName"]).toEqual([
      "urn:pulumi:dev::failing::acme:index/thing:Thing::thing",
    ]);
    const within = domains.find(({ name }) => name === "in-component");
    expect(within?.provider?.inputs["region"]).toBe("ap-southeast-1");
  });

  it("is ended when this process is told to end", async () => {
    const kill = vi.spyOn(process, "kill").mockReturnValue(true);
    try {
      const print = (text: string) => text.includes("running forever") && process.emit("SIGTERM", "SIGTERM");
      expect(render((await fail("forever", { print })).text, "en")).toContain("on signal SIGKILL");
    } finally {
      kill.mockRestore();
    }
  });

  it("keeps no secret where none may be kept", async () => {
    const { resources } = await plan("runs", { hidesSecrets: true });
    expect(resources.find(({ name }) => name === "secret")?.inputs["domainName"]).toBe(UNKNOWN);
  });
});

describe("a Python program that cannot start", () => {
  const projectWith = (runtime: string, files: Readonly<Record<string, string>> = {}) =>
    folderOf({
      "Pulumi.yaml": `name: site\nruntime:\n  name: python\n  options: ${runtime}\n`,
      "__main__.py": "",
      ...files,
    });

  it.each([
    ["its environment is not there", "{ virtualenv: venv }", "python3 -m venv venv && venv/bin/pip install"],
    ["uv has made none", "{ toolchain: uv }", "Run 'uv sync'"],
    ["poetry has made none", "{ toolchain: poetry }", "Run 'poetry install'"],
    [
      "the toolchain is misspelt",
      "{ toolchain: poetri }",
      "Pulumi.yaml:4:14 runtime.options.toolchain: unknown word; did you mean 'poetry'?",
    ],
  ])("says why where %s", async (_, runtime, said) => {
    const error = await fail("", { directory: projectWith(runtime), environment: { PATH: "/nowhere" } });
    expect(render(error.text, "en")).toContain(said);
  });

  it("says that it has no beginning", async () => {
    const folder = folderOf({ "Pulumi.yaml": "name: site\nruntime: python\n" });
    expect(render((await fail("", { directory: folder })).text, "en")).toContain("begins in __main__.py");
  });

  it("says that there is no Python", async () => {
    const error = await fail("", { directory: projectWith("{}"), environment: { PATH: "/nowhere" } });
    expect(render(error.text, "en")).toContain("'python3' cannot be started (ENOENT). The program needs Python 3");
  });

  it.skipIf(virtualenv === "")("asks poetry for its environment", async () => {
    const folder = projectWith("{ toolchain: poetry }", {
      "__main__.py": "import sys; sys.exit(7)",
      poetry: `#!/bin/sh\necho ${join(virtualenv, "bin/python")}\n`,
    });
    chmodSync(join(folder, "poetry"), 0o755);
    const environment = { PATH: `${folder}:/bin:/usr/bin` };
    expect(render((await fail("", { directory: folder, environment })).text, "en")).toContain("exit code 7");
  });

  it.skipIf(virtualenv === "")("says that the SDK is missing, and runs the file that main names", async () => {
    const folder = projectWith("{}", { "bare/pulumi.py": "raise ModuleNotFoundError(\"No module named 'pulumi'\")" });
    cpSync(join(directory, "__main__.py"), join(folder, "site.py"));
    writeFileSync(join(folder, "Pulumi.yaml"), "name: failing\nruntime: python\nmain: site.py\n");
    const environment = { PATH: process.env["PATH"], VIRTUAL_ENV: virtualenv, FAILURE: "exits" };
    expect(render((await fail("exits", { directory: folder, environment })).text, "en")).toContain("exit code 7");
    const bare = { ...environment, PYTHONPATH: join(folder, "bare") };
    const error = await fail("exits", { directory: folder, environment: bare });
    expect(render(error.text, "en")).toContain("needs the Python module 'pulumi'");
  });
});
