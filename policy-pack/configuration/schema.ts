import { z } from "zod";
import { say } from "../documents/say";
import { enforcementLevels } from "../rules/levels";
import type { Rule } from "../rules/rule";
import { titleOf } from "../rules/wording";

const level = z.enum(enforcementLevels);
const setting = z.union([level, z.strictObject({ enforcementLevel: level })]);

/** What is said of one policy. */
export type Setting = z.infer<typeof setting>;

/**
 * The configuration of the policies, in the form in which `--policy-pack-config` takes it: levels by policy, and one
 * for `all` that are not named.
 */
export function configurationSchema(rules: readonly Rule[]) {
  return z
    .strictObject({
      all: setting.optional().describe(say("every policy that is not named here", "此处未列出的所有策略")),
      ...Object.fromEntries(
        rules.map((rule) => [
          rule.id,
          setting
            .optional()
            .describe(say(`${titleOf(rule, "en")} (${rule.level})`, `${titleOf(rule, "zh")}（${rule.level}）`)),
        ]),
      ),
    })
    .describe(
      say(
        "Levels of the policies of alicloud-icp-guard, for --policy-pack-config",
        "alicloud-icp-guard 各策略的执行级别，用于 --policy-pack-config",
      ),
    );
}
