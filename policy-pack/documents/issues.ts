import { z } from "zod";
import type { Bilingual } from "../locales/text";
import { type Complaint, complaint } from "./problem";
import { said } from "./say";
import { meantWord } from "./words";

type Issue = z.core.$ZodIssue;

/**
 * Says what a schema found wrong, in words for whoever wrote the file. No value of the file is repeated: it may be a secret.
 *
 * @param schema the one that found the issues; its objects are strict, and it was asked to report the input
 */
export function explainIssues(schema: z.ZodType, found: readonly Issue[]): readonly Complaint[] {
  const issues = found.flatMap(throughUnions);
  const misspelt = new Set(issues.flatMap((issue) => meantPaths(schema, issue)));
  return issues.flatMap((issue) => explainIssue(schema, issue)).filter(({ path }) => !misspelt.has(path));
}

/** What is wrong by the alternative that was probably meant: the one that finds fault only inside, or with a word. */
function throughUnions(issue: Issue): readonly Issue[] {
  if (issue.code !== "invalid_union") return [issue];
  const meant =
    issue.errors.find((errors) => errors.some(({ path, code }) => path.length > 0 || code === "unrecognized_keys")) ??
    issue.errors.find((errors) => errors.every(({ code }) => code === "invalid_value"));
  return meant?.flatMap((inner) => throughUnions({ ...inner, path: [...issue.path, ...inner.path] })) ?? [issue];
}

function explainIssue(schema: z.ZodType, issue: Issue): readonly Complaint[] {
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
      return [complaint(path, "is not what belongs here", "内容不符合要求")];
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
  return meant
    ? complaint(path, `unknown key; did you mean '${meant}'?`, `未知的键；是否应为 '${meant}'？`)
    : complaint(
        path,
        `unknown key; expected one of ${known.join(", ")}`,
        `未知的键；应为以下之一：${known.join("、")}`,
      );
}

function unknownWord(path: string, input: unknown, allowed: readonly string[]): Complaint {
  const meant = typeof input === "string" ? meantWord(input, allowed) : undefined;
  if (meant) return complaint(path, `unknown word; did you mean '${meant}'?`, `未知的值；是否应为 '${meant}'？`);
  const expected =
    allowed.length === 1
      ? { en: `expected ${allowed[0]}`, zh: `应为 ${allowed[0]}` }
      : { en: `expected one of ${allowed.join(", ")}`, zh: `应为以下之一：${allowed.join("、")}` };
  return input === undefined
    ? complaint(path, `missing; ${expected.en}`, `缺少该项；${expected.zh}`)
    : { path, text: expected };
}

function kindsIn(issue: Issue | undefined): readonly string[] {
  return issue?.code === "invalid_type" ? [issue.expected] : [];
}

function wrongType(path: string, input: unknown, kinds: readonly string[]): Complaint {
  const expected = kinds.map((kind) => expectations[kind] ?? mapping);
  const en = expected.map((kind) => kind.en).join(" or ");
  const zh = expected.map((kind) => kind.zh).join("或");
  if (input === undefined) return complaint(path, `missing; expected ${en}`, `缺少该项；应为${zh}`);
  if (input === null && path !== "") {
    return complaint(path, `has no value; expected ${en}, or leave out the key`, `没有值；应为${zh}，或删除该键`);
  }
  if (kinds[0] === "string" && typeof input === "number") {
    return complaint(path, "expected a text: put the number in quotes", "应为文本：请为数字加引号");
  }
  return complaint(path, `expected ${en}`, `应为${zh}`);
}

function wrongForm(path: string, { format, message }: z.core.$ZodIssueInvalidStringFormat): Complaint {
  if (format !== "date") return { path, text: said(message) };
  return complaint(path, "expected a day that exists, as 2027-01-31", "应为存在的日期，如 2027-01-31");
}

function tooSmall(path: string, { input, minimum, inclusive }: z.core.$ZodIssueTooSmall): Complaint {
  if (typeof input !== "number") return complaint(path, "must not be empty", "不能为空");
  return inclusive
    ? complaint(path, `expected a number of at least ${minimum}`, `应为不小于 ${minimum} 的数字`)
    : complaint(path, `expected a number above ${minimum}`, `应为大于 ${minimum} 的数字`);
}

const mapping: Bilingual = { en: "keys with values", zh: "键和值" };

const expectations: Readonly<Record<string, Bilingual>> = {
  string: { en: "a text", zh: "文本" },
  array: { en: "a list (each item begins with '- ')", zh: "列表（每项以 “- ” 开头）" },
  boolean: { en: "true or false", zh: "布尔值 true 或 false" },
  number: { en: "a number", zh: "数字" },
  int: { en: "a whole number", zh: "整数" },
};

function pathText(path: readonly PropertyKey[]): string {
  return path
    .map((step) => (typeof step === "number" ? `[${step}]` : `.${String(step)}`))
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
  const [step, ...rest] = path;
  return step === undefined ? Object.keys(shape) : keysAt(shape[String(step)], rest);
}

function unwrapped(schema: unknown): unknown {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault
    ? unwrapped(schema.unwrap())
    : schema;
}
