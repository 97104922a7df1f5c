import { existsSync, readFileSync } from "node:fs";
import { readLevels } from "../configuration/levels";
import { readDocument } from "../documents/document";
import { placed, problemsText } from "../documents/problem";
import { phrases } from "../locales/text";
import { fromHere } from "../planning/from-here";
import type { Levels } from "../rules/levels";
import type { Rule } from "../rules/rule";
import { CommandError } from "./problem";

export const texts = phrases("cliConfiguration", {
  noFile:
    '{file}: there is no such file. Name the one that \'pulumi preview --policy-pack-config\' is given, or write one: { "icp-undetermined": "mandatory" }.',
});

/**
 * Reads the levels of rules from a file that Pulumi's `--policy-pack-config` takes, too.
 *
 * @throws CommandError with everything that is wrong with it, each with its place
 */
export function readConfiguration(named: string, rules: readonly Rule[]): Levels {
  const file = fromHere(named);
  if (!existsSync(named)) {
    throw new CommandError(texts.noFile({ file }));
  }
  const content = readDocument(readFileSync(named, "utf8"), "JSON");
  if (!("value" in content)) throw new CommandError(problemsText([{ ...content, file, path: "" }]));
  const { levels, complaints } = readLevels(content.value, rules);
  if (complaints.length === 0) return levels;
  throw new CommandError(problemsText(placed(complaints, file, content.positionOf)));
}
