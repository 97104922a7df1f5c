import { type Command, Option } from "commander";
import { type Language, languages } from "../locales/language";
import { render } from "../locales/render";
import { phrases, type Text } from "../locales/text";
import { formats } from "../reporting/formats";
import { choice } from "./choice";
import { exitCode } from "./exit";
import { failing } from "./fail-on";
import type { Output } from "./output";
import { parseOutput } from "./output-option";

export const texts = phrases("cliOptions", {
  format: "what to print",
  lang: "language of the messages (default: the register's, else LANG)",
  register: "the filing register (default: ICP_REGISTER, else icp-register.yaml nearby)",
  inventory: "what is known of other stacks (default: ICP_INVENTORY, else icp-inventory.json beside the register)",
  extraRules: "rules of your own: the JavaScript module that exports the extraRules of your pack",
  config: "levels of the rules: the JSON file that --policy-pack-config takes",
  stack: "of a program, the stack whose config applies (default: the only one there is, else dev)",
  output: "also write a file in this format; may be repeated",
  failOn: "what ends with exit code 1; each includes those before it",
  exitCodes:
    "Exit codes:\n  {clean}  nothing that blocks\n  {rejected}  a mandatory finding, or what --fail-on says\n  {unusable}  usage, register or program in error",
  verbose: "with the format pretty, also print what each product demands and how each resource type is covered",
  summary: "with the format pretty, print a line for each finding and the result, for logs",
  baseline: "fail only on what this file of 'icp-guard baseline write' does not hold",
});

/** How a list can be printed. */
export const listFormats = ["text", "json", "markdown"] as const;

export type ListFormat = (typeof listFormats)[number];

/** How a location can be told. */
export const locationFormats = ["text", "json"] as const;

export type LocationFormat = (typeof locationFormats)[number];

export function formatOption(language: Language, offered: readonly string[] = formats): Option {
  const [usual] = offered;
  return choice("-f, --format <format>", texts.format, offered, language).default(usual);
}

export function languageOption(language: Language): Option {
  return choice("--lang <language>", texts.lang, languages, language);
}

export function registerOption(language: Language): Option {
  return new Option("-r, --register <file>", render(texts.register, language));
}

export function inventoryOption(language: Language): Option {
  return new Option("--inventory <file>", render(texts.inventory, language));
}

export function extraRulesOption(language: Language): Option {
  return new Option("--extra-rules <file>", render(texts.extraRules, language));
}

export function configOption(language: Language): Option {
  return new Option("--config <file>", render(texts.config, language));
}

export function stackOption(language: Language): Option {
  return new Option("--stack <name>", render(texts.stack, language));
}

/** Adds the options of every command that reports findings. */
export function addReportOptions(command: Command, language: Language): Command {
  return command
    .addOption(formatOption(language))
    .addOption(
      new Option("-o, --output <format=file>", render(texts.output, language))
        .choices(formats)
        .argParser((text: string, before?: readonly Output[]) => parseOutput(text, before ?? [], language)),
    )
    .addOption(choice("--fail-on <what>", texts.failOn, Object.keys(failing), language).default("mandatory"))
    .addOption(languageOption(language))
    .addHelpText("after", `\n${render(exitCodes, language)}\n`);
}

const exitCodes: Text = texts.exitCodes({
  clean: exitCode.clean,
  rejected: exitCode.rejected,
  unusable: exitCode.unusable,
});

/** Adds the options of every command that evaluates deployments. */
export function addEvaluationOptions(command: Command, language: Language): Command {
  return addReportOptions(
    command
      .addOption(registerOption(language))
      .addOption(inventoryOption(language))
      .addOption(extraRulesOption(language))
      .addOption(configOption(language))
      .option("--baseline <file>", render(texts.baseline, language))
      .option("--verbose", render(texts.verbose, language))
      .option("--summary", render(texts.summary, language)),
    language,
  );
}
