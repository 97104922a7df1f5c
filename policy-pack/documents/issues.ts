import * as z from "zod";
import { listOf, phrases, separators, type Text } from "../locales/text";
import { formOf } from "./form";
import type { Complaint } from "./problem";
import { meantWord } from "./words";

export const texts = phrases("schemaIssue", {
  wrong: "is not what belongs here",
  misspeltKey: "unknown key; did you mean '{meant}'?",
  unknownKey: "unknown key; expected one of {known}",
  misspeltWord: "unknown word; did you mean '{meant}'?",
  expectedWord: "expected {word}",
  expectedWords: "expected one of {allowed}",
  missing: "missing; {expected}",
  noValue: "has no value; {expected}, or leave out the key",
  numberForText: "expected a text: put the number in quotes",
  expectedKind: "expected {kind}",
  expectedDay: "expected a day that exists, as 2027-01-31",
  empty: "must not be empty",
  expectedAtLeast: "expected a number of at least {minimum}",
  expectedAbove: "expected a number above {minimum}",
  mapping: "keys with values",
  string: "a text",
  array: "a list (each item begins with '- ')",
  boolean: "true or false",
  number: "a number",
  int: "a whole number",
});

type Issue = z.core.$ZodIssue;

/**
 * What a schema found wrong, in words for whoever wrote the file. No value of the file is repeated: it may be a secret.
 *
 * @param schema the one that found the issues; its objects are strict, and it was asked to report the input
 */
export function complaintsFrom(schema: z.ZodType, found: readonly Issue[]): readonly Complaint[] {
  const issues = found.flatMap(throughUnions);
  const misspelt = new Set(issues.flatMap((issue) => meantPaths(schema, issue)));
  return issues.flatMap((issue) => complaintsFromOne(schema, issue)).filter(({ path }) => !misspelt.has(path));
}

/** What is wrong by the alternative that was probably meant: the one that finds fault only inside, or with a word. */
function throughUnions(issue: Issue): readonly Issue[] {
  if (issue.code !== "invalid_union") return [issue];
  const meant =
    issue.errors.find((errors) => errors.some(({ path, code }) => path.length > 0 || code === "unrecognized_keys")) ??
    issue.errors.find((errors) => errors.every(({ code }) => code === "invalid_value"));
  return meant?.flatMap((inner) => throughUnions({ ...inner, path: [...issue.path, ...inner.path] })) ?? [issue];
}

function complaintsFromOne(schema: z.ZodType, issue: Issue): readonly Complaint[] {
  const path = pathText(issue.path);
  switch (issue.code) {
    case "unrecognized_keys": {
      const known = keysAt(schema, issue.path);
      return issue.keys.map((key) => unknownKey(pathText([...issue.path, key]), known, meantWord(key, known)));
    }
    case "invalid_union": {
      const kinds = issue.errors.flatMap(([first]) => kindsIn(first));
      return [wrongType(path, issue.input, kinds)];
    }
    case "invalid_value":
      return [unknownWord(path, issue.input, issue.values.map(String))];
    case "invalid_type":
      return [wrongType(path, issue.input, kindsIn(issue))];
    case "invalid_format":
      return [wrongForm(path, issue)];
    case "too_small":
      return [tooSmall(path, issue)];
    default:
      return [{ path, text: texts.wrong }];
  }
}

/** The entries that misspelt keys were meant to be: nobody needs to hear that they are missing. */
function meantPaths(schema: z.ZodType, issue: Issue): readonly string[] {
  if (issue.code !== "unrecognized_keys") return [];
  const known = keysAt(schema, issue.path);
  return issue.keys.flatMap((key) => {
    const meant = meantWord(key, known);
    return meant === undefined ? [] : [pathText([...issue.path, meant])];
  });
}

function unknownKey(path: string, known: readonly string[], meant: string | undefined): Complaint {
  return { path, text: meant ? texts.misspeltKey({ meant }) : texts.unknownKey({ known: listOf(known) }) };
}

function unknownWord(path: string, input: unknown, allowed: readonly string[]): Complaint {
  const meant = typeof input === "string" ? meantWord(input, allowed) : undefined;
  if (meant) return { path, text: texts.misspeltWord({ meant }) };
  const expected =
    allowed.length === 1
      ? texts.expectedWord({ word: allowed[0] ?? "" })
      : texts.expectedWords({ allowed: listOf(allowed) });
  return { path, text: input === undefined ? texts.missing({ expected }) : expected };
}

function kindsIn(issue: Issue | undefined): readonly string[] {
  return issue?.code === "invalid_type" ? [issue.expected] : [];
}

function wrongType(path: string, input: unknown, kinds: readonly string[]): Complaint {
  const names = kinds.map((kind) => expectations[kind] ?? texts.mapping);
  const expected = texts.expectedKind({ kind: listOf(names, separators.or) });
  if (input === undefined) return { path, text: texts.missing({ expected }) };
  if (input === null && path !== "") return { path, text: texts.noValue({ expected }) };
  if (kinds[0] === "string" && typeof input === "number") return { path, text: texts.numberForText };
  return { path, text: expected };
}

function wrongForm(path: string, { format, pattern }: z.core.$ZodIssueInvalidStringFormat): Complaint {
  return { path, text: format === "date" ? texts.expectedDay : texts.expectedKind({ kind: formOf(pattern) }) };
}

function tooSmall(path: string, { input, minimum, inclusive }: z.core.$ZodIssueTooSmall): Complaint {
  if (typeof input !== "number") return { path, text: texts.empty };
  return { path, text: inclusive ? texts.expectedAtLeast({ minimum }) : texts.expectedAbove({ minimum }) };
}

const expectations: Readonly<Record<string, Text>> = {
  string: texts.string,
  array: texts.array,
  boolean: texts.boolean,
  number: texts.number,
  int: texts.int,
};

function pathText(path: readonly PropertyKey[]): string {
  return path
    .map((segment) => (typeof segment === "number" ? `[${segment}]` : `.${String(segment)}`))
    .join("")
    .replace(/^\./, "");
}

/** The keys that the schema knows at a place. */
function keysAt(schema: unknown, path: readonly PropertyKey[]): readonly string[] {
  const inner = unwrapped(schema);
  if (inner instanceof z.ZodArray) return keysAt(inner.element, path.slice(1));
  if (inner instanceof z.ZodUnion) {
    const keyed = inner.options.find((option) => option instanceof z.ZodObject);
    return keysAt(keyed, path);
  }
  if (inner instanceof z.ZodRecord) return Object.keys((inner.keyType as z.ZodEnum).enum);
  const { shape } = inner as z.ZodObject;
  const [segment, ...rest] = path;
  return segment === undefined ? Object.keys(shape) : keysAt(shape[String(segment)], rest);
}

function unwrapped(schema: unknown): unknown {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault
    ? unwrapped(schema.unwrap())
    : schema;
}
