#!/usr/bin/env node
import { Command, Option } from "commander";
import { languages } from "../facts/language";
import { release } from "../facts/release";
import { outlets } from "../reporting/outlets";
import { exitCode } from "./exit";
import type { PreviewOptions } from "./preview";
import { addRegisterCommand } from "./register/command";

const program = new Command("icp-guard")
  .description("Judges planned Alibaba Cloud deployments against the limitations of an ICP filing.")
  .version(release.version)
  .showHelpAfterError("(icp-guard --help shows what there is)")
  .exitOverride(({ exitCode: code }) => process.exit(code === 0 ? exitCode.clean : exitCode.unusable));

program
  .command("preview")
  .description("plan a nodejs Pulumi program offline and judge it: no Pulumi CLI, credentials or plugins")
  .argument("<dir>", "the folder that holds Pulumi.yaml")
  .option("--stack <name>", "the stack whose config applies (default: the only one there is, else dev)")
  .addOption(registerOption())
  .addOption(formatOption())
  .addOption(languageOption())
  .addHelpText(
    "after",
    "\nExit code: 0 nothing that blocks, 1 a mandatory finding, 2 usage, register or program in error.\n",
  )
  .action(async (directory: string, options: PreviewOptions) => {
    const { preview } = await import("./preview.js");
    process.exitCode = await preview(directory, options);
  });

addRegisterCommand(program);

function registerOption(): Option {
  return new Option("--register <file>", "the filing register (default: ICP_REGISTER, else icp-register.yaml nearby)");
}

function formatOption(): Option {
  return new Option("--format <format>", "what to print").choices(Object.keys(outlets)).default("pretty");
}

function languageOption(): Option {
  return new Option("--lang <language>", "language of the messages (default: the register's, else LANG)").choices(
    languages,
  );
}

program.parseAsync().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = exitCode.unusable;
});
