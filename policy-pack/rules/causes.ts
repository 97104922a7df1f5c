import type { Language } from "../locales/language";
import { translated } from "../locales/render";
import { phrases, table } from "../locales/text";

/** What findings of several rules may have in common: what the filing of their domain lacks, or what is not known. */
export type CauseId =
  | "unfiled"
  | "planned"
  | "unfileable"
  | "app-only"
  | "other-provider"
  | "place-undecided"
  | "domain-unknown"
  | "type-unknown";

export type CausePart = "text" | "why" | "remedy";

const demand =
  "By law only a domain with an ICP filing (备案), a registration with the authorities, may serve the Chinese mainland";

const filing = `${demand}; Alibaba Cloud blocks others.`;

const access =
  "An ICP filing (备案) names the providers that connect its site. Alibaba Cloud may serve it from the Chinese mainland only as one of them, and blocks it otherwise.";

const undecided = `${demand}; the register has none that would allow it here.`;

const unknown = `${demand}; without its name the filing cannot be looked up.`;

/** `{name}` stands for a value of the findings. */
export const texts = phrases("cause", {
  "unfiled.text": "{registrable} has no ICP filing in the register.",
  "unfiled.why": filing,
  "unfiled.remedy":
    "Apply for an ICP filing for {registrable} in Alibaba Cloud's ICP Filing console and enter its number in the filing register.",
  "planned.text": "The ICP filing of {registrable} is only planned: the register has no site filing number for it.",
  "planned.why": filing,
  "planned.remedy": "Deploy once the filing is granted and its number is in the register.",
  "unfileable.text":
    "{registrable} has no ICP filing and can never get one: the ministry in charge (MIIT) has not approved the suffix .{suffix}.",
  "unfileable.why": filing,
  "unfileable.remedy": "Serve the site under a domain with an approved suffix, such as .com or .cn.",
  "app-only.text":
    "The register has {registrable} filed for an app only: its API may be served, a website under the domain may not.",
  "app-only.why": filing,
  "app-only.remedy": "For a website, file one for {registrable} and enter it under websites of the register.",
  "other-provider.text":
    "{registrable} is filed as {number}, but Alibaba Cloud is not among its access providers ({providers}).",
  "other-provider.why": access,
  "other-provider.remedy":
    "Add Alibaba Cloud as an access provider of the filing (an access filing through the ICP Filing console; the number stays), then enter alibaba-cloud under accessProviders in the register.",
  "place-undecided.text":
    "Whether the domain is served from the Chinese mainland cannot be decided before the deployment.",
  "place-undecided.why": undecided,
  "place-undecided.remedy":
    "If what decides is in another stack or the account, record that with 'icp-guard inventory write'; otherwise give it a value that is known at preview.",
  "domain-unknown.text": "Which domain is served is not known before the deployment.",
  "domain-unknown.why": unknown,
  "domain-unknown.remedy":
    "Give the domain as a literal or a config value, so that its filing can be looked up at preview.",
  "type-unknown.text": "This version does not know the type {type}.",
  "type-unknown.why": undecided,
  "type-unknown.remedy":
    "Update alicloud-icp-guard. Where the newest version does not know the type either, report it.",
});

/** A part of a cause, with its placeholders. */
export function causeTextOf(cause: CauseId, part: CausePart, language: Language): string {
  const key = `${cause}.${part}` as const;
  return translated(`cause.${key}`, texts[table].english[key], language);
}
