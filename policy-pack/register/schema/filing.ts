import * as z from "zod";
import { described } from "../../documents/described";
import { type IndustryId, industryIds } from "../../facts/industries";
import { phrases } from "../../locales/text";
import { day, text } from "./field";
import { instance } from "./instance";

export const texts = phrases("filingSchema", {
  entity: "name of the entity it belongs to",
  filedOn: "day of the filing, as 2021-06-18",
  accessProviders: "access providers of the filing, alibaba-cloud among them or not",
  serviceNumber: "service identification number used",
  about: "what the content pertains to",
  industries: "industries that need pre-approval",
  content: "content of the website or app",
  industry: "industry that asks for it",
  document: "number or name of the approval",
  notRequiredBy: "authority that says none is required",
  remark: "remark or letter of commitment that proves it",
  preApprovals: "pre-approvals of the content",
});

const industry = z.enum(industryIds as readonly [IndustryId, ...IndustryId[]]);

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

/** What websites and apps have in common besides name and number. */
export const common = {
  entity: described(text, texts.entity),
  filedOn: described(day.optional(), texts.filedOn),
  accessProviders: described(z.array(text).default([]), texts.accessProviders),
  instance: instance.optional(),
  serviceNumber: described(text.optional(), texts.serviceNumber),
  content: content.optional(),
  preApprovals: described(z.array(preApproval).default([]), texts.preApprovals),
};
