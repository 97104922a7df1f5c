import * as z from "zod";
import { described } from "../../documents/described";
import { sampleNumbers } from "../../facts/filing-number";
import { phrases } from "../../locales/text";
import { day, location, oneOrMore, operator, stack, text } from "./field";
import { common } from "./filing";

export const texts = phrases("websiteSchema", {
  registrar: "registrar of the domain",
  registrarApproved: "approved by the MIIT",
  expiresOn: "last day of validity, as 2027-01-31",
  realNameVerified: "real-name verification is done",
  holder: "holder of the domain",
  registration: "registration of the domain",
  recordName: "name of the record, as www.example.com",
  name: "website name as filed",
  domain: "registrable domain; a list only where filed so before 2019-04-22",
  filingNumber: "site filing number, as {example}; absent while planned",
  previousDomain: "domains as filed now",
  previous: "the filed state, where a change of the filing is planned",
  managedBy: "Pulumi project and stack that manage the domain's records",
  records: "records managed elsewhere",
});

const registration = described(
  z.strictObject({
    registrar: described(text, texts.registrar),
    registrarApproved: described(z.boolean().optional(), texts.registrarApproved),
    expiresOn: described(day.optional(), texts.expiresOn),
    realNameVerified: described(z.boolean().optional(), texts.realNameVerified),
    holder: described(text.optional(), texts.holder),
  }),
  texts.registration,
);

const elsewhere = z.strictObject({
  name: described(text, texts.recordName),
  location,
  operator,
});

/** A website, filed or planned. */
export const website = z.strictObject({
  name: described(text, texts.name),
  domain: described(oneOrMore(text), texts.domain),
  filingNumber: described(text.optional(), texts.filingNumber({ example: sampleNumbers.website })),
  ...common,
  registration: registration.optional(),
  previous: described(
    z.strictObject({ domain: described(oneOrMore(text), texts.previousDomain) }).optional(),
    texts.previous,
  ),
  managedBy: described(stack.optional(), texts.managedBy),
  records: described(z.array(elsewhere).default([]), texts.records),
});
