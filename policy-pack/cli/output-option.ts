import { InvalidArgumentError } from "commander";
import type { Language } from "../locales/language";
import { render } from "../locales/render";
import { phrases, type Text } from "../locales/text";
import { type Format, formats } from "../reporting/formats";
import { oneOf } from "./choice";
import type { Output } from "./output";

export const texts = phrases("cliOutputOption", {
  noFile: "Expected a file: {format}=FILE.",
  fileTwice: "The file is to hold another output already.",
});

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
  if (wrong) throw new InvalidArgumentError(render(wrong, language));
  return [...before, { format, file }];
}

function noFile(format: Format): Text {
  return texts.noFile({ format });
}

const askedTwice: Text = texts.fileTwice;
