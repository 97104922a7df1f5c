import { type Command, InvalidArgumentError, Option } from "commander";
import type { Language } from "../../locales/language";
import { render } from "../../locales/render";
import { phrases } from "../../locales/text";
import type { ReportOptions } from "../evaluate";
import { addReportOptions, formatOption, languageOption, stackOption } from "../options";
import type { InitOptions } from "./init";
import { type ShowOptions, showFormats } from "./show-formats";
import type { SyncOptions } from "./sync";
import type { VerifyOptions } from "./verify";

export const texts = phrases("registerCommand", {
  file: "the register (default: ICP_REGISTER, else icp-register.yaml nearby)",
  description: "write, check, show, verify and synchronize the filing register",
  init: "write a register to fill in; a file that exists is left alone",
  initFile: "the file to write",
  initFrom: "enter what it deploys: a program's folder, the JSON of a preview or stack export, or -",
  initFromAccount: "enter what accounts of Alibaba Cloud have filed, with the credentials of its usual chain",
  check: "evaluate a register alone: its form, and what it plans to file",
  strict: "the same as --fail-on advisory",
  show: "print what is filed and planned, by whom, and what is exempted; what expires first comes first",
  schema: "print the JSON Schema of a register",
  sync: "bring a register up to date with what accounts have filed; prints the patch first",
  syncCheck: "only print the patch, and end with exit code 1 where there is one",
  verify: "ask Alibaba Cloud about the register's domains, with the credentials of its usual chain",
  endpoint: "ask here instead of the public endpoints, such as a gateway of your own",
  profile: "ask the account of this profile of the aliyun CLI; may be repeated",
  timeout: "wait this long for an answer",
  noSeconds: "Expected seconds, from above 0 to 600.",
  noEndpoint: "Expected an https:// address, or http:// on this machine.",
});

/** Adds `register` and what can be done with one. Each command loads what it needs when it is run. */
export function addRegisterCommand(program: Command, language: Language): void {
  const register = program.command("register").description(render(texts.description, language)).helpCommand(false);

  addQueryOptions(register.command("init"), language)
    .description(render(texts.init, language))
    .argument("[file]", render(texts.initFile, language), "icp-register.yaml")
    .option("--from-account", render(texts.initFromAccount, language))
    .option("--from <source>", render(texts.initFrom, language))
    .addOption(stackOption(language))
    .addOption(languageOption(language))
    .action(async (file: string, options: InitOptions) => {
      const { init } = await import("./init.js");
      process.exitCode = await init(file, options);
    });

  addReportOptions(register.command("check"), language)
    .description(render(texts.check, language))
    .argument("[file]", render(texts.file, language))
    .addOption(new Option("--strict", render(texts.strict, language)).implies({ failOn: "advisory" }))
    .action(async (file: string | undefined, options: ReportOptions) => {
      const { check } = await import("./check.js");
      process.exitCode = await check(file, options);
    });

  register
    .command("show")
    .description(render(texts.show, language))
    .argument("[file]", render(texts.file, language))
    .addOption(formatOption(language, Object.keys(showFormats)))
    .addOption(languageOption(language))
    .action(async (file: string | undefined, options: ShowOptions) => {
      const { show } = await import("./show.js");
      process.exitCode = show(file, options);
    });

  register
    .command("schema")
    .description(render(texts.schema, language))
    .addOption(languageOption(language))
    .action(async ({ lang }: { readonly lang?: Language }) => {
      const { schema } = await import("./schema.js");
      process.stdout.write(schema(lang ?? language));
    });

  addQueryOptions(register.command("sync"), language)
    .description(render(texts.sync, language))
    .argument("[file]", render(texts.file, language))
    .option("--check", render(texts.syncCheck, language))
    .addOption(languageOption(language))
    .action(async (file: string | undefined, options: SyncOptions) => {
      const { sync } = await import("./sync.js");
      process.exitCode = await sync(file, options);
    });

  addQueryOptions(addReportOptions(register.command("verify"), language), language)
    .description(render(texts.verify, language))
    .argument("[file]", render(texts.file, language))
    .action(async (file: string | undefined, options: VerifyOptions) => {
      const { verify } = await import("./verify.js");
      process.exitCode = await verify(file, options);
    });
}

/** Adds the options of every command that asks Alibaba Cloud. */
function addQueryOptions(command: Command, language: Language): Command {
  return command
    .addOption(
      new Option("--profile <name>", render(texts.profile, language)).argParser(
        (name: string, before?: readonly string[]) => [...(before ?? []), name],
      ),
    )
    .addOption(
      new Option("--endpoint <url>", render(texts.endpoint, language)).argParser((text: string) =>
        endpoint(text, language),
      ),
    )
    .addOption(
      new Option("--timeout <seconds>", render(texts.timeout, language))
        .default(10)
        .argParser((text: string) => seconds(text, language)),
    );
}

function seconds(text: string, language: Language): number {
  const number = Number(text);
  if (number > 0 && number <= 600) return number;
  throw new InvalidArgumentError(render(texts.noSeconds, language));
}

/** Requests are signed but not encrypted, and may carry a session's token. */
function endpoint(text: string, language: Language): string {
  if (/^https:\/\/[^/]|^http:\/\/(?:localhost|127\.0\.0\.1)[:/]?/.test(text) && URL.canParse(text)) return text;
  throw new InvalidArgumentError(render(texts.noEndpoint, language));
}
