import * as z from "zod";
import { phrases } from "../../locales/text";
import { ProgramError } from "../errors";
import { isWireObject, mapWire, signatureKey, signatures, type Wire, type WireObject } from "../wire";
import { limitations } from "./input-limitations";
import { type Planned, stateSchema } from "./states";

export const texts = phrases("stackExport", {
  encrypted:
    "{where}: an encrypted value, which cannot be read. Use 'pulumi stack export --show-secrets', and pipe it in rather than write it to a file.",
});

/** The output of `pulumi stack export` (Pulumi SDK, `apitype.UntypedDeployment`), as far as it is read here. */
export const exportSchema = z.object({
  version: z.number().min(3),
  deployment: z.object({ resources: z.array(stateSchema).nullish() }),
});

/**
 * A checkpoint of a stack in a self-managed backend (Pulumi SDK, `apitype.VersionedCheckpoint`), which holds the same; a
 * stack that was never deployed has nothing yet.
 */
export const checkpointSchema = z
  .object({ version: z.number().min(3), checkpoint: z.object({ latest: exportSchema.shape.deployment.nullish() }) })
  .transform(({ version, checkpoint: { latest } }) => ({ version, deployment: latest ?? { resources: [] } }));

/** @throws ProgramError where the export holds encrypted values, unless secrets are hidden */
export function readExport(
  exported: z.infer<typeof exportSchema>,
  text: string,
  name: string,
  hidesSecrets: boolean,
): Planned {
  const reveal = (wire: Wire): Wire => {
    if (!isWireObject(wire) || wire[signatureKey] !== signatures.secret) return mapWire(wire, reveal);
    const { plaintext, ciphertext } = wire;
    if (typeof plaintext !== "string") throw encrypted(name, text, String(ciphertext));
    return reveal(JSON.parse(plaintext) as Wire);
  };
  const revealAll = (properties: WireObject) => (hidesSecrets ? properties : (reveal(properties) as WireObject));
  return {
    states: (exported.deployment.resources ?? []).map((state) => ({
      ...state,
      inputs: revealAll(state.inputs),
      outputs: revealAll(state.outputs),
    })),
    config: {},
    inputLimitations: [limitations.state],
  };
}

function encrypted(name: string, text: string, ciphertext: string): ProgramError {
  const before = text.slice(0, text.indexOf(ciphertext)).split("\n");
  const where = `${name}:${before.length}:${(before.at(-1) as string).length + 1}`;
  return new ProgramError(texts.encrypted({ where }));
}
