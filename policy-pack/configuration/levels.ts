import { complaintsFrom } from "../documents/issues";
import type { Complaint } from "../documents/problem";
import type { EnforcementLevel, Levels } from "../rules/levels";
import type { Rule } from "../rules/rule";
import { configurationSchema, type Setting } from "./schema";

/** What a configuration comes to. */
export interface ConfiguredLevels {
  /** None where something is wrong. */
  readonly levels: Levels;
  /** What is wrong, by key. */
  readonly complaints: readonly Complaint[];
}

/**
 * The levels that a configuration gives to rules, or everything that is wrong with it.
 *
 * @param configuration as parsed from JSON: anything
 */
export function readLevels(configuration: unknown, rules: readonly Rule[]): ConfiguredLevels {
  const schema = configurationSchema(rules);
  // Compiling the schema would take longer than reading one configuration does.
  const parsed = schema.safeParse(configuration, { reportInput: true, jitless: true });
  if (!parsed.success) return { levels: {}, complaints: complaintsFrom(schema, parsed.error.issues) };
  const given: Readonly<Record<string, Setting | undefined>> = parsed.data;
  const entries = rules.flatMap(({ id }): [string, EnforcementLevel][] => {
    const setting = given[id] ?? given["all"];
    if (setting === undefined) return [];
    return [[id, typeof setting === "string" ? setting : setting.enforcementLevel]];
  });
  return { levels: Object.fromEntries(entries), complaints: [] };
}
