import { z } from "zod";
import { say } from "../../documents/say";
import { type ProvinceId, provinceIds } from "../../facts/provinces";

export const text = z.string().trim().min(1);

/** A day that exists, as `2027-01-31`. */
export const day = z.iso.date();

export const province = z.enum(provinceIds as readonly [ProvinceId, ...ProvinceId[]]);

export const operator = z
  .enum(["alibaba-cloud", "other"])
  .describe(say("who runs the host: alibaba-cloud or other", "运营者：alibaba-cloud 或 other"));

export const location = text.describe(say("region id, mainland or overseas", "地域 ID、mainland 或 overseas"));

export const oneOrMore = <T extends z.ZodType>(item: T) => z.union([item, z.array(item).min(1)]);

export const stack = z.strictObject({
  project: text.describe(say("Pulumi project", "Pulumi 项目")),
  stack: text.describe(say("Pulumi stack", "Pulumi 堆栈")),
});
