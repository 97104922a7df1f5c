import { readFileSync } from "node:fs";
import { createTwoFilesPatch, FILE_HEADERS_ONLY } from "diff";
import { edited } from "../../documents/edit";
import { kindNames } from "../../facts/filing-kinds";
import type { Language } from "../../locales/language";
import { render } from "../../locales/render";
import { phrases, type Text } from "../../locales/text";
import { fromHere } from "../../planning/from-here";
import { parseRegister } from "../../register/load";
import type { AccountOptions } from "../cloud/accounts";
import { languageFor } from "../evaluate";
import { type ExitCode, exitCode } from "../exit";
import { attempt } from "../output";
import { runCommand } from "../problem";
import { printProblems } from "../register-problems";
import { replaceFile } from "../replace-file";
import { askAccounts } from "./filed";
import { registerNamed } from "./report";
import { type Synchronization, synchronizationOf } from "./sync-changes";

export const texts = phrases("registerSync", {
  upToDate: "{file} says what the accounts have filed.",
  vanished:
    "The {kind} '{name}' ({number}) is filed according to {file}, and the account of its entity does not list it. It is left as it is: look the number up at https://beian.miit.gov.cn.",
  notListed:
    "No account that was asked lists '{entity}' ({number}). Ask its account too: --profile, once for each account.",
  inError: "{file} is left as it is, for with these changes it would be in error:",
});

export interface SyncOptions extends AccountOptions {
  /** Whether it is only said what would change. */
  readonly check?: boolean;
  readonly lang?: Language;
}

/** Brings a register up to date with what accounts have filed, after printing how. */
export async function sync(file: string | undefined, options: SyncOptions): Promise<ExitCode> {
  const register = registerNamed(file);
  const language = languageFor(options, register);
  return runCommand(language, async (progress) => {
    printProblems(register, language);
    if (register.problems.length > 0) return exitCode.unusable;
    const name = fromHere(register.file);
    const before = readFileSync(register.file, "utf8");
    const found = synchronizationOf(register, await askAccounts(options, progress));
    const after = edited(before, found.changes);
    for (const note of notesOf(found, name)) process.stderr.write(`${render(note, language)}\n`);
    if (after === before) {
      process.stdout.write(`${render(texts.upToDate({ file: name }), language)}\n`);
      return exitCode.clean;
    }
    process.stdout.write(
      createTwoFilesPatch(`a/${name}`, `b/${name}`, before, after, "", "", { headerOptions: FILE_HEADERS_ONLY }),
    );
    const changed = parseRegister(after, name);
    if (changed.problems.length > 0) {
      process.stderr.write(`${render(texts.inError({ file: name }), language)}\n`);
      printProblems(changed, language);
      return exitCode.unusable;
    }
    if (options.check) return exitCode.rejected;
    attempt(register.file, (target) => replaceFile(target, after));
    return exitCode.clean;
  });
}

function notesOf({ vanished, notListed }: Synchronization, file: string): readonly Text[] {
  return [
    ...vanished.map(({ kind, name, filingNumber }) =>
      texts.vanished({ kind: kindNames[kind], name, number: String(filingNumber), file }),
    ),
    ...notListed.map(({ name, filingNumber }) => texts.notListed({ entity: name, number: String(filingNumber) })),
  ];
}
