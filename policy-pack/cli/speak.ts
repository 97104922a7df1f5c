import type { Command } from "commander";
import { type Language, languageOf, languages } from "../locales/language";
import { wrap } from "../reporting/wrap";

/**
 * The language of help and of complaints about the words of a command, which is needed before they are read.
 *
 * @param locale as in `LANG`
 */
export function languageIn(words: readonly string[], locale: string | undefined): Language {
  const named = / --lang[= ](\S+)/.exec(` ${words.join(" ")}`)?.[1];
  const asked = languages.find((language) => language === named);
  return languageOf(asked, locale);
}

/** What commander says by itself, in languages other than its own. */
const replacements: Readonly<Record<Language, readonly (readonly [said: RegExp, instead: string])[]>> = {
  en: [],
  zh: [
    [/^Usage:/, "用法："],
    [/^Arguments:/, "参数："],
    [/^Options:/, "选项："],
    [/^Commands:/, "命令："],
    [/\(choices: (.*), default: (.*)\)$/, "（可选值：$1；默认：$2）"],
    [/\(choices: (.*)\)$/, "（可选值：$1）"],
    [/\(default: (.*)\)$/, "（默认：$1）"],
    [/^error: /, "错误："],
    [/unknown option '(.*)'/, "未知的选项 '$1'"],
    [/unknown command '(.*)'/, "未知的命令 '$1'"],
    [/\(Did you mean (?:one of )?(.*)\?\)/, "（是否应为 $1？）"],
    [/missing required argument '(.*)'/, "缺少参数 '$1'"],
    [/option '(.*)' argument missing/, "选项 '$1' 缺少值"],
    [/option '(.*?)' argument '(.*)' is invalid\. /, "选项 '$1' 的值 '$2' 无效。"],
    [/command-argument value '(.*)' is invalid for argument '(.*?)'\. /, "参数 '$2' 的值 '$1' 无效。"],
    [/too many arguments.* Expected (\d+) .* but got (\d+)\./, "参数过多：应为 $1 个，实际为 $2 个。"],
  ],
};

/** Makes a command, and those that are added to it afterwards, speak a language. */
export function speak(command: Command, language: Language): Command {
  const translate = (text: string) =>
    replacements[language].reduce((said, [pattern, instead]) => said.replace(pattern, instead), text);
  return command
    .configureHelp({
      styleTitle: translate,
      styleDescriptionText: translate,
      boxWrap: (text, columns) =>
        text
          .split("\n")
          .flatMap((line) => wrap(line, columns))
          .join("\n"),
    })
    .configureOutput({ outputError: (text, write) => write(translate(text)) });
}
