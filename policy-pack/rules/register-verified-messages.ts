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

export const differences: Readonly<Record<Difference, Message>> = {
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
    text: "Alibaba Cloud does not tell this account how {domain} of website '{website}' is registered; it tells only of the account's own domains.",
    remedy:
      "Run the command with credentials of the account that holds the domain, or correct registrar under registration.",
  },
};
