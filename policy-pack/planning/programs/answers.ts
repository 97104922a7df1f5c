import { existsSync, readFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import * as z from "zod";
import { form } from "../../documents/form";
import { phrases } from "../../locales/text";
import type { Wire, WireObject } from "../wire";
import { isWireObject } from "../wire";
import { parseYaml } from "../yaml";

export const texts = phrases("answers", {
  token: "a function's token, as alicloud:index/getZones:getZones",
});

/** The file beside a program that answers its data-source calls, since no cloud is asked. */
export const answersFile = "icp-answers.yaml";

/** What one data-source call returns. */
export interface Answer {
  /** The function's token, such as `alicloud:index/getZones:getZones`. */
  readonly call: string;
  /** Arguments that the call must have for this answer to be its own; others do not matter. */
  readonly with?: WireObject | undefined;
  readonly return: WireObject;
}

const wireSchema: z.ZodType<Wire> = z.lazy(() =>
  z.union([z.null(), z.boolean(), z.number(), z.string(), z.array(wireSchema), z.record(z.string(), wireSchema)]),
);

const answerSchema = z.strictObject({
  call: form(/^[^:]+:[^:]*:[^:]+$/, texts.token),
  with: z.record(z.string(), wireSchema).optional(),
  return: z.record(z.string(), wireSchema),
});

const fileSchema = z.strictObject({ answers: z.array(answerSchema) });

/**
 * Reads a file of answers; none where there is no such file.
 *
 * @throws ProgramError with line and column of what is wrong
 */
export function readAnswers(file: string): readonly Answer[] {
  return existsSync(file) ? parseAnswers(file, readFileSync(file, "utf8")) : [];
}

/** Reads the text of a file of answers; see `readAnswers`. */
export function parseAnswers(file: string, text: string): readonly Answer[] {
  return parseYaml(file, text, fileSchema).answers;
}

/** The first answer that is meant for a call: same token, and all arguments that the answer asks for. */
export function answerTo(answers: readonly Answer[], call: string, args: WireObject): Answer | undefined {
  return answers.find((answer) => answer.call === call && includes(args, answer.with ?? {}));
}

function includes(actual: Wire | undefined, asked: Wire): boolean {
  if (!isWireObject(asked)) return isDeepStrictEqual(actual, asked);
  return isWireObject(actual) && Object.entries(asked).every(([key, value]) => includes(actual[key], value));
}
