import { z } from "zod";
import type { Bilingual } from "../facts/language";
import { nearest } from "../facts/nearest";
import { registerSchema } from "./schema";

/** Something wrong with an entry, before its place in the file is known. */
export interface Complaint {
  readonly path: string;
  readonly text: Bilingual;
}

type Issue = z.core.$ZodIssue;

/** Says what the schema found wrong, in words for whoever wrote the file. Values are never repeated, except misspelt words of a fixed list. */
export function explainIssue(issue: Issue): readonly Complaint[] {
  const path = pathText(issue.path);
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => {
        const known = keysAt(registerSchema, issue.path);
        const meant = nearest(key, known);
        return {
          path: path === "" ? key : `${path}.${key}`,
          text: meant
            ? { en: `unknown key; did you mean '${meant}'?`, zh: `未知的键；是否应为 '${meant}'？` }
            : {
                en: `unknown key; expected one of ${known.join(", ")}`,
                zh: `未知的键；应为以下之一：${known.join("、")}`,
              },
        };
      });
    case "invalid_value": {
      const allowed = issue.values.map(String);
      const meant = typeof issue.input === "string" ? nearest(issue.input, allowed) : undefined;
      return [
        {
          path,
          text: meant
            ? {
                en: `'${issue.input}' is not known; did you mean '${meant}'?`,
                zh: `未知的值 '${issue.input}'；是否应为 '${meant}'？`,
              }
            : { en: `expected one of ${allowed.join(", ")}`, zh: `应为以下之一：${allowed.join("、")}` },
        },
      ];
    }
    case "invalid_type":
      return [
        {
          path,
          text:
            issue.input === undefined
              ? {
                  en: `missing; expected ${typeNames[issue.expected]?.en ?? issue.expected}`,
                  zh: `缺少该项；应为${typeNames[issue.expected]?.zh ?? issue.expected}`,
                }
              : {
                  en: `expected ${typeNames[issue.expected]?.en ?? issue.expected}`,
                  zh: `应为${typeNames[issue.expected]?.zh ?? issue.expected}`,
                },
        },
      ];
    case "invalid_union":
      return [{ path, text: { en: "expected a text or a list of texts", zh: "应为文本或文本列表" } }];
    case "invalid_format":
      return [
        {
          path,
          text: { en: "expected a day that exists, as 2027-01-31", zh: "应为存在的日期，如 2027-01-31" },
        },
      ];
    case "too_small":
      return [{ path, text: { en: "must not be empty", zh: "不能为空" } }];
    default:
      return [{ path, text: { en: issue.message, zh: issue.message } }];
  }
}

const typeNames: Readonly<Record<string, Bilingual>> = {
  string: { en: "a text (in quotes where it is all digits)", zh: "文本（全为数字时需加引号）" },
  object: { en: "keys with values", zh: "键和值" },
  array: { en: "a list", zh: "列表" },
  boolean: { en: "true or false", zh: "true 或 false" },
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
  if (!(inner instanceof z.ZodObject)) return [];
  const [step, ...rest] = path;
  return step === undefined ? Object.keys(inner.shape) : keysAt(inner.shape[step as string], rest);
}

function unwrapped(schema: unknown): unknown {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault
    ? unwrapped(schema.unwrap())
    : schema;
}
