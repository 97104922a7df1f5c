import { z } from "zod";
import { say } from "../../documents/say";
import { province, text } from "./field";

const days = z.number().int().min(0);

/** What a team knows better than the facts that the pack carries. */
export const facts = z
  .strictObject({
    approvedSuffixes: z
      .array(text)
      .default([])
      .describe(say("suffixes approved by the MIIT besides the built-in ones", "内置列表之外的工信部已批准后缀")),
    unapprovedSuffixes: z
      .array(text)
      .default([])
      .describe(say("suffixes of the built-in list that are not approved", "内置列表中实际未获批准的后缀")),
    websiteLimits: z
      .partialRecord(province, z.number().int().positive())
      .default({})
      .describe(say("websites that an entity may file, by province", "各省每个主体可备案的网站数量")),
    validityDays: z
      .partialRecord(province, days)
      .default({})
      .describe(
        say("days that a domain must still be valid when filed, by province", "各省备案时域名须剩余的有效期（天）"),
      ),
    expiryWarningDays: days
      .default(30)
      .describe(
        say("days before the expiry of a filed domain or an exemption to warn", "已备案域名或豁免到期前多少天开始提醒"),
      ),
    serviceNumbers: z
      .partialRecord(z.enum(["ecs", "simple-application-server", "marketplace"]), z.number().int().positive())
      .default({})
      .describe(
        say(
          "service identification numbers that an instance gives, by product",
          "各产品每个实例可申请的备案服务号数量",
        ),
      ),
    exemptionDays: days.default(365).describe(say("longest life of an exemption in days", "豁免最长有效期（天）")),
  })
  .describe(say("facts that replace the built-in ones", "替换内置数据"));
