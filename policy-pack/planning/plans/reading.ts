import * as z from "zod";
import { phrases } from "../../locales/text";
import { ProgramError } from "../errors";
import { isWireObject, type Wire } from "../wire";
import { parseJson } from "../yaml";
import { digestSchema, readDigest } from "./digest";
import { checkpointSchema, exportSchema, readExport } from "./stack-export";
import { type Planned, type ReadPlan, toDeployment } from "./states";
import { isStream, readStream } from "./stream";

export const texts = phrases("planFile", {
  otherKind: "{name}:1:1: neither the output of 'pulumi preview --json' nor of 'pulumi stack export'.",
  otherKeys:
    "{name}:1:1: neither the output of 'pulumi preview --json' nor of 'pulumi stack export', but something with the keys {keys}.",
});

/**
 * Reads what somebody else planned, for a program in any language: the output of
 * `pulumi preview --json`, whole or streaming, of `pulumi stack export`, or a checkpoint of a self-managed backend.
 *
 * @param name the name to use in messages, such as the file's
 * @param hidesSecrets whether secrets count as not known, those that are encrypted included
 * @throws ProgramError for a text that is cut off, encrypted where secrets are to be read, or of another kind
 */
export function readPlan(text: string, name: string, hidesSecrets = false): ReadPlan {
  const planned = isStream(text) ? readStream(text, name) : readDocument(text, name, hidesSecrets);
  return toDeployment(planned, name, hidesSecrets);
}

function readDocument(text: string, name: string, hidesSecrets: boolean): Planned {
  const parsed = parseJson(name, text, jsonSchema);
  const content = isWireObject(parsed) ? parsed : {};
  if ("deployment" in content) {
    return readExport(parseJson(name, text, exportSchema, { parsed }), text, name, hidesSecrets);
  }
  if ("checkpoint" in content) {
    return readExport(parseJson(name, text, checkpointSchema, { parsed }), text, name, hidesSecrets);
  }
  if ("steps" in content || "changeSummary" in content) {
    return readDigest(parseJson(name, text, digestSchema, { parsed }), text, name);
  }
  const keys = Object.keys(content).slice(0, 5).join(", ");
  throw new ProgramError(keys === "" ? texts.otherKind({ name }) : texts.otherKeys({ name, keys }));
}

/** Anything at all, but for what is not JSON. */
const jsonSchema = z.custom<Wire>((value) => value !== undefined);
