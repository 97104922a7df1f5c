import { chmodSync, cpSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, inject, it, vi } from "vitest";
import { UNKNOWN } from "../../policy-pack/deployment/value";
import { render } from "../../policy-pack/locales/render";
import { ProgramError } from "../../policy-pack/planning/errors";
import { type PlanOptions, planProgram } from "../../policy-pack/planning/programs/program";
import { folderOf } from "../planning/files";

const twin = join(__dirname, "../../examples/go-website");
const { HOME, PATH } = process.env;

/** A program whose main function does this. */
function programWith(body: string, imports: readonly string[] = []): string {
  const directory = folderOf({});
  cpSync(twin, directory, { recursive: true });
  const names = ["github.com/pulumi/pulumi/sdk/v3/go/pulumi", ...imports].map((name) => `\t"${name}"`).join("\n");
  const text = `package main\n\nimport (\n${names}\n)\n\nfunc main() {\n\tpulumi.Run(func(ctx *pulumi.Context) error {\n${body}\n\t})\n}\n`;
  writeFileSync(join(directory, "main.go"), text);
  rmSync(join(directory, "site.go"));
  return directory;
}

function plan(directory: string, options: Partial<PlanOptions> = {}) {
  return planProgram({ directory, environment: { HOME, PATH }, print: () => {}, ...options });
}

async function fail(directory: string, options: Partial<PlanOptions> = {}): Promise<ProgramError> {
  return plan(directory, options).then(
    () => expect.unreachable("the program was planned"),
    (error: unknown) => (error instanceof ProgramError ? error : Promise.reject(error)),
  );
}

describe.skipIf(!inject("hasGo"))("a Go program", () => {
  it.each<[string, string, readonly string[], string, string]>([
    ["returns an error", '\t\treturn errors.New("no such thing")', ["errors"], "the program failed", "no such thing"],
    ["panics", '\t\tpanic("out of order")', [], "the program failed", "out of order"],
    ["does not compile", "\t\treturn nothing", [], "the program failed", "main.go:9:10: undefined: nothing"],
    [
      "needs a package that its module does not have",
      "\t\treturn acme.Do(ctx)",
      ["example.org/acme"],
      "needs the Go package 'example.org/acme'",
      "go get example.org/acme",
    ],
    ["ends by itself", "\t\tos.Exit(7)\n\t\treturn nil", ["os"], "ended by itself with exit code 7", ""],
    [
      "calls what nobody answers",
      '\t\tvar found struct{}\n\t\treturn ctx.Invoke("acme:index/getThing:getThing", pulumi.Map{}, &found)',
      [],
      "The program calls acme:index/getThing:getThing()",
      "",
    ],
  ])("that %s fails with its own words", async (_, body, imports, says, trace) => {
    const error = await fail(programWith(body, imports));
    expect(render(error.text, "en")).toContain(says);
    expect(error.trace ?? "").toContain(trace);
  });

  const reference = `
		network, err := pulumi.NewStackReference(ctx, "acme/network/dev", nil)
		if err != nil {
			return err
		}
		var bound pulumi.CustomResourceState
		return ctx.RegisterResource("alicloud:oss/bucketCname:BucketCname", "it", pulumi.Map{
			"bucket": network.GetStringOutput(pulumi.String("bucket")),
		}, &bound)`;

  it.each([
    ["that are all held", { bucket: "theirs" }, "theirs"],
    ["of which others are not held", { bucket: "theirs", password: null, list: ["a", null] }, "theirs"],
    ["of which this one is not held", { bucket: null }, UNKNOWN],
    ["that are not held", undefined, UNKNOWN],
  ])("knows outputs of another stack %s", async (_, held, bucket) => {
    const { resources } = await plan(programWith(reference), { outputsOf: () => held });
    expect(resources.find(({ name }) => name === "it")?.inputs["bucket"]).toBe(bucket);
  });

  it("is ended when this process is told to end, and prints what it prints", async () => {
    const kill = vi.spyOn(process, "kill").mockReturnValue(true);
    try {
      const body = '\t\tfmt.Println("running forever")\n\t\tfor {\n\t\t\ttime.Sleep(time.Second)\n\t\t}';
      const print = (text: string) => text.includes("running forever") && process.emit("SIGTERM", "SIGTERM");
      const error = await fail(programWith(body, ["fmt", "time"]), { print });
      expect(render(error.text, "en")).toContain("on signal SIGKILL");
    } finally {
      kill.mockRestore();
    }
  });

  it("runs the binary that the project names, without building it", async () => {
    const directory = programWith("\t\treturn nothing");
    writeFileSync(
      join(directory, "Pulumi.yaml"),
      "name: site\nruntime:\n  name: go\n  options: { binary: bin/site }\n",
    );
    expect(render((await fail(directory)).text, "en")).toContain("there is no");
    const script = "#!/bin/sh\necho $PULUMI_PROJECT $PULUMI_STACK $PULUMI_DRY_RUN >&2\nexit 3\n";
    cpSync(folderOf({ "bin/site": script }), directory, { recursive: true });
    chmodSync(join(directory, "bin/site"), 0o755);
    const error = await fail(directory);
    expect(render(error.text, "en")).toContain("exit code 3");
    expect(error.trace).toBe("site prod true");
  });
});

it("a Go program says that there is no Go", async () => {
  const error = await fail(twin, { environment: { PATH: "/nowhere" } });
  expect(render(error.text, "en")).toContain("'go' cannot be started (ENOENT). The program needs Go");
});
