import { existsSync, readFileSync } from "node:fs";
import { parseJson } from "../planning/yaml";
import { type Baseline, baselineSchema } from "../reporting/baseline";
import { CommandError } from "./problem";
import { fromHere } from "./sources";

/**
 * Reads a baseline.
 *
 * @throws CommandError where there is none, ProgramError with the place of what is wrong with it
 */
export function readBaseline(file: string): Baseline {
  if (!existsSync(file)) {
    throw new CommandError({
      en: `${file}: there is no baseline. 'icp-guard baseline write' writes one.`,
      zh: `${file}：没有基线文件。可使用 'icp-guard baseline write' 写入。`,
    });
  }
  return { file: fromHere(file), findings: parseJson(file, readFileSync(file, "utf8"), baselineSchema).findings };
}
