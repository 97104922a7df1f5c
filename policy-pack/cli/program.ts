import { Argument, Command } from "commander";
import { release } from "../facts/release";
import type { Language } from "../locales/language";
import { render } from "../locales/render";
import { phrases } from "../locales/text";
import type { WriteOptions } from "./baseline-write";
import { addCompletionCommands } from "./completion/command";
import type { CoverageOptions } from "./coverage";
import type { EvaluateOptions } from "./evaluate";
import type { ExplainOptions } from "./explain";
import { addInventoryCommand } from "./inventory/command";
import { localized } from "./localized";
import type { LocateOptions } from "./locate";
import {
  addEvaluationOptions,
  configOption,
  extraRulesOption,
  formatOption,
  inventoryOption,
  languageOption,
  listFormats,
  locationFormats,
  registerOption,
  stackOption,
} from "./options";
import type { PreviewOptions } from "./preview";
import { addRegisterCommand } from "./register/command";
import type { RulesOptions } from "./rules";

export const texts = phrases("cliProgram", {
  description: "Evaluates planned Alibaba Cloud deployments against the limitations of an ICP filing.",
  version: "print the version",
  help: "show help",
  helpHint: "(icp-guard --help shows what there is)",
  preview:
    "plan a Pulumi program of nodejs, Python, Go, Java or .NET offline and evaluate it: no Pulumi CLI, credentials or plugins",
  previewDirectory: "the folder that holds Pulumi.yaml",
  check:
    "evaluate what others planned, in any language: the output of pulumi preview --json --show-sames or of pulumi stack export",
  checkInput: "files, or folders of them; - for standard input",
  baseline: "let an older estate adopt the rules",
  baselineWrite: "record present findings, so that later runs fail on new ones only",
  sources: "programs' folders, the JSON of previews or stack exports, or -",
  baselineFile: "the file to write",
  coverage: "list every resource with how far it is evaluated, and why no further",
  explain: "say all that is known of a name or a resource, and why it passes or not",
  explainSubject: "a domain, a name such as www.example.com, or a resource by name or URN",
  explainInput: "programs' folders, the JSON of previews or stack exports, or folders of them",
  locate: "say where addresses and names lie, and whether a domain that leads there needs a filing",
  locateValue: "an address such as 47.96.0.9, or a name such as shop.oss-cn-hangzhou.aliyuncs.com",
  rules: "list the rules, or explain one",
  rulesId: "a rule, such as icp-website-name",
});

/**
 * The command `icp-guard` with all that it can do. Each part loads what it needs when it is run.
 *
 * @param language of help and of complaints about the words of the command
 */
export function createProgram(language: Language): Command {
  const program = localized(new Command("icp-guard"), language)
    .exitOverride()
    .description(render(texts.description, language))
    .version(release.version, "-V, --version", render(texts.version, language))
    .helpOption("-h, --help", render(texts.help, language))
    .helpCommand(false)
    .showHelpAfterError(render(texts.helpHint, language));

  addEvaluationOptions(program.command("preview"), language)
    .description(render(texts.preview, language))
    .addArgument(new Argument("[dir]", render(texts.previewDirectory, language)).default(".", "."))
    .addOption(stackOption(language))
    .action(async (directory: string, options: PreviewOptions) => {
      const { preview } = await import("./preview.js");
      process.exitCode = await preview(directory, options);
    });

  addEvaluationOptions(program.command("check"), language)
    .description(render(texts.check, language))
    .addArgument(new Argument("[input...]", render(texts.checkInput, language)).default(["."], "."))
    .action(async (inputs: readonly string[], options: EvaluateOptions) => {
      const { check } = await import("./check.js");
      process.exitCode = await check(inputs, options);
    });

  program
    .command("baseline")
    .description(render(texts.baseline, language))
    .helpCommand(false)
    .command("write")
    .description(render(texts.baselineWrite, language))
    .argument("<source...>", render(texts.sources, language))
    .option("--file <file>", render(texts.baselineFile, language), "icp-baseline.json")
    .addOption(registerOption(language))
    .addOption(inventoryOption(language))
    .addOption(extraRulesOption(language))
    .addOption(configOption(language))
    .addOption(stackOption(language))
    .addOption(languageOption(language))
    .action(async (inputs: readonly string[], options: WriteOptions) => {
      const { writeBaseline } = await import("./baseline-write.js");
      process.exitCode = await writeBaseline(inputs, options);
    });

  program
    .command("coverage")
    .description(render(texts.coverage, language))
    .argument("<source...>", render(texts.sources, language))
    .addOption(stackOption(language))
    .addOption(formatOption(language, listFormats))
    .addOption(languageOption(language))
    .action(async (inputs: readonly string[], options: CoverageOptions) => {
      const { coverage } = await import("./coverage.js");
      process.exitCode = await coverage(inputs, options);
    });

  program
    .command("explain")
    .description(render(texts.explain, language))
    .argument("<subject>", render(texts.explainSubject, language))
    .addArgument(new Argument("[source...]", render(texts.explainInput, language)).default(["."], "."))
    .addOption(stackOption(language))
    .addOption(registerOption(language))
    .addOption(inventoryOption(language))
    .addOption(extraRulesOption(language))
    .addOption(configOption(language))
    .addOption(formatOption(language, locationFormats))
    .addOption(languageOption(language))
    .action(async (subject: string, inputs: readonly string[], options: ExplainOptions) => {
      const { explain } = await import("./explain.js");
      process.exitCode = await explain(subject, inputs, options);
    });

  program
    .command("locate")
    .description(render(texts.locate, language))
    .argument("<value...>", render(texts.locateValue, language))
    .addOption(registerOption(language))
    .addOption(inventoryOption(language))
    .addOption(formatOption(language, locationFormats))
    .addOption(languageOption(language))
    .action(async (values: readonly string[], options: LocateOptions) => {
      const { locate } = await import("./locate.js");
      process.exitCode = await locate(values, options);
    });

  program
    .command("rules")
    .description(render(texts.rules, language))
    .argument("[id]", render(texts.rulesId, language))
    .addOption(formatOption(language, listFormats))
    .addOption(languageOption(language))
    .action(async (id: string | undefined, options: RulesOptions) => {
      const { rules } = await import("./rules.js");
      process.exitCode = await rules(id, options);
    });

  addRegisterCommand(program, language);
  addInventoryCommand(program, language);
  addCompletionCommands(program, language);
  return program;
}
