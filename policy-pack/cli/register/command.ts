import { type Command, InvalidArgumentError, Option } from "commander";
import { languages } from "../../facts/language";
import { outlets } from "../../reporting/outlets";
import type { CheckOptions } from "./check";
import type { InitOptions } from "./init";
import { type ShowOptions, showFormats } from "./show-formats";
import type { VerifyOptions } from "./verify";

const usual = "ICP_REGISTER, else icp-register.yaml nearby";

/** Adds `register` and what can be done with one. Each command loads what it needs when it is run. */
export function addRegisterCommand(program: Command): void {
  const register = program.command("register").description("write, check, show and verify the filing register");

  register
    .command("init")
    .description("write a register to fill in; a file that exists is left alone")
    .argument("[file]", "the file to write", "icp-register.yaml")
    .option("--from <source>", "enter what it deploys: a program's folder, the JSON of a preview or stack export, or -")
    .option("--stack <name>", "of a program's folder, the stack whose config applies")
    .addOption(languageOption())
    .action(async (file: string, options: InitOptions) => {
      const { init } = await import("./init.js");
      process.exitCode = await init(file, options);
    });

  register
    .command("check")
    .description("judge a register alone: its form, and what it plans to file")
    .argument("[file]", `the register (default: ${usual})`)
    .option("--strict", "fail on what is advisory or undetermined, too")
    .addOption(formatOption(Object.keys(outlets), "pretty"))
    .addOption(languageOption())
    .action(async (file: string | undefined, options: CheckOptions) => {
      const { check } = await import("./check.js");
      process.exitCode = check(file, options);
    });

  register
    .command("show")
    .description("print what is filed and planned, by whom, and what is exempted; what expires first comes first")
    .argument("[file]", `the register (default: ${usual})`)
    .addOption(formatOption(Object.keys(showFormats), "table"))
    .addOption(languageOption())
    .action(async (file: string | undefined, options: ShowOptions) => {
      const { show } = await import("./show.js");
      process.exitCode = show(file, options);
    });

  register
    .command("schema")
    .description("print the JSON Schema of a register")
    .action(async () => {
      const { schema } = await import("./schema.js");
      process.stdout.write(schema());
    });

  register
    .command("verify")
    .description("ask Alibaba Cloud about the register's domains, with the credentials of its usual chain")
    .argument("[file]", `the register (default: ${usual})`)
    .option("--strict", "fail on what is advisory or undetermined, too")
    .addOption(
      new Option(
        "--endpoint <url>",
        "ask here instead of the public endpoints, such as a gateway of your own",
      ).argParser(endpoint),
    )
    .addOption(new Option("--timeout <seconds>", "wait this long for an answer").default(10).argParser(seconds))
    .addOption(formatOption(Object.keys(outlets), "pretty"))
    .addOption(languageOption())
    .action(async (file: string | undefined, options: VerifyOptions) => {
      const { verify } = await import("./verify.js");
      process.exitCode = await verify(file, options);
    });
}

function formatOption(formats: readonly string[], usual: string): Option {
  return new Option("--format <format>", "what to print").choices(formats).default(usual);
}

function languageOption(): Option {
  return new Option("--lang <language>", "language of the messages (default: the register's, else LANG)").choices(
    languages,
  );
}

function seconds(text: string): number {
  const number = Number(text);
  if (number > 0 && number <= 600) return number;
  throw new InvalidArgumentError("Expected seconds, from above 0 to 600.");
}

/** Requests are signed but not encrypted, and may carry a session's token. */
function endpoint(text: string): string {
  if (/^https:\/\/[^/]|^http:\/\/(?:localhost|127\.0\.0\.1)[:/]?/.test(text) && URL.canParse(text)) return text;
  throw new InvalidArgumentError("Expected an https:// address, or http:// on this machine.");
}
