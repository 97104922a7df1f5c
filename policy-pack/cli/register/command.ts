import { type Command, Option } from "commander";
import type { Language } from "../../locales/language";
import { render } from "../../locales/render";
import { phrases } from "../../locales/text";
import { addQueryOptions } from "../cloud/query-options";
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
