import { z } from "zod";
import { described } from "../../documents/described";
import { sampleNumbers } from "../../facts/filing-number";
import { type IndustryId, industryIds } from "../../facts/industries";
import { phrases } from "../../locales/text";
import { day, location, oneOrMore, operator, stack, text } from "./field";
import { instance } from "./instance";

export const texts = phrases("websiteSchema", {
  registrar: "registrar of the domain",
  registrarApproved: "approved by the MIIT",
  expiresOn: "last day of validity, as 2027-01-31",
  realNameVerified: "real-name verification is done",
  holder: "holder of the domain",
  registration: "registration of the domain",
  about: "what the content pertains to",
  industries: "industries that need pre-approval",
  content: "content of the website",
  industry: "industry that asks for it",
  document: "number or name of the approval",
  notRequiredBy: "authority that says none is required",
  remark: "remark or letter of commitment that proves it",
  recordName: "name of the record, as www.example.com",
  name: "website name as filed",
  entity: "name of the entity it belongs to",
  domain: "registrable domain; a list only where filed so before 2019-04-22",
  filingNumber: "site filing number, as {example}; absent while planned",
  filedOn: "day of the filing, as 2021-06-18",
  accessProviders: "access providers of the filing, alibaba-cloud among them or not",
  serviceNumber: "service identification number used",
  preApprovals: "pre-approvals of the content",
  previousDomain: "domains as filed now",
  previous: "the filed state, where a change of the filing is planned",
  managedBy: "Pulumi project and stack that manage the domain's records",
  records: "records managed elsewhere",
});

const industry = z.enum(industryIds as readonly [IndustryId, ...IndustryId[]]);

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

const content = described(
  z.strictObject({
    about: described(z.enum(["personal", "industry", "organization"]), texts.about),
    industries: described(z.array(industry).default([]), texts.industries),
  }),
  texts.content,
);

const preApproval = z.strictObject({
  industry: described(industry, texts.industry),
  document: described(text.optional(), texts.document),
  notRequiredBy: described(text.optional(), texts.notRequiredBy),
  remark: described(text.optional(), texts.remark),
});

const elsewhere = z.strictObject({
  name: described(text, texts.recordName),
  location,
  operator,
});

/** A website, filed or planned. */
export const website = z.strictObject({
  name: described(text, texts.name),
  entity: described(text, texts.entity),
  domain: described(oneOrMore(text), texts.domain),
  filingNumber: described(text.optional(), texts.filingNumber({ example: sampleNumbers.website })),
  filedOn: described(day.optional(), texts.filedOn),
  accessProviders: described(z.array(text).default([]), texts.accessProviders),
  instance: instance.optional(),
  serviceNumber: described(text.optional(), texts.serviceNumber),
  registration: registration.optional(),
  content: content.optional(),
  preApprovals: described(z.array(preApproval).default([]), texts.preApprovals),
  previous: described(
    z.strictObject({ domain: described(oneOrMore(text), texts.previousDomain) }).optional(),
    texts.previous,
  ),
  managedBy: described(stack.optional(), texts.managedBy),
  records: described(z.array(elsewhere).default([]), texts.records),
});
