import { phrases } from "../../locales/text";

/** The comments on the keys of a register to fill in, each of one line. */
export const comments = phrases("registerDraft", {
  subject: "Filing register: what is filed, what is planned, and by whom. Review it like code.",
  blank: "A key without a value waits for yours; until all have one, nothing passes.",
  guide: "Every key is explained in {address}",
  untold:
    "Written from what these accounts have filed: {accounts}. Not told, and worth entering: filedOn, serviceNumber and instance of each filing.",
  account: 'Alibaba Cloud account that the filings are made through, in quotes: "1234567890123456"',
  name: "Full name, as on the business license or identity card.",
  kind: "organization or individual",
  province: "Province that it files in: zhejiang, beijing, …",
  entityNumber: "Once the entity is filed, its number:",
  unknown: "Not listed, for their domains are not known before the deployment: {resources}",
  website: "Name of the website, as filed or to be filed.",
  entity: "Name of the entity above that it belongs to.",
  domain: "The domain as it is registered; a filing covers every name below it. Nothing to file? Write websites: []",
  filed: "Planned, unless it has a number. Once it is filed, its number and access providers:",
  instance: "The instance that it is filed through:",
  instances: "The instance that it is filed through, one of these:",
  registration: "Registration of the domain, which decides whether a planned website can be filed:",
  apps: "Apps, mini programs and quick apps, if there are any; kind: app, mini-program or quick-app.",
  managedBy: "The program and stack that make the domain's DNS records.",
});
