import { type Command, InvalidArgumentError, Option } from "commander";
import type { Language } from "../../locales/language";
import type { Bilingual } from "../../locales/text";
import type { ReportOptions } from "../conclude";
import { addReportOptions, formatOption, languageOption, stackOption } from "../options";
import type { InitOptions } from "./init";
import { type ShowOptions, showFormats } from "./show-formats";
import type { VerifyOptions } from "./verify";

const existing: Bilingual = {
  en: "the register (default: ICP_REGISTER, else icp-register.yaml nearby)",
  zh: "登记册（默认：ICP_REGISTER，否则为附近的 icp-register.yaml）",
};

/** Adds `register` and what can be done with one. Each command loads what it needs when it is run. */
export function addRegisterCommand(program: Command, language: Language): void {
  const register = program
    .command("register")
    .description(
      { en: "write, check, show and verify the filing register", zh: "编写、检查、查看和核实备案登记册" }[language],
    )
    .helpCommand(false);

  register
    .command("init")
    .description(
      {
        en: "write a register to fill in; a file that exists is left alone",
        zh: "写入待填写的登记册；已有文件不会被改动",
      }[language],
    )
    .argument("[file]", { en: "the file to write", zh: "要写入的文件" }[language], "icp-register.yaml")
    .option(
      "--from <source>",
      {
        en: "enter what it deploys: a program's folder, the JSON of a preview or stack export, or -",
        zh: "填入其部署的内容：程序目录、preview 或 stack export 的 JSON 文件，或 -",
      }[language],
    )
    .addOption(stackOption(language))
    .addOption(languageOption(language))
    .action(async (file: string, options: InitOptions) => {
      const { init } = await import("./init.js");
      process.exitCode = await init(file, options);
    });

  addReportOptions(register.command("check"), language)
    .description(
      {
        en: "judge a register alone: its form, and what it plans to file",
        zh: "单独检查登记册：其格式，以及计划备案的内容",
      }[language],
    )
    .argument("[file]", existing[language])
    .addOption(
      new Option(
        "--strict",
        { en: "the same as --fail-on advisory", zh: "等同于 --fail-on advisory" }[language],
      ).implies({ failOn: "advisory" }),
    )
    .action(async (file: string | undefined, options: ReportOptions) => {
      const { check } = await import("./check.js");
      process.exitCode = await check(file, options);
    });

  register
    .command("show")
    .description(
      {
        en: "print what is filed and planned, by whom, and what is exempted; what expires first comes first",
        zh: "显示已备案和计划备案的内容及其主体，以及豁免；先到期者在前",
      }[language],
    )
    .argument("[file]", existing[language])
    .addOption(formatOption(language, Object.keys(showFormats)))
    .addOption(languageOption(language))
    .action(async (file: string | undefined, options: ShowOptions) => {
      const { show } = await import("./show.js");
      process.exitCode = show(file, options);
    });

  register
    .command("schema")
    .description({ en: "print the JSON Schema of a register", zh: "输出登记册的 JSON Schema" }[language])
    .action(async () => {
      const { schema } = await import("./schema.js");
      process.stdout.write(schema());
    });

  addReportOptions(register.command("verify"), language)
    .description(
      {
        en: "ask Alibaba Cloud about the register's domains, with the credentials of its usual chain",
        zh: "使用阿里云默认凭据链，向阿里云核实登记册中的域名",
      }[language],
    )
    .argument("[file]", existing[language])
    .addOption(
      new Option(
        "--endpoint <url>",
        {
          en: "ask here instead of the public endpoints, such as a gateway of your own",
          zh: "改用该地址而非公共接入地址，例如自有网关",
        }[language],
      ).argParser((text: string) => endpoint(text, language)),
    )
    .addOption(
      new Option("--timeout <seconds>", { en: "wait this long for an answer", zh: "等待应答的秒数" }[language])
        .default(10)
        .argParser((text: string) => seconds(text, language)),
    )
    .action(async (file: string | undefined, options: VerifyOptions) => {
      const { verify } = await import("./verify.js");
      process.exitCode = await verify(file, options);
    });
}

function seconds(text: string, language: Language): number {
  const number = Number(text);
  if (number > 0 && number <= 600) return number;
  const complaint = { en: "Expected seconds, from above 0 to 600.", zh: "应为大于 0 且不超过 600 的秒数。" };
  throw new InvalidArgumentError(complaint[language]);
}

/** Requests are signed but not encrypted, and may carry a session's token. */
function endpoint(text: string, language: Language): string {
  if (/^https:\/\/[^/]|^http:\/\/(?:localhost|127\.0\.0\.1)[:/]?/.test(text) && URL.canParse(text)) return text;
  const complaint = {
    en: "Expected an https:// address, or http:// on this machine.",
    zh: "应为 https:// 地址，或本机的 http:// 地址。",
  };
  throw new InvalidArgumentError(complaint[language]);
}
