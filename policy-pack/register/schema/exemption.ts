import * as z from "zod";
import { described } from "../../documents/described";
import { phrases } from "../../locales/text";
import { day, text } from "./field";

export const texts = phrases("exemptionSchema", {
  rule: "id of the rule, as icp-website-name",
  resource: "URN; * stands for any text",
  domain: "registrable domain",
  category: "the risk is accepted, or countered by other means",
  reason: "reason",
  approver: "who approved it",
  ticket: "ticket",
  expires: "last day, as 2027-01-31",
});

/** A finding that the organization has decided to live with, until a day. */
export const exemption = z.strictObject({
  rule: described(text, texts.rule),
  resource: described(text.optional(), texts.resource),
  domain: described(text.optional(), texts.domain),
  category: described(z.enum(["waived", "mitigated"]), texts.category),
  reason: described(text, texts.reason),
  approver: described(text, texts.approver),
  ticket: described(text.optional(), texts.ticket),
  expires: described(day, texts.expires),
});
