import { existsSync, readFileSync } from "node:fs";
import { readLevels } from "../configuration/levels";
import { readDocument } from "../documents/document";
import { placed, problemsText } from "../documents/problem";
import type { Levels } from "../rules/levels";
import type { Rule } from "../rules/rule";
import { CommandError } from "./problem";
import { fromHere } from "./sources";

/**
 * Reads the levels of rules from a file that Pulumi's `--policy-pack-config` takes, too.
 *
 * @throws CommandError with everything that is wrong with it, each with its place
 */
export function readConfiguration(named: string, rules: readonly Rule[]): Levels {
  const file = fromHere(named);
  if (!existsSync(named)) {
    throw new CommandError({
      en: `${file}: there is no such file. Name the one that 'pulumi preview --policy-pack-config' is given, or write one: { "icp-undetermined": "mandatory" }.`,
      zh: `${file}：文件不存在。请指定传给 'pulumi preview --policy-pack-config' 的文件，或写入：{ "icp-undetermined": "mandatory" }。`,
    });
  }
  const content = readDocument(readFileSync(named, "utf8"), "JSON");
  if (!("value" in content)) throw new CommandError(problemsText([{ ...content, file, path: "" }]));
  const { levels, complaints } = readLevels(content.value, rules);
  if (complaints.length === 0) return levels;
  throw new CommandError(problemsText(placed(complaints, file, content.positionOf)));
}
