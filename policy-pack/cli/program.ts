import { Command, Option } from "commander";
import { languages } from "../facts/language";
import { release } from "../facts/release";
import { outlets } from "../reporting/outlets";
import type { JudgingOptions } from "./conclude";
import { exitCode } from "./exit";
import { failing } from "./fail-on";
import { type Output, parseOutput } from "./output";
import type { PreviewOptions } from "./preview";
import { addRegisterCommand } from "./register/command";

/** The command `icp-guard` with all that it can do. Each part loads what it needs when it is run. */
export function createProgram(): Command {
  const program = new Command("icp-guard")
    .description("Judges planned Alibaba Cloud deployments against the limitations of an ICP filing.")
    .version(release.version)
    .showHelpAfterError("(icp-guard --help shows what there is)");

  judging(program.command("preview"))
    .description("plan a nodejs Pulumi program offline and judge it: no Pulumi CLI, credentials or plugins")
    .argument("<dir>", "the folder that holds Pulumi.yaml")
    .option("--stack <name>", "the stack whose config applies (default: the only one there is, else dev)")
    .action(async (directory: string, options: PreviewOptions) => {
      const { preview } = await import("./preview.js");
      process.exitCode = await preview(directory, options);
    });

  judging(program.command("check"))
    .description(
      "judge what others planned, in any language: the output of pulumi preview --json or pulumi stack export",
    )
    .argument("<input...>", "files; - for standard input")
    .action(async (inputs: readonly string[], options: JudgingOptions) => {
      const { check } = await import("./check.js");
      process.exitCode = await check(inputs, options);
    });

  addRegisterCommand(program);
  return program;
}

/** The options of every command that judges a deployment. */
function judging(command: Command): Command {
  return command
    .option("--register <file>", "the filing register (default: ICP_REGISTER, else icp-register.yaml nearby)")
    .addOption(new Option("--format <format>", "what to print").choices(Object.keys(outlets)).default("pretty"))
    .addOption(
      new Option("--output <format=file>", "also write a file in this format; may be repeated").argParser(
        (text: string, before: readonly Output[] = []) => [...before, parseOutput(text)],
      ),
    )
    .addOption(
      new Option("--fail-on <what>", "what ends with 1; each includes those before it")
        .choices(Object.keys(failing))
        .default("mandatory"),
    )
    .addOption(
      new Option("--lang <language>", "language of the messages (default: the register's, else LANG)").choices(
        languages,
      ),
    )
    .addHelpText(
      "after",
      `\nExit code: ${exitCode.clean} nothing that blocks, ${exitCode.rejected} a mandatory finding, ${exitCode.unusable} usage, register or program in error.\n`,
    );
}
