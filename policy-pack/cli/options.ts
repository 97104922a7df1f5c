import { type Command, Option } from "commander";
import { type Language, languages } from "../locales/language";
import type { Bilingual } from "../locales/text";
import { formats } from "../reporting/formats";
import { choice } from "./choice";
import { exitCode } from "./exit";
import { failing } from "./fail-on";
import type { Output } from "./output";
import { parseOutput } from "./output-option";

/** How the rules can be listed. */
export const ruleFormats = ["text", "json", "markdown"] as const;

export type RuleFormat = (typeof ruleFormats)[number];

export function formatOption(language: Language, offered: readonly string[] = formats): Option {
  const [usual] = offered;
  return choice("--format <format>", { en: "what to print", zh: "输出格式" }, offered, language).default(usual);
}

export function languageOption(language: Language): Option {
  return choice(
    "--lang <language>",
    {
      en: "language of the messages (default: the register's, else LANG)",
      zh: "消息语言（默认：登记册中的设置，否则取决于 LANG）",
    },
    languages,
    language,
  );
}

export function registerOption(language: Language): Option {
  return new Option(
    "--register <file>",
    {
      en: "the filing register (default: ICP_REGISTER, else icp-register.yaml nearby)",
      zh: "备案登记册（默认：ICP_REGISTER，否则为附近的 icp-register.yaml）",
    }[language],
  );
}

export function extraRulesOption(language: Language): Option {
  return new Option(
    "--extra-rules <file>",
    {
      en: "rules of your own: the JavaScript module that exports the extraRules of your pack",
      zh: "自有规则：导出规则包 extraRules 的 JavaScript 模块",
    }[language],
  );
}

export function configOption(language: Language): Option {
  return new Option(
    "--config <file>",
    {
      en: "levels of the rules: the JSON file that --policy-pack-config takes",
      zh: "各规则的执行级别：--policy-pack-config 所用的 JSON 文件",
    }[language],
  );
}

export function stackOption(language: Language): Option {
  return new Option(
    "--stack <name>",
    {
      en: "of a program, the stack whose config applies (default: the only one there is, else dev)",
      zh: "对于程序，采用哪个堆栈的配置（默认：唯一的堆栈，否则为 dev）",
    }[language],
  );
}

/** Adds the options of every command that reports findings. */
export function addReportOptions(command: Command, language: Language): Command {
  return command
    .addOption(formatOption(language))
    .addOption(
      new Option(
        "--output <format=file>",
        { en: "also write a file in this format; may be repeated", zh: "同时以该格式写入文件；可重复" }[language],
      )
        .choices(formats)
        .argParser((text: string, before?: readonly Output[]) => parseOutput(text, before ?? [], language)),
    )
    .addOption(
      choice(
        "--fail-on <what>",
        {
          en: "what ends with exit code 1; each includes those before it",
          zh: "哪些情况以退出码 1 结束；每一项包含其前面各项",
        },
        Object.keys(failing),
        language,
      ).default("mandatory"),
    )
    .addOption(languageOption(language))
    .addHelpText("after", `\n${exitCodes[language]}\n`);
}

const exitCodes: Bilingual = {
  en: `Exit codes:
  ${exitCode.clean}  nothing that blocks
  ${exitCode.rejected}  a mandatory finding, or what --fail-on says
  ${exitCode.unusable}  usage, register or program in error`,
  zh: `退出码：
  ${exitCode.clean}  没有阻止部署的问题
  ${exitCode.rejected}  存在强制级别的问题，或 --fail-on 指定的情况
  ${exitCode.unusable}  用法、登记册或程序有误`,
};

/** Adds the options of every command that judges deployments. */
export function addJudgingOptions(command: Command, language: Language): Command {
  return addReportOptions(
    command
      .addOption(registerOption(language))
      .addOption(extraRulesOption(language))
      .addOption(configOption(language))
      .option(
        "--baseline <file>",
        {
          en: "fail only on what this file of 'icp-guard baseline write' does not hold",
          zh: "仅对该文件（由 'icp-guard baseline write' 写入）中没有的问题以失败结束",
        }[language],
      ),
    language,
  );
}
