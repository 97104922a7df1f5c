import { InvalidArgumentError } from "commander";
import type { Language } from "../locales/language";
import type { Bilingual } from "../locales/text";
import { type Format, formats } from "../reporting/formats";
import { oneOf } from "./choice";
import type { Output } from "./output";

/**
 * Reads `sarif=icp.sarif`.
 *
 * @param before the outputs asked for so far
 * @throws InvalidArgumentError where the format is not known, or the file is missing or asked for already
 */
export function parseOutput(text: string, before: readonly Output[], language: Language): readonly Output[] {
  const [word = "", ...rest] = text.split("=");
  const format = oneOf(word, formats, language) as Format;
  const file = rest.join("=");
  const wrong = file === "" ? noFile(format) : before.some((other) => other.file === file) ? askedTwice : undefined;
  if (wrong) throw new InvalidArgumentError(wrong[language]);
  return [...before, { format, file }];
}

function noFile(format: Format): Bilingual {
  return { en: `Expected a file: ${format}=FILE.`, zh: `应指定文件：${format}=文件。` };
}

const askedTwice: Bilingual = {
  en: "The file is to hold another output already.",
  zh: "该文件已用于另一个输出。",
};
