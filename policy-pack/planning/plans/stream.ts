import * as z from "zod";
import { phrases } from "../../locales/text";
import { ProgramError } from "../errors";
import { parseJson } from "../yaml";
import { limitations } from "./input-limitations";
import { type Planned, stateSchema } from "./states";
import { assertWhole, configAfter, hidesSecrets, statesAfter } from "./steps";

export const texts = phrases("previewStream", {
  cutOff: "{name}:{linesCount}:1: the preview's summary is missing, so the file is cut off. Make it again.",
});

const stepSchema = z
  .object({ metadata: z.object({ op: z.string(), new: stateSchema.nullish() }) })
  .transform(({ metadata }) => ({ op: metadata.op, state: metadata.new }));

/** One line of a streaming preview (Pulumi SDK, `apitype.EngineEvent`), as far as it is read here. */
const eventSchema = z.object({
  preludeEvent: z.object({ config: z.record(z.string(), z.string()).nullish() }).optional(),
  resourcePreEvent: stepSchema.optional(),
  resOutputsEvent: stepSchema.optional(),
  diagnosticEvent: z.object({ message: z.string(), severity: z.string() }).optional(),
  summaryEvent: z.object({}).optional(),
});

/** Whether a text's first line is an event of a streaming preview. */
export function isStream(text: string): boolean {
  return /^\s*\{"sequence":\d+,.*\}\s*$/m.test(text.slice(0, Math.max(0, text.indexOf("\n"))));
}

/**
 * Reads the events that `pulumi preview --json` writes with `PULUMI_ENABLE_STREAMING_JSON_PREVIEW`, one a line.
 *
 * @throws ProgramError with the place of what is wrong, and where the preview failed or the end is missing
 */
export function readStream(text: string, name: string): Planned {
  const lines = text.split("\n");
  const events = lines.flatMap((line, linesBefore) =>
    line.trim() === "" ? [] : [parseJson(name, line, eventSchema, { linesBefore })],
  );
  assertWhole(
    name,
    events.flatMap(({ diagnosticEvent }) => (diagnosticEvent?.severity === "error" ? [diagnosticEvent.message] : [])),
  );
  if (!events.some(({ summaryEvent }) => summaryEvent)) {
    throw new ProgramError(texts.cutOff({ name, linesCount: lines.length }));
  }
  const config: Record<string, string> = Object.assign({}, ...events.map(({ preludeEvent }) => preludeEvent?.config));
  const hides = hidesSecrets(text);
  return {
    states: statesAfter(
      events.flatMap(({ resourcePreEvent, resOutputsEvent }) => resourcePreEvent ?? resOutputsEvent ?? []),
      hides,
    ),
    config: configAfter(config),
    inputLimitations: [limitations.outputs, limitations.dependencies, ...(hides ? [limitations.secrets] : [])],
  };
}
