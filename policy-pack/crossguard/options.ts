import * as z from "zod";
import { configurationSchema } from "../configuration/schema";
import { complaintsFrom } from "../documents/issues";
import type { Complaint } from "../documents/problem";
import { type Language, languages } from "../locales/language";
import { phrases } from "../locales/text";
import { catalogue, type RuleId } from "../rules/catalogue";
import type { EnforcementLevel } from "../rules/levels";
import type { EvaluatingRule } from "../rules/rule";

export const texts = phrases("packOptions", {
  startsPack: "it starts a pack. Name the module that exports the pack's extraRules",
  noTypes: "expected a Set of type tokens; without one the rule is never asked",
  noOwnId: "expected words joined by hyphens, the first the team's own and not icp, as acme-own-filing",
  sameId: "extraRules[{first}] has this id, too",
});

/** A rule that a team adds. Its `id` begins with a word of the team's own, and `page` says where it is documented. */
export type OwnRule<MessageId extends string = string> = EvaluatingRule<MessageId> & { readonly page: string };

/** What a team makes of the pack. */
export interface PackOptions {
  /** The pack's name, as the engine prints it; that of this package where absent. */
  readonly name?: string;
  /**
   * The file of the filing register, relative to the pack's folder. Nothing else is looked at then; where absent it is
   * found by `ICP_REGISTER`, else from the folder that `pulumi` was started in upwards, else beside the pack.
   */
  readonly register?: string;
  /**
   * The file of the inventory, relative to the pack's folder. Where absent it is the one that `ICP_INVENTORY` names, else
   * `icp-inventory.json` beside the register.
   */
  readonly inventory?: string;
  /** The language of the messages; the register's where absent, else that of `LANG`. */
  readonly language?: Language;
  /** Levels by policy, and one for `all` that are not named. `--policy-pack-config` overrides them. */
  readonly rules?: Readonly<Partial<Record<RuleId | "all", EnforcementLevel>>>;
  readonly extraRules?: readonly OwnRule[];
}

/** The variable that is set while the command line reads a module for its rules: a pack that starts then would never end. */
export const readingRules = "ICP_GUARD_READING_RULES";

/** What a rule cannot do without: one of a kind that does not exist would never be asked. */
const ownRule = z.looseObject({
  id: z.string(),
  kind: z.enum(["register", "resource", "deployment"]),
  level: z.enum(["mandatory", "advisory"]),
  page: z.string(),
});

const schema = z.strictObject({
  name: z.string().optional(),
  register: z.string().min(1).optional(),
  inventory: z.string().min(1).optional(),
  language: z.enum(languages).optional(),
  rules: configurationSchema(catalogue).optional(),
  extraRules: z.array(ownRule).optional(),
});

/** Everything that is wrong with options: packs are written without types as well, and a typo is no reason to evaluate less. */
export function complaintsIn(options: unknown): readonly Complaint[] {
  const { data, error } = schema.safeParse(options, { reportInput: true, jitless: true });
  return error ? complaintsFrom(schema, error.issues) : [...checkRules(data?.extraRules ?? [])];
}

const ownId = /^(?!icp-)[a-z][a-z0-9]*(-[a-z0-9]+)+$/;

/** The prefix `icp-` is left to this package, so that none of its later rules takes a name away. */
function* checkRules(rules: readonly z.infer<typeof ownRule>[]): Iterable<Complaint> {
  const ids = rules.map(({ id }) => id);
  for (const [index, { id, kind, types }] of rules.entries()) {
    const path = `extraRules[${index}].id`;
    const first = ids.indexOf(id);
    if (kind === "resource" && !(types instanceof Set && types.size > 0)) {
      yield { path: `extraRules[${index}].types`, text: texts.noTypes };
    }
    if (!ownId.test(id)) {
      yield { path, text: texts.noOwnId };
    } else if (first !== index) {
      yield { path, text: texts.sameId({ first }) };
    }
  }
}
