import type { names as products } from "../catalog/products";
import type { texts as hop } from "../resolution/dns/hops";
import type { texts as host } from "../resolution/dns/hosts";
import type { texts as trace } from "../resolution/dns/trace";
import type { texts as forwarding } from "../resolution/forwarding";
import type { texts as location } from "../resolution/location/location";
import type { texts as place } from "../resolution/location/places";
import type { texts as region } from "../resolution/location/region";
import type { texts as servingLocation } from "../resolution/location/serving-location";
import type { texts as exemption } from "../rules/active-exemptions";
import type { evaluatingRules } from "../rules/catalogue";
import type { exemptionsFrom } from "../rules/exemptions";
import type { texts as realName, registerVerified } from "../rules/register-verified";
import type { undetermined } from "../rules/undetermined";
import type { labels as explanation } from "../rules/wording";
import type { KeysOf, separators } from "./text";

type Rules = typeof evaluatingRules & {
  readonly "icp-exemptions": ReturnType<typeof exemptionsFrom>;
  readonly "icp-register-verified": ReturnType<typeof registerVerified>;
  readonly "icp-undetermined": typeof undetermined;
};

type MessageKeys = { [Id in keyof Rules]: `${Id}.${keyof Rules[Id]["messages"] & string}` }[keyof Rules];

type RuleKey = `${keyof Rules}.title` | MessageKeys | `${MessageKeys}.remedy`;

type PhraseTables =
  | typeof exemption
  | typeof explanation
  | typeof forwarding
  | typeof hop
  | typeof host
  | typeof location
  | typeof place
  | typeof products
  | typeof realName
  | typeof region
  | typeof separators
  | typeof servingLocation
  | typeof trace;

/** The key of every text of the package. A language that lacks one, or has one too many, does not compile. */
export type TextKey = RuleKey | KeysOf<PhraseTables>;
