import { z } from "zod";
import { say } from "../documents/say";
import { languages } from "../locales/language";
import { entity } from "./schema/entity";
import { exemption } from "./schema/exemption";
import { facts } from "./schema/facts";
import { location, operator, text } from "./schema/field";
import { website } from "./schema/website";

const host = z.strictObject({
  address: text.describe(
    say(
      "address, range or name, as 203.0.113.0/24 or *.hosting.example.net",
      "地址、网段或名称，如 203.0.113.0/24、*.hosting.example.net",
    ),
  ),
  location,
  operator,
});

/** The filing register as a file holds it. */
export const registerSchema = z
  .strictObject({
    account: text.describe(
      say("Alibaba Cloud account that the filings are made through, in quotes", "备案所用阿里云账号，需加引号"),
    ),
    entities: z.array(entity).min(1).describe(say("entities that file", "备案主体")),
    websites: z.array(website).default([]).describe(say("websites, filed or planned", "已备案或计划备案的网站")),
    hosts: z
      .array(host)
      .default([])
      .describe(say("addresses and names that no resource explains", "无法由资源说明的地址和名称")),
    defaultRegion: text
      .optional()
      .describe(say("region of resources where nothing else names one", "没有其他来源时资源所在的地域")),
    language: z.enum(languages).optional().describe(say("language of the messages", "消息语言")),
    exemptions: z.array(exemption).default([]).describe(say("exemptions from rules", "规则豁免")),
    facts: facts.prefault({}),
  })
  .describe(
    say(
      "Filing register of alicloud-icp-guard: what is filed, what is planned, and by whom",
      "alicloud-icp-guard 备案登记册：已备案和计划备案的内容及其主体",
    ),
  );

export type RegisterData = z.infer<typeof registerSchema>;
export type ListedEntity = RegisterData["entities"][number];
export type ListedWebsite = RegisterData["websites"][number];
export type FilingInstance = NonNullable<ListedWebsite["instance"]>;
export type RegisterHost = RegisterData["hosts"][number];
export type Exemption = RegisterData["exemptions"][number];
