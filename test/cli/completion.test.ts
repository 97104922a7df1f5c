import type { Command } from "commander";
import { describe, expect, it, test } from "vitest";
import { createProgram } from "../../policy-pack/cli/program";
import { languages } from "../../policy-pack/locales/language";
import { formats } from "../../policy-pack/reporting/formats";
import { everyRule } from "../../policy-pack/rules/catalogue";
import { run } from "./run";

const here = __dirname;

const rules = everyRule.map(({ id }) => id);

/** How Cobra's protocol says what the shell is to do besides. */
const [files, folders, space, more] = [":0", ":16", ":4", ":6"];

/** The words offered in place of the last one, and the directive. */
async function offered(...typed: readonly string[]) {
  const { code, out, err } = await run(here, "complete", "--", ...typed);
  expect({ code, err }).toEqual({ code: undefined, err: "" });
  const lines = out.trimEnd().split("\n");
  return { words: lines.slice(0, -1).map((line) => line.split("\t")[0]), directive: lines.at(-1) };
}

describe("what is offered", () => {
  test.each<[readonly string[], readonly string[], string]>([
    [
      [],
      ["preview", "check", "baseline", "coverage", "explain", "locate", "rules", "register", "inventory", "completion"],
      space,
    ],
    [
      ["re"],
      ["preview", "check", "baseline", "coverage", "explain", "locate", "rules", "register", "inventory", "completion"],
      space,
    ],
    [["register", ""], ["init", "check", "show", "schema", "sync", "verify"], space],
    [["baseline", ""], ["write"], space],
    [["explain", ""], [], space],
    [["explain", "www.example.com", ""], [], files],
    [["inventory", ""], ["write", "show", "check", "schema"], space],
    [["inventory", "write", ""], [], files],
    [["inventory", "write", "--directory", ""], [], space],
    [["nothing", ""], [], space],
    [["-"], ["--version", "--help"], space],
    [["register", "show", "--"], ["--format", "--lang", "--help"], space],
    [["register", "show", "f.yaml", "--la"], ["--format", "--lang", "--help"], space],
    [["register", "show", "--format", ""], ["table", "json", "markdown"], space],
    [["check", "--format", "j"], formats, space],
    [["check", "--format=j"], formats.map((format) => `--format=${format}`), space],
    [["check", "--fail-on", ""], ["never", "mandatory", "undetermined", "advisory"], space],
    [["check", "--lang", ""], [...languages], space],
    [["check", "--output", ""], formats.map((format) => `${format}=`), more],
    [["check", "--output=j"], formats.map((format) => `--output=${format}=`), more],
    [["check", "--output", "json=i"], [], files],
    [["check", "--output=json=i"], [], files],
    [["check", "--register", ""], [], files],
    [["check", "--register=a=b"], [], files],
    [["check", ""], [], files],
    [["check", "a.json", "-", ""], [], files],
    [["check", "--format", "json", ""], [], files],
    [["register", "check", "--strict", ""], [], files],
    [["register", "check", "f.yaml", ""], [], space],
    [["check", "--", "--format", ""], [], files],
    [["check", "--", "-"], [], files],
    [["preview", ""], [], folders],
    [["preview", ".", ""], [], space],
    [["preview", "--stack", ""], [], space],
    [["register", "verify", "--endpoint="], [], space],
    [["register", "verify", "--nothing="], [], space],
    [["rules", ""], rules, space],
    [["rules", "icp-website-name", ""], [], space],
    [["completion", ""], ["bash", "zsh", "fish", "powershell", "pwsh"], space],
    [["complete", "--", ""], [], space],
  ])("after %j", async (typed, words, directive) => {
    expect(await offered(...typed)).toEqual({ words, directive });
  });

  it("is every option of every command, and every choice of each", async () => {
    for (const { path, command } of commandsOf(createProgram("en"), [])) {
      const flags = command.options.map(({ long }) => long);
      expect((await offered(...path, "--")).words).toEqual([...flags, "--help"]);
      for (const { long, argChoices = [] } of command.options) {
        const { words } = await offered(...path, String(long), "");
        if (argChoices.length > 0) expect(words.map((word) => word?.replace("=", ""))).toEqual(argChoices);
      }
    }
  });

  it("comes with what it means, in English or Chinese", async () => {
    const line = async (...typed: readonly string[]) =>
      (await run(here, "complete", "--", ...typed)).out.split("\n")[0];
    expect(await line("register", "")).toBe("init\twrite a register to fill in; a file that exists is left alone");
    expect(await line("register", "show", "--lang", "zh", "--")).toBe("--format\t输出格式");
    expect(await line("rules", "--lang=zh", "")).toMatch(/^icp-register-valid\t.*登记册/);
    expect(await line("check", "--format", "")).toBe("pretty");
  });
});

function commandsOf(command: Command, path: readonly string[]): { path: readonly string[]; command: Command }[] {
  const inner = command.createHelp().visibleCommands(command);
  return [{ path, command }, ...inner.flatMap((each) => commandsOf(each, [...path, each.name()]))];
}

describe("icp-guard completion", () => {
  test.each([
    ["bash", "complete -o default -F _icp_guard icp-guard"],
    ["zsh", "compdef _icp_guard icp-guard"],
    ["fish", "complete --command icp-guard"],
    ["powershell", "Register-ArgumentCompleter -Native -CommandName icp-guard"],
    ["pwsh", "Register-ArgumentCompleter -Native -CommandName icp-guard"],
  ])("prints the script for %s", async (shell, registered) => {
    const { out, err } = await run(here, "completion", shell);
    expect(err).toBe("");
    expect(out).toContain(registered);
    expect(out).toMatch(/^# Completes the words of icp-guard in /);
  });

  it("says in its help what to write where", async () => {
    const { out } = await run(here, "completion", "--help");
    expect(out).toContain('In ~/.bashrc:\n  eval "$(icp-guard completion bash)"\n');
    expect(out.match(/icp-guard completion powershell/g)).toHaveLength(1);
  });
});
