import type { Rule } from "./rule";

/** What a team can make of a rule; one that is disabled is not asked. */
export const enforcementLevels = ["mandatory", "advisory", "disabled"] as const;

export type EnforcementLevel = (typeof enforcementLevels)[number];

/** What a team has made of rules, by their ids; those that are not named keep the level they have. */
export type Levels = Readonly<Record<string, EnforcementLevel>>;

/** The rules as a team wants them; those that are disabled are left out. */
export function withLevels(rules: readonly Rule[], levels: Levels): readonly Rule[] {
  return rules.flatMap((rule) => {
    const level = levels[rule.id] ?? rule.level;
    return level === "disabled" ? [] : [{ ...rule, level }];
  });
}
