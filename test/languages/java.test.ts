import { cpSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, inject, it, vi } from "vitest";
import { UNKNOWN } from "../../policy-pack/deployment/value";
import { render } from "../../policy-pack/locales/render";
import { ProgramError } from "../../policy-pack/planning/errors";
import { type PlanOptions, planProgram } from "../../policy-pack/planning/programs/program";
import { folderOf } from "../planning/files";

const { HOME, PATH } = process.env;

/** A program that does this. */
function programWith(body: string): string {
  const directory = folderOf({});
  cpSync(join(__dirname, "twins/java"), directory, { recursive: true });
  const text = `package website;\n\npublic class App {\n  public static void main(String[] args) {\n    com.pulumi.Pulumi.run(ctx -> {\n${body}\n    });\n  }\n${bucketCname}}\n`;
  writeFileSync(join(directory, "src/main/java/website/App.java"), text);
  return directory;
}

/** What the provider's SDK would declare. */
const bucketCname = `
  static class Bound extends com.pulumi.resources.CustomResource {
    Bound(com.pulumi.core.Output<?> bucket) {
      super("alicloud:oss/bucketCname:BucketCname", "it", new Args(bucket), null);
    }
  }

  static class Args extends com.pulumi.resources.ResourceArgs {
    @com.pulumi.core.annotations.Import(name = "bucket")
    com.pulumi.core.Output<?> bucket;

    Args(com.pulumi.core.Output<?> bucket) {
      this.bucket = bucket;
    }
  }
`;

function plan(directory: string, options: Partial<PlanOptions> = {}) {
  return planProgram({ directory, environment: { HOME, PATH }, print: () => {}, ...options });
}

async function fail(directory: string, options: Partial<PlanOptions> = {}): Promise<ProgramError> {
  return plan(directory, options).then(
    () => expect.unreachable("the program was planned"),
    (error: unknown) => (error instanceof ProgramError ? error : Promise.reject(error)),
  );
}

describe.skipIf(!inject("hasJava"))("a Java program", () => {
  it.each([
    ["throws", '      throw new IllegalStateException("no such thing");', "the program failed", "no such thing"],
    ["does not compile", "      nothing();", "the program cannot be built", "App.java:[6,7] cannot find symbol"],
    [
      "needs a value that is not configured",
      '      ctx.config().require("other");',
      "the program failed",
      "website:other",
    ],
    [
      "calls what nobody answers",
      `      com.pulumi.deployment.Deployment.getInstance().invokeAsync("acme:index/getThing:getThing",
        com.pulumi.core.TypeShape.of(Object.class), com.pulumi.resources.InvokeArgs.Empty).join();`,
      "The program calls acme:index/getThing:getThing()",
      "",
    ],
  ])("that %s fails with its own words", async (_, body, says, trace) => {
    const error = await fail(programWith(body));
    expect(render(error.text, "en")).toContain(says);
    expect(error.trace ?? "").toContain(trace);
  });

  it("knows no output of another stack, since its SDK would take one that is not held for absent", async () => {
    const body = `      var network = new com.pulumi.resources.StackReference("acme/network/dev");
      new Bound(network.output("bucket"));`;
    const { resources } = await plan(programWith(body), { outputsOf: () => ({ bucket: "theirs" }) });
    expect(resources.find(({ name }) => name === "it")?.inputs["bucket"]).toBe(UNKNOWN);
  });

  it("is ended when this process is told to end, and prints what it prints", async () => {
    const kill = vi.spyOn(process, "kill").mockReturnValue(true);
    try {
      const body = `      System.out.println("running forever");
      while (true) {
        try { Thread.sleep(1000); } catch (InterruptedException error) { throw new IllegalStateException(error); }
      }`;
      const print = (text: string) => text.includes("running forever") && process.emit("SIGTERM", "SIGTERM");
      const error = await fail(programWith(body), { print });
      expect(render(error.text, "en")).toContain("on signal SIGKILL");
    } finally {
      kill.mockRestore();
    }
  });
});

describe("a Java program that cannot start", () => {
  const projectWith = (runtime: string, files: Readonly<Record<string, string>> = {}) =>
    folderOf({ "Pulumi.yaml": `name: site\nruntime:\n  name: java\n  options: ${runtime}\n`, ...files });

  it.each<[string, string, Readonly<Record<string, string>>, string]>([
    ["nothing builds it", "{}", {}, "there is neither pom.xml nor build.gradle"],
    ["its archive is not there", "{ binary: target/site.jar }", {}, "runtime.options.binary: there is no"],
    [
      "there is no Maven",
      "{}",
      { "pom.xml": "" },
      "'mvn' cannot be started (ENOENT). The program needs a JDK, and Maven or Gradle",
    ],
    ["there is no Gradle", "{}", { "build.gradle.kts": "" }, "'gradle' cannot be started (ENOENT)"],
    ["its wrapper may not be run", "{}", { "pom.xml": "", mvnw: "" }, "mvnw' cannot be started (EACCES)"],
    ["there is no Java", "{ binary: site.jar }", { "site.jar": "" }, "'java' cannot be started (ENOENT)"],
  ])("says why where %s", async (_, runtime, files, said) => {
    const error = await fail(projectWith(runtime, files), { environment: { PATH: "/nowhere" } });
    expect(render(error.text, "en")).toContain(said);
  });
});
