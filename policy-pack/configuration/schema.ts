import * as z from "zod";
import { described } from "../documents/described";
import { phrases } from "../locales/text";
import { enforcementLevels } from "../rules/levels";
import type { Rule } from "../rules/rule";

export const texts = phrases("configurationSchema", {
  all: "every policy that is not named here",
  description: "Levels of the policies of alicloud-icp-guard, for --policy-pack-config",
});

const level = z.enum(enforcementLevels);
const setting = z.union([level, z.strictObject({ enforcementLevel: level })]);

/** The setting of one policy. */
export type Setting = z.infer<typeof setting>;

/**
 * The configuration of the policies, in the form in which `--policy-pack-config` takes it: levels by policy, and one
 * for `all` that are not named.
 */
export function configurationSchema(rules: readonly Rule[]) {
  return described(
    z.strictObject({
      all: described(setting.optional(), texts.all),
      ...Object.fromEntries(
        rules.map((rule) => [rule.id, setting.optional().describe(`${rule.title} (${rule.level})`)]),
      ),
    }),
    texts.description,
  );
}
