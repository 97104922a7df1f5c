import type { evaluatingRules } from "../rules/catalogue";
import type { texts as exemption } from "../rules/exempting";
import type { exemptionsFrom } from "../rules/exemptions";
import type { undetermined } from "../rules/undetermined";
import type { labels as explanation } from "../rules/wording";
import type { KeysOf, separators } from "./text";

type Rules = typeof evaluatingRules & {
  readonly "icp-exemptions": ReturnType<typeof exemptionsFrom>;
  readonly "icp-undetermined": typeof undetermined;
};

type MessageKeys = { [Id in keyof Rules]: `${Id}.${keyof Rules[Id]["messages"] & string}` }[keyof Rules];

type RuleKey = `${keyof Rules}.title` | MessageKeys | `${MessageKeys}.remedy`;

type PhraseTables = typeof separators | typeof exemption | typeof explanation;

/** The key of every text of the package. A language that lacks one, or has one too many, does not compile. */
export type TextKey = RuleKey | KeysOf<PhraseTables>;
