import type * as z from "zod";
import { readDocument } from "../documents/document";
import { complaintsFrom } from "../documents/issues";
import { type Position, placed, placeText, problemsText } from "../documents/problem";
import { phrases, type Text } from "../locales/text";
import { ProgramError } from "./errors";

export const texts = phrases("yamlFile", {
  correctFile: "Correct the file.",
  cutOff: "It may be cut off, or hold other output beside the JSON. Make it again.",
  problem: "{where}: {text}. {remedy}",
});

/** The two notations, and what to do about a text that is in neither. JSON is a part of YAML. */
const remedies = {
  YAML: texts.correctFile,
  JSON: texts.cutOff,
} as const satisfies Record<string, Text>;

interface Reading {
  /** What the file claims to be. */
  readonly notation?: keyof typeof remedies;
  /** How many lines of the file come before the text. */
  readonly linesBefore?: number;
}

/**
 * Reads a file's text, so that whatever is wrong with it is reported with its place.
 *
 * @param file the name to use in messages
 * @throws ProgramError for a text that is not in the notation or does not fit the schema
 */
export function parseYaml<T>(
  file: string,
  text: string,
  schema: z.ZodType<T>,
  { notation = "YAML", linesBefore = 0 }: Reading = {},
): T {
  const inFile = ({ line, column }: Position) => ({ line: line + linesBefore, column });
  const content = readDocument(text, notation);
  if (!("value" in content)) {
    const where = placeText({ file, position: inFile(content.position), path: "" });
    const remedy = remedies[notation];
    throw new ProgramError(texts.problem({ where, text: content.text, remedy }));
  }
  const result = schema.safeParse(content.value, { reportInput: true });
  if (result.success) return result.data;
  const complaints = complaintsFrom(schema, result.error.issues);
  throw new ProgramError(problemsText(placed(complaints, file, (path) => inFile(content.positionOf(path)))));
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
