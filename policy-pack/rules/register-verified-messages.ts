import type { Message } from "./rule";

/** The ways in which the register and Alibaba Cloud may differ about a domain, and in which they cannot be compared. */
export type Difference =
  | "not-filed"
  | "filed-already"
  | "filing-withheld"
  | "other-registrar"
  | "expires-earlier"
  | "expires-later"
  | "no-real-name"
  | "real-name-done"
  | "other-holder"
  | "registration-withheld";

/** The ways in which the register and the filings of an account may differ, and in which they cannot be compared. */
export type ListedDifference =
  | "other-name"
  | "other-entity"
  | "other-domains"
  | "granted"
  | "access-granted"
  | "access-lost"
  | "not-listed"
  | "other-entity-name"
  | "other-entity-kind"
  | "other-entity-number"
  | "entity-filed-already"
  | "entity-not-listed"
  | "entity-not-in-register"
  | "not-in-register";

export const differences: Readonly<Record<Difference | ListedDifference, Message>> = {
  "other-name": {
    text: "The register calls the {kind} of {number} '{name}', but it is filed as '{actual}'.",
    remedy: "Enter the name as filed, or apply for a change of the filing.",
    level: "advisory",
  },
  "other-entity": {
    text: "The register enters the {kind} '{name}' ({number}) for '{entity}', but it is filed for '{actual}'.",
    remedy: "Correct entity of the entry, or look the number up at https://beian.miit.gov.cn.",
  },
  "other-domains": {
    text: "The register has the {kind} '{name}' ({number}) filed for {stated}, but it is filed for {actual}.",
    remedy:
      "Correct the domains of the entry. A domain that is not filed may not be served in the mainland; file it as a website of its own.",
  },
  granted: {
    text: "The register has the {kind} '{name}' planned, but it is filed as {number}.",
    remedy: "Enter its filingNumber and accessProviders: 'icp-guard register sync' does.",
    level: "advisory",
  },
  "access-granted": {
    text: "The register has the {kind} '{name}' ({number}) without Alibaba Cloud among its access providers, but the account lists it.",
    remedy: "Enter alibaba-cloud under accessProviders: 'icp-guard register sync' does.",
    level: "advisory",
  },
  "access-lost": {
    text: "The register has the {kind} '{name}' ({number}) filed with Alibaba Cloud as access provider, and its domain is filed, but not with this account: the access is lost, or somebody else has the domain filed.",
    remedy:
      "Look the domain up at https://beian.miit.gov.cn. If the filing is yours, apply for access through Alibaba Cloud again; until then remove alibaba-cloud from accessProviders.",
  },
  "not-listed": {
    text: "The register has the {kind} '{name}' filed as {number} with Alibaba Cloud as access provider, but the account of its entity does not list it.",
    remedy:
      "Look the number up at https://beian.miit.gov.cn. If the filing was cancelled, remove filingNumber; if its access was, remove alibaba-cloud from accessProviders.",
  },
  "other-entity-name": {
    text: "The register calls the entity of {number} '{entity}', but it is filed as '{actual}'.",
    remedy: "Correct the name of the entity and of the entries that name it.",
  },
  "other-entity-kind": {
    text: "The register has another kind for '{entity}' ({number}) than {actual}, as which it is filed.",
    remedy: "Correct kind of the entity.",
  },
  "other-entity-number": {
    text: "The register has '{entity}' filed as {number}, but it is filed as {actual}.",
    remedy: "Correct filingNumber of the entity.",
  },
  "entity-filed-already": {
    text: "The register has no filing number for '{entity}', but it is filed as {actual}.",
    remedy: "Enter filingNumber of the entity: 'icp-guard register sync' does.",
    level: "advisory",
  },
  "entity-not-listed": {
    outcome: "undetermined",
    text: "No account that was asked lists '{entity}' ({number}), so its filings cannot be compared.",
    remedy:
      "Run the command with the profile of the account that the entity files through: --profile, once for each account.",
  },
  "entity-not-in-register": {
    text: "The account has '{entity}' filed as {number}, and the register does not list the entity.",
    remedy: "Enter it under entities: 'icp-guard register sync' does.",
    level: "advisory",
  },
  "not-in-register": {
    text: "'{name}' is filed as {number} for '{entity}', and the register does not list it.",
    remedy: "Enter it under {list}: 'icp-guard register sync' does.",
    level: "advisory",
  },
  "not-filed": {
    text: "The register has {domain} of website '{website}' filed as {number}, but Alibaba Cloud finds no filing of the domain.",
    remedy:
      "Look the domain up at https://beian.miit.gov.cn. If its filing was cancelled, remove filingNumber; a filing made today may take until tomorrow to be known.",
  },
  "filed-already": {
    text: "The register has website '{website}' planned, but {domain} is filed already.",
    remedy:
      "Look the domain up at https://beian.miit.gov.cn, then enter its filingNumber and accessProviders, or file under another domain if the filing is somebody else's.",
    level: "advisory",
  },
  "filing-withheld": {
    outcome: "undetermined",
    text: "Alibaba Cloud does not tell this account whether {domain} of website '{website}' is filed: the domain belongs to another account.",
    remedy:
      "Run the command with credentials of the account that the domain belongs to, or look the domain up at https://beian.miit.gov.cn.",
  },
  "other-registrar": {
    text: "The register has {domain} of website '{website}' registered through {registrar}, but it is registered through Alibaba Cloud.",
    remedy: "Correct registrar under registration.",
    level: "advisory",
  },
  "expires-earlier": {
    text: "The register has {domain} of website '{website}' expire on {stated}, but it expires on {actual} already.",
    remedy: "Renew the domain if that is too soon, and correct expiresOn under registration.",
  },
  "expires-later": {
    text: "The register has {domain} of website '{website}' expire on {stated}, but it is registered until {actual}.",
    remedy: "Correct expiresOn under registration.",
    level: "advisory",
  },
  "no-real-name": {
    text: "The register has the holder of {domain} of website '{website}' verified by real name, but {status}.",
    remedy:
      "Complete the real-name verification in the console of Alibaba Cloud Domains, and set realNameVerified: false until it is done.",
  },
  "real-name-done": {
    text: "The register has real-name verification of {domain} of website '{website}' undone, but {status}.",
    remedy: "Set realNameVerified: true under registration.",
    level: "advisory",
  },
  "other-holder": {
    text: "The register has {domain} of website '{website}' held by '{stated}', but it is registered to '{actual}'.",
    remedy: "Correct holder under registration, or transfer the domain to the entity that files.",
  },
  "registration-withheld": {
    outcome: "undetermined",
    text: "Alibaba Cloud does not tell this account how {domain} of website '{website}' is registered; it tells only of the account's own domains.",
    remedy:
      "Run the command with credentials of the account that holds the domain, or correct registrar under registration.",
  },
};
