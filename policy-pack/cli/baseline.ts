import { existsSync, readFileSync } from "node:fs";
import { phrases } from "../locales/text";
import { fromHere } from "../planning/from-here";
import { parseJson } from "../planning/yaml";
import { type Baseline, baselineSchema } from "../reporting/baseline";
import { CommandError } from "./problem";

export const texts = phrases("cliBaseline", {
  noFile: "{file}: there is no baseline. 'icp-guard baseline write' writes one.",
});

/**
 * Reads a baseline.
 *
 * @throws CommandError where there is none, ProgramError with the place of what is wrong with it
 */
export function readBaseline(file: string): Baseline {
  if (!existsSync(file)) {
    throw new CommandError(texts.noFile({ file }));
  }
  return { file: fromHere(file), findings: parseJson(file, readFileSync(file, "utf8"), baselineSchema).findings };
}
