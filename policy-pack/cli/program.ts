import { Command } from "commander";
import { release } from "../facts/release";
import type { Language } from "../locales/language";
import type { WriteOptions } from "./baseline-write";
import { addCompletionCommands } from "./completion/command";
import type { JudgingOptions } from "./conclude";
import {
  addJudgingOptions,
  configOption,
  extraRulesOption,
  formatOption,
  languageOption,
  registerOption,
  ruleFormats,
  stackOption,
} from "./options";
import type { PreviewOptions } from "./preview";
import { addRegisterCommand } from "./register/command";
import type { RulesOptions } from "./rules";
import { speak } from "./speak";

/**
 * The command `icp-guard` with all that it can do. Each part loads what it needs when it is run.
 *
 * @param language of help and of complaints about the words of the command
 */
export function createProgram(language: Language): Command {
  const program = speak(new Command("icp-guard"), language)
    .exitOverride()
    .description(
      {
        en: "Judges planned Alibaba Cloud deployments against the limitations of an ICP filing.",
        zh: "依据 ICP 备案限制检查计划中的阿里云部署。",
      }[language],
    )
    .version(release.version, "-V, --version", { en: "print the version", zh: "显示版本" }[language])
    .helpOption("-h, --help", { en: "show help", zh: "显示帮助" }[language])
    .helpCommand(false)
    .showHelpAfterError(
      { en: "(icp-guard --help shows what there is)", zh: "（icp-guard --help 显示全部用法）" }[language],
    );

  addJudgingOptions(program.command("preview"), language)
    .description(
      {
        en: "plan a nodejs Pulumi program offline and judge it: no Pulumi CLI, credentials or plugins",
        zh: "离线计划并检查 nodejs Pulumi 程序：无需 Pulumi CLI、凭据或插件",
      }[language],
    )
    .argument("<dir>", { en: "the folder that holds Pulumi.yaml", zh: "包含 Pulumi.yaml 的目录" }[language])
    .addOption(stackOption(language))
    .action(async (directory: string, options: PreviewOptions) => {
      const { preview } = await import("./preview.js");
      process.exitCode = await preview(directory, options);
    });

  addJudgingOptions(program.command("check"), language)
    .description(
      {
        en: "judge what others planned, in any language: the output of pulumi preview --json --show-sames or of pulumi stack export",
        zh: "检查任何语言的程序的计划结果：pulumi preview --json --show-sames 或 pulumi stack export 的输出",
      }[language],
    )
    .argument("<input...>", { en: "files; - for standard input", zh: "文件；- 表示标准输入" }[language])
    .action(async (inputs: readonly string[], options: JudgingOptions) => {
      const { check } = await import("./check.js");
      process.exitCode = await check(inputs, options);
    });

  program
    .command("baseline")
    .description({ en: "let an older estate adopt the rules", zh: "让已有的部署逐步采用规则" }[language])
    .helpCommand(false)
    .command("write")
    .description(
      {
        en: "record present findings, so that later runs fail on new ones only",
        zh: "记录当前的问题，使以后的检查仅对新问题以失败结束",
      }[language],
    )
    .argument(
      "<source...>",
      {
        en: "programs' folders, the JSON of previews or stack exports, or -",
        zh: "程序目录、preview 或 stack export 的 JSON 文件，或 -",
      }[language],
    )
    .option("--file <file>", { en: "the file to write", zh: "要写入的文件" }[language], "icp-baseline.json")
    .addOption(registerOption(language))
    .addOption(extraRulesOption(language))
    .addOption(configOption(language))
    .addOption(stackOption(language))
    .addOption(languageOption(language))
    .action(async (inputs: readonly string[], options: WriteOptions) => {
      const { writeBaseline } = await import("./baseline-write.js");
      process.exitCode = await writeBaseline(inputs, options);
    });

  program
    .command("rules")
    .description({ en: "list the rules, or explain one", zh: "列出全部规则，或说明其中一条" }[language])
    .argument("[id]", { en: "a rule, such as icp-website-name", zh: "规则 ID，如 icp-website-name" }[language])
    .addOption(formatOption(language, ruleFormats))
    .addOption(languageOption(language))
    .action(async (id: string | undefined, options: RulesOptions) => {
      const { rules } = await import("./rules.js");
      process.exitCode = await rules(id, options);
    });

  addRegisterCommand(program, language);
  addCompletionCommands(program, language);
  return program;
}
