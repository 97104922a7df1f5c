import { type Command, Option } from "commander";
import type { Language } from "../../locales/language";
import { render } from "../../locales/render";
import { phrases } from "../../locales/text";
import { addQueryOptions } from "../cloud/query-options";
import { addReportOptions, formatOption, languageOption, listFormats, registerOption, stackOption } from "../options";
import type { CheckOptions } from "./check";
import type { SchemaOptions } from "./schema";
import type { ShowOptions } from "./show";
import type { WriteOptions } from "./write";

export const texts = phrases("inventoryCommand", {
  file: "the inventory (default: ICP_INVENTORY, else icp-inventory.json beside the register)",
  description: "write, show and check the inventory of what other stacks and accounts have",
  write: "record what stacks and accounts have; what the file holds of others stays as it is",
  sources:
    "stack exports, the JSON of previews, programs' folders, folders of these files, or one with a self-managed backend's .pulumi",
  account: "also what an account of Alibaba Cloud has in all regions, by Resource Center",
  directory: "with --account, of all accounts of this resource directory, folder or member, by its id",
  remove: "leave this stack (project/stack) or account out from now on; may be repeated",
  show: "list what is known of other stacks and accounts, and where it serves from",
  showWhat: "only what one of these domains, names, addresses or ids leads to or is",
  check: "say what is stale, changed by hand, or contradicts the register",
  schema: "print the JSON Schema of an inventory",
});

/** Adds `inventory` and what can be done with one. Each command loads what it needs when it is run. */
export function addInventoryCommand(program: Command, language: Language): void {
  const inventory = program.command("inventory").description(render(texts.description, language)).helpCommand(false);

  addQueryOptions(inventory.command("write"), language)
    .description(render(texts.write, language))
    .argument("[source...]", render(texts.sources, language))
    .addOption(fileOption(language))
    .option("--account", render(texts.account, language))
    .option("--directory <scope>", render(texts.directory, language))
    .addOption(
      new Option("--remove <stack>", render(texts.remove, language)).argParser(
        (name: string, before?: readonly string[]) => [...(before ?? []), name],
      ),
    )
    .addOption(registerOption(language))
    .addOption(stackOption(language))
    .addOption(languageOption(language))
    .action(async (sources: readonly string[], options: WriteOptions) => {
      const { write } = await import("./write.js");
      process.exitCode = await write(sources, options);
    });

  inventory
    .command("show")
    .description(render(texts.show, language))
    .argument("[what...]", render(texts.showWhat, language))
    .addOption(fileOption(language))
    .addOption(registerOption(language))
    .addOption(formatOption(language, listFormats))
    .addOption(languageOption(language))
    .action(async (what: readonly string[], options: ShowOptions) => {
      const { show } = await import("./show.js");
      process.exitCode = await show(what, options);
    });

  addReportOptions(inventory.command("check"), language)
    .description(render(texts.check, language))
    .addOption(fileOption(language))
    .addOption(registerOption(language))
    .action(async (options: CheckOptions) => {
      const { check } = await import("./check.js");
      process.exitCode = await check(options);
    });

  inventory
    .command("schema")
    .description(render(texts.schema, language))
    .addOption(languageOption(language))
    .action(async ({ lang }: SchemaOptions) => {
      const { schema } = await import("./schema.js");
      process.stdout.write(schema(lang ?? language));
    });
}

function fileOption(language: Language): Option {
  return new Option("--file <file>", render(texts.file, language));
}
