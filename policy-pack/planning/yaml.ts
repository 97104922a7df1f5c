import { closest, distance } from "fastest-levenshtein";
import { type Document, isNode, LineCounter, parseDocument } from "yaml";
import { type core, locales, type z } from "zod";
import { syntaxErrors } from "../documents/syntax";
import type { Bilingual } from "../facts/language";
import { ProgramError } from "./errors";

/** A place in a file, for messages: `icp-answers.yaml:3:5`. */
type Locate = (path: readonly PropertyKey[]) => string;

/** The two notations, and what to do about a text that is in neither. JSON is a part of YAML. */
const remedies = {
  YAML: { en: "Correct the file.", zh: "请修正该文件。" },
  JSON: {
    en: "It may be cut off, or hold other output beside the JSON. Make it again.",
    zh: "文件可能被截断，或在 JSON 之外混有其他输出。请重新生成。",
  },
} as const satisfies Record<string, Bilingual>;

interface Reading {
  /** What the file claims to be. */
  readonly notation?: keyof typeof remedies;
  /** The keys that a misspelt one may have meant. */
  readonly words?: readonly string[];
  /** How many lines of the file come before the text. */
  readonly linesBefore?: number;
}

/**
 * Reads a file's text, so that whatever is wrong with it is told with its place.
 *
 * @param file the name to use in messages
 * @throws ProgramError for a text that is not in the notation or does not fit the schema
 */
export function parseYaml<T>(file: string, text: string, schema: z.ZodType<T>, reading: Reading = {}): T {
  const { notation = "YAML", words = [], linesBefore = 0 } = reading;
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, merge: true, prettyErrors: false });
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return `${file}:${line + linesBefore}:${col}`;
  };
  const value = contentOf(document);
  if (value instanceof Fault) {
    const where = at(value.offset);
    const { why } = value;
    const remedy = remedies[notation];
    throw new ProgramError({
      en: `${where}: not valid ${notation}: ${why.en}. ${remedy.en}`,
      zh: `${where}：不是有效的 ${notation}：${why.zh}。${remedy.zh}`,
    });
  }
  const locate: Locate = (path) => {
    for (let depth = path.length; depth > 0; depth--) {
      const node = document.getIn(path.slice(0, depth), true);
      if (isNode(node) && node.range) return at(node.range[0]);
    }
    return at(0);
  };
  const english = schema.safeParse(value, { error: locales.en().localeError });
  if (english.success) return english.data;
  const chinese = schema.safeParse(value, { error: locales.zhCN().localeError }) as typeof english;
  throw new ProgramError({
    en: told(english.error.issues, locate, words, (key) => `; did you mean '${key}'?`),
    zh: told(chinese.error.issues, locate, words, (key) => `；是否应为 '${key}'？`),
  });
}

/** What keeps a text from being read, and where. */
class Fault {
  constructor(
    readonly offset: number,
    readonly why: Bilingual,
  ) {}
}

function contentOf(document: Document.Parsed): unknown {
  const [broken] = document.errors;
  if (broken) return new Fault(broken.pos[0], syntaxErrors[broken.code]);
  try {
    const content: unknown = document.toJS();
    JSON.stringify(content);
    return content;
  } catch {
    // Aliases that multiply throw in the former, those that contain themselves in the latter.
    return new Fault(0, syntaxErrors.RESOURCE_EXHAUSTION);
  }
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

/** What a text of JSON says; undefined where it is none. */
function tryJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * Reads JSON of any size. Only where something is wrong is it read again, by a parser that knows places.
 *
 * @param parsed what the text says, where that is known already
 * @throws ProgramError as `parseYaml` does
 */
export function parseJson<T>(
  file: string,
  text: string,
  schema: z.ZodType<T>,
  { parsed = tryJson(text), linesBefore = 0 }: { readonly parsed?: unknown; readonly linesBefore?: number } = {},
): T {
  const result = schema.safeParse(parsed);
  return result.success ? result.data : parseYaml(file, text, schema, { notation: "JSON", linesBefore });
}
