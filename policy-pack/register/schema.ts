import * as z from "zod";
import { described } from "../documents/described";
import { languages } from "../locales/language";
import { phrases } from "../locales/text";
import { app } from "./schema/app";
import { entity } from "./schema/entity";
import { exemption } from "./schema/exemption";
import { facts } from "./schema/facts";
import { location, operator, text } from "./schema/field";
import { website } from "./schema/website";

export const texts = phrases("registerSchema", {
  address: "address, range or name, as 203.0.113.0/24 or *.hosting.example.net",
  account: "Alibaba Cloud account that the filings are made through, in quotes",
  entities: "entities that file",
  websites: "websites, filed or planned",
  apps: "apps, mini programs and quick apps, filed or planned",
  hosts: "addresses and names that no resource explains",
  defaultRegion: "region of resources where nothing else names one",
  language: "language of the messages",
  exemptions: "exemptions from rules",
  description: "Filing register of alicloud-icp-guard: what is filed, what is planned, and by whom",
});

const host = z.strictObject({
  address: described(text, texts.address),
  location,
  operator,
});

/** The filing register as a file holds it. */
export const registerSchema = described(
  z.strictObject({
    account: described(text, texts.account),
    entities: described(z.array(entity).min(1), texts.entities),
    websites: described(z.array(website).default([]), texts.websites),
    apps: described(z.array(app).default([]), texts.apps),
    hosts: described(z.array(host).default([]), texts.hosts),
    defaultRegion: described(text.optional(), texts.defaultRegion),
    language: described(z.enum(languages).optional(), texts.language),
    exemptions: described(z.array(exemption).default([]), texts.exemptions),
    facts: facts.prefault({}),
  }),
  texts.description,
);

export type RegisterData = z.infer<typeof registerSchema>;
export type ListedEntity = RegisterData["entities"][number];
export type ListedWebsite = RegisterData["websites"][number];
export type ListedApp = RegisterData["apps"][number];
export type FilingInstance = NonNullable<ListedWebsite["instance"]>;
export type RegisterHost = RegisterData["hosts"][number];
export type Exemption = RegisterData["exemptions"][number];
