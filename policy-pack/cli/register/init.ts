import { writeFileSync } from "node:fs";
import { type Language, languageOf } from "../../locales/language";
import { render } from "../../locales/render";
import { phrases, type Text } from "../../locales/text";
import { type ExitCode, exitCode } from "../exit";
import { CommandError, runCommand } from "../problem";
import { readSource } from "../sources";
import { draft } from "./draft";
import { type Found, foundIn } from "./found";

export const texts = phrases("registerInit", {
  exists: "{file} exists and is left as it is. Name another file, or remove it first.",
  unwritable: "{file} cannot be written ({code}). Name a file in a folder that exists and that this user can write to.",
  wrote: "Wrote {file}. Fill in what is blank, then run: icp-guard register check {file}",
  wroteFound:
    "Wrote {file} with the domains ({domains}) and instances ({instances}) of {project}/{stack}. Fill in what is blank, then run: icp-guard register check {file}",
});

export interface InitOptions {
  /** A program's folder, the JSON of a preview or stack export, or `-`. */
  readonly from?: string;
  readonly stack?: string;
  readonly lang?: Language;
}

/** Writes a register to fill in. */
export async function init(file: string, { from, stack, lang }: InitOptions): Promise<ExitCode> {
  const language = languageOf(lang, process.env["LANG"]);
  return runCommand(language, async () => {
    const found = from === undefined ? undefined : foundIn((await readSource(from, stack)).deployment);
    write(file, draft(found, language));
    process.stdout.write(`${render(written(file, found), language)}\n`);
    return exitCode.clean;
  });
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
