import * as z from "zod";
import { described } from "../../documents/described";
import { type ProvinceId, provinceIds } from "../../facts/provinces";
import { phrases } from "../../locales/text";

export const texts = phrases("fieldSchema", {
  operator: "who runs the host: alibaba-cloud or other",
  location: "region id, mainland or overseas",
  project: "Pulumi project",
  stack: "Pulumi stack",
});

export const text = z.string().trim().min(1);

/** A day that exists, as `2027-01-31`. */
export const day = z.iso.date();

export const province = z.enum(provinceIds as readonly [ProvinceId, ...ProvinceId[]]);

export const operator = described(z.enum(["alibaba-cloud", "other"]), texts.operator);

export const location = described(text, texts.location);

export const oneOrMore = <T extends z.ZodType>(item: T) => z.union([item, z.array(item).min(1)]);

export const stack = z.strictObject({
  project: described(text, texts.project),
  stack: described(text, texts.stack),
});
