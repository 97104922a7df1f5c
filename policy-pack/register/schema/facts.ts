import * as z from "zod";
import { described } from "../../documents/described";
import { phrases } from "../../locales/text";
import { province, text } from "./field";

export const texts = phrases("factsSchema", {
  approvedSuffixes: "suffixes approved by the MIIT besides the built-in ones",
  unapprovedSuffixes: "suffixes of the built-in list that are not approved",
  websiteLimits: "websites and apps that an entity may file, by province",
  validityDays: "days that a domain must still be valid when filed, by province",
  expiryWarningDays: "days before the expiry of a filed domain or an exemption to warn",
  riskDays: "days before the deadline of a risk in a filing from which it blocks",
  inventoryDays: "days after which what an inventory holds is reported as stale",
  serviceNumbers: "service identification numbers that an instance gives, by product",
  exemptionDays: "longest life of an exemption in days",
  facts: "facts that replace the built-in ones",
});

const days = z.number().int().min(0);

/** What a team knows better than the facts that the pack carries. */
export const facts = described(
  z.strictObject({
    approvedSuffixes: described(z.array(text).default([]), texts.approvedSuffixes),
    unapprovedSuffixes: described(z.array(text).default([]), texts.unapprovedSuffixes),
    websiteLimits: described(z.partialRecord(province, z.number().int().positive()).default({}), texts.websiteLimits),
    validityDays: described(z.partialRecord(province, days).default({}), texts.validityDays),
    expiryWarningDays: described(days.default(30), texts.expiryWarningDays),
    riskDays: described(days.default(14), texts.riskDays),
    inventoryDays: described(days.default(30), texts.inventoryDays),
    serviceNumbers: described(
      z
        .partialRecord(z.enum(["ecs", "simple-application-server", "marketplace"]), z.number().int().positive())
        .default({}),
      texts.serviceNumbers,
    ),
    exemptionDays: described(days.default(365), texts.exemptionDays),
  }),
  texts.facts,
);
