import * as z from "zod";
import { described } from "../../documents/described";
import { sampleNumbers } from "../../facts/filing-number";
import { phrases } from "../../locales/text";
import { province, text } from "./field";

export const texts = phrases("entitySchema", {
  name: "full name as filed",
  kind: "organization or individual",
  province: "province that it files in, the one its number begins with",
  residence: "province of the business license or identity card, where it is not the filing province",
  residencePermit: "the individual holds a residence permit of the filing province",
  account: "Alibaba Cloud account that it files through, if not the register's",
  filingNumber: "entity filing number, as {example}; absent until filed",
  legalRepresentative: "name of the legal representative",
});

/** An organization or individual that files. */
export const entity = z.strictObject({
  name: described(text, texts.name),
  kind: described(z.enum(["organization", "individual"]), texts.kind),
  province: described(province, texts.province),
  residence: described(province.optional(), texts.residence),
  residencePermit: described(z.boolean().optional(), texts.residencePermit),
  account: described(text.optional(), texts.account),
  filingNumber: described(text.optional(), texts.filingNumber({ example: sampleNumbers.entity })),
  legalRepresentative: described(text.optional(), texts.legalRepresentative),
});
