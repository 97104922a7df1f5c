import { closest, distance } from "fastest-levenshtein";
import { isNode, LineCounter, parseDocument } from "yaml";
import { type core, locales, type z } from "zod";
import type { Bilingual } from "../facts/language";
import { ProgramError } from "./errors";

/** A place in a file, for messages: `icp-answers.yaml:3:5`. */
type Locate = (path: readonly PropertyKey[]) => string;

/**
 * Reads a YAML file's text, so that whatever is wrong with it is told with its place.
 *
 * @param file the name to use in messages
 * @param words the keys that a misspelt one may have meant
 * @throws ProgramError for a text that is no YAML or does not fit the schema
 */
export function parseYaml<T>(file: string, text: string, schema: z.ZodType<T>, words: readonly string[] = []): T {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, merge: true });
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return `${file}:${line}:${col}`;
  };
  const [broken] = document.errors;
  if (broken) {
    const where = at(broken.pos[0]);
    const why = broken.message.split(" at line ")[0];
    throw new ProgramError({
      en: `${where}: not valid YAML: ${why}. Correct the file.`,
      zh: `${where}：不是有效的 YAML：${why}。请修正该文件。`,
    });
  }
  const locate: Locate = (path) => {
    for (let depth = path.length; depth > 0; depth--) {
      const node = document.getIn(path.slice(0, depth), true);
      if (isNode(node) && node.range) return at(node.range[0]);
    }
    return `${file}:1:1`;
  };
  const value: unknown = document.toJS();
  const english = schema.safeParse(value, { error: locales.en().localeError });
  if (english.success) return english.data;
  const chinese = schema.safeParse(value, { error: locales.zhCN().localeError });
  throw new ProgramError({
    en: told(english.error.issues, locate, words, (key) => `; did you mean '${key}'?`),
    zh: told(chinese.error?.issues ?? [], locate, words, (key) => `；是否应为 '${key}'？`),
  });
}

function told(
  issues: readonly core.$ZodIssue[],
  locate: Locate,
  words: readonly string[],
  suggestion: (key: string) => Bilingual["en"],
): string {
  return issues
    .map((issue) => {
      const [key] = issue.code === "unrecognized_keys" ? issue.keys : [];
      const path = key === undefined ? issue.path : [...issue.path, key];
      const place = path.length > 0 ? `${path.join(".")}: ` : "";
      return `${locate(path)}: ${place}${issue.message}${key === undefined ? "" : nearest(key, words, suggestion)}`;
    })
    .join("\n");
}

function nearest(key: string, words: readonly string[], suggestion: (key: string) => string): string {
  const word = closest(key, [...words]);
  return word !== "" && distance(key, word) <= 3 ? suggestion(word) : "";
}
