import { writeFileSync } from "node:fs";
import { type Language, languageOf } from "../../locales/language";
import type { Bilingual } from "../../locales/text";
import { type ExitCode, exitCode } from "../exit";
import { CommandError, explaining } from "../problem";
import { readSource } from "../sources";
import { draft } from "./draft";
import { type Found, foundIn } from "./found";

export interface InitOptions {
  /** A program's folder, the JSON of a preview or stack export, or `-`. */
  readonly from?: string;
  readonly stack?: string;
  readonly lang?: Language;
}

/** Writes a register to fill in, and says how it went. */
export async function init(file: string, { from, stack, lang }: InitOptions): Promise<ExitCode> {
  const language = languageOf(lang, process.env["LANG"]);
  return explaining(language, async () => {
    const found = from === undefined ? undefined : foundIn((await readSource(from, stack)).deployment);
    write(file, draft(found, language));
    process.stdout.write(`${written(file, found)[language]}\n`);
    return exitCode.clean;
  });
}

function write(file: string, text: string): void {
  try {
    writeFileSync(file, text, { flag: "wx" });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new CommandError(
      code === "EEXIST"
        ? {
            en: `${file} exists and is left as it is. Name another file, or remove it first.`,
            zh: `${file} 已存在，未作改动。请指定其他文件，或先将其删除。`,
          }
        : {
            en: `${file} cannot be written (${code}). Name a file in a folder that exists and that this user can write to.`,
            zh: `无法写入 ${file}（${code}）。请指定一个目录存在且当前用户可写的文件。`,
          },
    );
  }
}

function written(file: string, found: Found | undefined): Bilingual {
  const held = found ? heldBy(found) : { en: "", zh: "" };
  return {
    en: `Wrote ${file}${held.en}. Fill in what is blank, then run: icp-guard register check ${file}`,
    zh: `已写入 ${file}${held.zh}。请填写空白项，然后运行：icp-guard register check ${file}`,
  };
}

function heldBy({ identity: { project, stack }, domains, instances }: Found): Bilingual {
  return {
    en: ` with the domains (${domains.length}) and instances (${instances.length}) of ${project}/${stack}`,
    zh: `，其中已填入 ${project}/${stack} 的 ${domains.length} 个域名和 ${instances.length} 个实例`,
  };
}
