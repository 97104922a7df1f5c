import * as z from "zod";
import { nameIn, type StackIdentity, stackPrefixOf } from "../deployment/urn";
import { form } from "../documents/form";
import type { Language } from "../locales/language";
import { render } from "../locales/render";
import { listOf, phrases } from "../locales/text";

export const texts = phrases("baseline", {
  fingerprint: "64 hexadecimal digits",
  gone: "Gone since the baseline {file} was written: {goneCount} ({names}). 'icp-guard baseline write' leaves out what is gone.",
});

export const baselineEntry = z.object({
  /** That of the finding in every report. */
  fingerprint: form(/^[0-9a-f]{64}$/, texts.fingerprint),
  rule: z.string(),
  messageId: z.string(),
  /** The URN. */
  resource: z.string(),
  domain: z.string().optional(),
});

/** The findings that were there when a team began to use the pack, as a file holds them. */
export const baselineSchema = z.object({ version: z.literal(1), findings: z.array(baselineEntry) });

export type BaselineEntry = z.infer<typeof baselineEntry>;

/** A baseline, and where it was read from. */
export interface Baseline {
  readonly file: string;
  readonly findings: readonly BaselineEntry[];
}

/** Whether an entry is about one of some stacks. */
export function isOf({ resource }: BaselineEntry, stacks: readonly (StackIdentity | undefined)[]): boolean {
  return stacks.some((identity) => identity && resource.startsWith(stackPrefixOf(identity)));
}

/** What to tell of entries whose findings are not there any more. */
export function goneText(file: string, gone: readonly BaselineEntry[], language: Language): string {
  const named = gone.slice(0, most).map(({ rule, resource }) => `${rule} (${nameIn(resource)})`);
  const names = [...named, ...(gone.length > most ? ["…"] : [])];
  return render(texts.gone({ file, goneCount: gone.length, names: listOf(names) }), language);
}

/** How many of them are named. */
const most = 5;
