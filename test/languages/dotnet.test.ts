import { chmodSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { render } from "../../policy-pack/locales/render";
import { ProgramError } from "../../policy-pack/planning/errors";
import { planProgram } from "../../policy-pack/planning/programs/program";
import { folderOf } from "../planning/files";

async function fail(
  runtime: string,
  files: Readonly<Record<string, string>>,
  path = "/nowhere",
): Promise<ProgramError> {
  const directory = folderOf({
    "Pulumi.yaml": `name: site\nruntime:\n  name: dotnet\n  options: ${runtime}\n`,
    ...files,
  });
  for (const file of Object.keys(files)) chmodSync(join(directory, file), 0o755);
  const environment = { PATH: path.replace("{here}", directory) };
  return planProgram({ directory, environment, print: () => {} }).then(
    () => expect.unreachable("the program was planned"),
    (error: unknown) => (error instanceof ProgramError ? error : Promise.reject(error)),
  );
}

const tell = "#!/bin/sh\necho $0 $@ $PULUMI_PROJECT $PULUMI_STACK $PULUMI_DRY_RUN >&2\n";

// Without the .NET SDK only what is started can be tried, and with what.
describe("a .NET program", () => {
  it.each<[string, string, Readonly<Record<string, string>>, string]>([
    ["there is no .NET", "{}", {}, "'dotnet' cannot be started (ENOENT). The program needs the .NET SDK"],
    ["its assembly is not there", "{ binary: bin/site.dll }", {}, "runtime.options.binary: there is no"],
  ])("says why where %s", async (_, runtime, files, said) => {
    expect(render((await fail(runtime, files)).text, "en")).toContain(said);
  });

  it.each<[string, string, Readonly<Record<string, string>>, RegExp]>([
    ["its project", "{}", {}, /dotnet run site dev true$/],
    ["its assembly", "{ binary: site.dll }", { "site.dll": "" }, /dotnet \S+\/site\.dll site dev true$/],
    ["its executable", "{ binary: site }", { site: `${tell}exit 3\n` }, /\/site site dev true$/],
  ])("is started by %s", async (_, runtime, files, started) => {
    const error = await fail(runtime, { ...files, dotnet: `${tell}exit 3\n` }, "{here}:/usr/bin:/bin");
    expect(render(error.text, "en")).toContain("ended by itself with exit code 3");
    expect(error.trace).toMatch(started);
  });

  it("fails with its own words", async () => {
    const dotnet = "#!/bin/sh\necho 'Program.cs(3,1): error CS0103: The name does not exist' >&2\nexit 1\n";
    const error = await fail("{}", { dotnet }, "{here}:/usr/bin:/bin");
    expect(render(error.text, "en")).toContain("the program failed");
    expect(error.trace).toContain("error CS0103");
  });
});
