import { join } from "node:path";
import { CommanderError } from "commander";
import { afterEach, describe, expect, it, onTestFinished, test, vi } from "vitest";
import { languageIn } from "../../policy-pack/cli/localized";
import { createProgram } from "../../policy-pack/cli/program";
import { release } from "../../policy-pack/facts/release";
import { type Language, languages } from "../../policy-pack/locales/language";
import { run } from "./run";

const here = __dirname;
const plan = join(here, "../planning/plans/preview.json");

describe("what is misspelt", () => {
  test.each<[readonly string[], string, string]>([
    [["previw"], "unknown command 'previw'\n(Did you mean preview?)", "未知的命令 'previw'\n（是否应为 preview？）"],
    [["register", "chek"], "(Did you mean check?)", "（是否应为 check？）"],
    [
      ["check", plan, "--regster", "x"],
      "unknown option '--regster'\n(Did you mean --register?)",
      "未知的选项 '--regster'\n（是否应为 --register？）",
    ],
    [
      ["check", plan, "--format", "jsn"],
      "option '-f, --format <format>' argument 'jsn' is invalid. Did you mean 'json'?",
      "选项 '-f, --format <format>' 的值 'jsn' 无效。是否应为 'json'？",
    ],
    [
      ["check", plan, "--fail-on", "everything"],
      "Expected one of never, mandatory, undetermined, advisory.",
      "应为以下之一：never、mandatory、undetermined、advisory。",
    ],
    [["check", plan, "--output", "json"], "Expected a file: json=FILE.", "应指定文件：json=文件。"],
    [
      ["check", plan, "--register"],
      "option '-r, --register <file>' argument missing",
      "选项 '-r, --register <file>' 缺少值",
    ],
    [["locate"], "missing required argument 'value'", "缺少参数 'value'"],
    [
      ["completion", "bsh"],
      "command-argument value 'bsh' is invalid for argument 'shell'. Did you mean 'bash'?",
      "参数 'shell' 的值 'bsh' 无效。是否应为 'bash'？",
    ],
    [["preview", "a", "b"], "Expected 1 argument but got 2", "参数过多：应为 1 个，实际为 2 个。"],
  ])("ends %j with 2 and the right word, in both languages", async (words, en, zh) => {
    const english = await run(here, ...words);
    expect(english).toMatchObject({ code: 2, out: "", err: expect.stringContaining(en) });
    const write = vi.spyOn(process.stderr, "write").mockReturnValue(true);
    onTestFinished(() => void vi.restoreAllMocks());
    await expect(createProgram("zh").parseAsync(words, { from: "user" })).rejects.toThrow(CommanderError);
    expect(write.mock.calls.join("")).toMatch(/^错误：/);
    expect(write.mock.calls.join("")).toContain(zh);
  });

  it("is told in the language that is asked for, else that of the locale", () => {
    expect(languageIn(["check"], "zh_CN.UTF-8")).toBe("zh");
    expect(languageIn(["check", "--lang=en"], "zh_CN.UTF-8")).toBe("en");
    expect(languageIn(["check", "--lang", "fr"], "C")).toBe("en");
  });
});

/** What a text of a language looks like. */
const forms: Partial<Record<Language, RegExp>> = { en: /^[\x20-\x7e]+$/, zh: /\p{Script=Han}/u };

describe("help", () => {
  const commandsOf = (language: Language) => {
    const program = createProgram(language);
    return [program, ...program.commands, ...program.commands.flatMap(({ commands }) => commands)];
  };

  test.each(languages)("describes every command, argument and option in %s", (language) => {
    for (const command of commandsOf(language)) {
      const others = [...command.registeredArguments, ...command.options].map(({ description }) => description);
      for (const description of [command.description(), ...others]) {
        expect(description).toMatch(forms[language] ?? /\S/);
      }
    }
  });

  it("is answered with 0 on standard output", async () => {
    const { code, out, err } = await run(here, "check", "--help");
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toMatch(/^Usage: icp-guard check \[options\] \[input\.\.\.\]\n/);
    expect(out.replaceAll(/\s+/g, " ")).toContain(
      '(choices: "never", "mandatory", "undetermined", "advisory", default: "mandatory")',
    );
    expect(out).toContain("Exit codes:\n  0  nothing that blocks\n  1  a mandatory finding");
  });

  it("has nothing left in English where it is Chinese", async () => {
    const { out } = await run(here, "register", "verify", "--lang", "zh", "--help");
    expect(out).toMatch(/^用法：/);
    expect(out.replaceAll(/icp-guard|\[options\]|register|verify|file|format|lang|endpoint|url/g, "")).not.toMatch(
      /\b(usage|options|arguments|choices|default|show|print)\b/i,
    );
    expect(out).toContain("（默认：10）");
  });

  it("is shown, with 2, where no command is given", async () => {
    const { code, out, err } = await run(here);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain("Usage: icp-guard [options] [command]");
  });
});

it("prints the version", async () => {
  expect(await run(here, "--version")).toEqual({ code: 0, out: `${release.version}\n`, err: "" });
});

describe("the command's own process", () => {
  afterEach(() => {
    process.exitCode = undefined;
    vi.restoreAllMocks();
  });

  it("takes its words from the command line, and bears a reader who leaves", async () => {
    const { argv } = process;
    process.argv = ["node", "icp-guard", "--version"];
    const write = vi.spyOn(process.stdout, "write").mockReturnValue(true);
    const before = process.stdout.listeners("error");
    await import("../../policy-pack/cli/main.js");
    await vi.waitFor(() => expect(process.exitCode).toBe(0));
    process.argv = argv;
    expect(write).toHaveBeenCalledWith(`${release.version}\n`);
    const [bear] = process.stdout.listeners("error").filter((listener) => !before.includes(listener));
    if (bear === undefined) throw new Error("nothing listens");
    process.stdout.off("error", bear as () => void);
    expect(() => bear(Object.assign(new Error("gone"), { code: "EPIPE" }))).not.toThrow();
    expect(() => bear(Object.assign(new Error("full"), { code: "ENOSPC" }))).toThrow("full");
  });

  it("ends with 2 and the stack where the command itself is wrong", async () => {
    vi.spyOn(await import("../../policy-pack/planning/plans/reading.js"), "readPlan").mockImplementation(() => {
      throw new TypeError("a bug");
    });
    const { code, err } = await run(here, "check", plan);
    expect(code).toBe(2);
    expect(err).toContain("TypeError: a bug\n    at ");
  });
});
