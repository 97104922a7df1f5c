import { existsSync, writeFileSync } from "node:fs";
import { type Language, languageOf } from "../../locales/language";
import { render } from "../../locales/render";
import { phrases, type Text } from "../../locales/text";
import type { AccountOptions } from "../cloud/accounts";
import { type ExitCode, exitCode } from "../exit";
import { CommandError, runCommand } from "../problem";
import { readSource } from "../sources";
import { draft } from "./draft";
import { type Account, filedDraft } from "./filed-draft";
import { type Found, foundIn } from "./found";

export const texts = phrases("registerInit", {
  exists: "{file} exists and is left as it is. Name another file, or remove it first.",
  unwritable: "{file} cannot be written ({code}). Name a file in a folder that exists and that this user can write to.",
  wrote: "Wrote {file}. Fill in what is blank, then run: icp-guard register check {file}",
  nobodyAsked: "--profile and --endpoint say whom to ask, and nobody is asked without --from-account. Add it.",
  nothingFiled:
    "The accounts have filed nothing, so there is nothing to enter. Leave out --from-account to write a register to fill in.",
  wroteFiled:
    "Wrote {file} with what the accounts have filed (entities: {entities}, websites and apps: {filings}). Run: icp-guard register check {file}",
  wroteFound:
    "Wrote {file} with the domains ({domains}) and instances ({instances}) of {project}/{stack}. Fill in what is blank, then run: icp-guard register check {file}",
});

export interface InitOptions extends AccountOptions {
  /** A program's folder, the JSON of a preview or stack export, or `-`. */
  readonly from?: string;
  /** Whether what accounts of Alibaba Cloud have filed is entered. */
  readonly fromAccount?: boolean;
  readonly stack?: string;
  readonly lang?: Language;
}

/** Writes a register to fill in. */
export async function init(file: string, { from, stack, lang, ...options }: InitOptions): Promise<ExitCode> {
  const language = languageOf(lang, process.env["LANG"]);
  return runCommand(language, async (progress) => {
    const found = from === undefined ? undefined : foundIn((await readSource(from, { stack, progress })).deployment);
    if (options.fromAccount) {
      refuseExisting(file);
      // What asks the cloud takes long to load.
      const { askAccounts } = await import("./filed.js");
      const { accounts, registrations } = await askAccounts(options, progress);
      if (accounts.every(({ entities }) => entities.length === 0)) throw new CommandError(texts.nothingFiled);
      write(file, filedDraft(accounts, registrations, found, language));
      process.stdout.write(`${render(wroteFiled(file, accounts), language)}\n`);
    } else {
      if (options.profile ?? options.endpoint) throw new CommandError(texts.nobodyAsked);
      write(file, draft(found, language));
      process.stdout.write(`${render(written(file, found), language)}\n`);
    }
    return exitCode.clean;
  });
}

/** Nobody is asked for a file that could not be written. */
function refuseExisting(file: string): void {
  if (existsSync(file)) throw new CommandError(texts.exists({ file }));
}

function write(file: string, text: string): void {
  try {
    writeFileSync(file, text, { flag: "wx" });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new CommandError(code === "EEXIST" ? texts.exists({ file }) : texts.unwritable({ file, code: String(code) }));
  }
}

function written(file: string, found: Found | undefined): Text {
  if (found === undefined) return texts.wrote({ file });
  const { identity, domains, instances } = found;
  return texts.wroteFound({ file, ...identity, domains: domains.length, instances: instances.length });
}

function wroteFiled(file: string, accounts: readonly Account[]): Text {
  const entities = accounts.flatMap((account) => account.entities);
  const filings = entities.flatMap((entity) => entity.filings);
  return texts.wroteFiled({ file, entities: entities.length, filings: filings.length });
}
