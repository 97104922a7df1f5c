import { z } from "zod";
import { languages } from "../facts/language";
import { type ProvinceId, provinceIds } from "../facts/provinces";

/** A description in both languages, as editors show it. */
function say(en: string, zh: string): string {
  return `${en} / ${zh}`;
}

const text = z.string().trim().min(1);
const day = z.iso.date();
const days = z.number().int().min(0);
const oneOrMore = <T extends z.ZodType>(item: T) => z.union([item, z.array(item).min(1)]);

const pulumiName = z
  .strictObject({
    project: text.describe(say("Pulumi project", "Pulumi 项目")),
    stack: text.describe(say("Pulumi stack", "Pulumi 堆栈")),
    resource: text.describe(say("name of the resource in the program", "程序中的资源名称")),
  })
  .describe(say("the resource in a Pulumi program", "Pulumi 程序中的资源"));

const entity = z.strictObject({
  name: text.describe(say("full name of the entity as filed", "备案主体全称")),
  kind: z.enum(["organization", "individual"]).describe(say("kind of the entity", "主体性质：单位或个人")),
  province: z
    .enum(provinceIds as readonly [ProvinceId, ...ProvinceId[]])
    .describe(say("province that the entity files in", "备案省份")),
  residence: z
    .enum(provinceIds as readonly [ProvinceId, ...ProvinceId[]])
    .optional()
    .describe(say("province where the entity is registered or lives, if another", "主体证件所在省份（如不同）")),
  residencePermit: z
    .boolean()
    .optional()
    .describe(say("an individual holds a residence permit of the filing province", "个人持有备案省份的居住证")),
  account: text
    .optional()
    .describe(say("Alibaba Cloud account that files, if not the register's", "备案所用阿里云账号")),
  filingNumber: text.optional().describe(say("entity filing number; absent until filed", "主体备案号；未备案时不填")),
  legalRepresentative: text.optional().describe(say("name of the legal representative", "法定代表人姓名")),
});

const registration = z
  .strictObject({
    registrar: text.describe(say("registrar of the domain", "域名注册服务机构")),
    registrarApproved: z.boolean().optional().describe(say("approved by the MIIT", "是否经工信部批准")),
    expiresOn: day
      .optional()
      .describe(say("last day of the domain's validity, as 2027-01-31", "域名到期日，如 2027-01-31")),
    realNameVerified: z.boolean().optional().describe(say("real-name verification is done", "是否已完成实名认证")),
    holder: text.optional().describe(say("holder of the domain", "域名持有者")),
  })
  .describe(say("registration of the domain", "域名注册信息"));

const instance = z
  .strictObject({
    product: z
      .enum(["ecs", "simple-application-server", "marketplace", "other"])
      .describe(say("product that gives the service identification number", "提供备案服务号的产品")),
    id: text.optional().describe(say("id in the cloud", "云上实例 ID")),
    urn: text.optional().describe(say("Pulumi URN", "Pulumi URN")),
    pulumi: pulumiName.optional(),
  })
  .describe(say("instance that the filing was made through", "备案所用实例"));

const preApproval = z
  .strictObject({
    industry: text.describe(say("industry that asks for it", "需前置审批的行业")),
    document: text.optional().describe(say("number or name of the approval", "审批文件名称或编号")),
    remark: text
      .optional()
      .describe(say("remark or letter of commitment where none is needed", "无需审批时的备注或承诺书")),
  })
  .describe(say("pre-approval of the content", "前置审批"));

const elsewhere = z.strictObject({
  name: text.describe(say("name of the record, such as www.example.com", "记录名称，如 www.example.com")),
  location: text.describe(say("region id, mainland or overseas", "地域 ID、mainland 或 overseas")),
});

const website = z.strictObject({
  name: text.describe(say("website name as filed", "网站名称")),
  entity: text.describe(say("name of the entity it belongs to", "所属主体名称")),
  domain: oneOrMore(text).describe(
    say("registrable domain; a list only where filed so before 2019-04-22", "域名；仅 2019-04-22 前备案的网站可为列表"),
  ),
  filingNumber: text.optional().describe(say("site filing number; absent while planned", "网站备案号；计划中时不填")),
  filedOn: day.optional().describe(say("day of the filing", "备案日期")),
  accessProviders: z
    .array(text)
    .default([])
    .describe(say("access providers of the filing, alibaba-cloud among them or not", "接入商，是否包括 alibaba-cloud")),
  instance: instance.optional(),
  serviceNumber: text.optional().describe(say("service identification number used", "所用备案服务号")),
  registration: registration.optional(),
  content: z
    .strictObject({
      about: z.enum(["personal", "industry", "organization"]).describe(say("what the content pertains to", "内容所涉")),
    })
    .optional()
    .describe(say("content of the website", "网站内容")),
  preApproval: preApproval.optional(),
  previous: z
    .strictObject({ domain: oneOrMore(text).describe(say("domains as filed now", "现备案的域名")) })
    .optional()
    .describe(say("the filed state, where a change is planned", "计划变更时的现备案状态")),
  managedBy: pulumiName
    .omit({ resource: true })
    .optional()
    .describe(say("project and stack that manage the domain's records", "管理该域名解析的项目和堆栈")),
  records: z.array(elsewhere).default([]).describe(say("records managed elsewhere", "在别处管理的解析记录")),
});

const host = z.strictObject({
  address: text.describe(say("address, range or name, such as 203.0.113.0/24 or *.cdn.example", "地址、网段或名称")),
  location: text.describe(say("region id, mainland or overseas", "地域 ID、mainland 或 overseas")),
  operator: z.enum(["alibaba-cloud", "other"]).describe(say("who runs the host", "运营者")),
});

const exemption = z
  .strictObject({
    rule: text.describe(say("id of the rule", "规则 ID")),
    resource: text.optional().describe(say("URN; * stands for any text", "资源 URN；* 表示任意文本")),
    domain: text.optional().describe(say("registrable domain", "域名")),
    category: z.enum(["waived", "mitigated"]).describe(say("why it is exempt", "豁免类别")),
    reason: text.describe(say("reason", "原因")),
    approver: text.describe(say("who approved it", "批准人")),
    ticket: text.optional().describe(say("ticket", "工单")),
    expires: day.describe(say("last day, as 2027-01-31", "到期日，如 2027-01-31")),
  })
  .refine(({ resource, domain }) => resource !== undefined || domain !== undefined, {
    error: "give a resource, a domain, or both",
  });

const facts = z
  .strictObject({
    approvedSuffixes: z
      .array(text)
      .default([])
      .describe(say("suffixes approved besides the built-in ones", "额外的已批准后缀")),
    websiteLimits: z
      .partialRecord(z.enum(provinceIds as readonly [ProvinceId, ...ProvinceId[]]), z.number().int().positive())
      .default({})
      .describe(say("websites an entity may have, by province", "各省每个主体的网站数量上限")),
    validityDays: z
      .partialRecord(z.enum(provinceIds as readonly [ProvinceId, ...ProvinceId[]]), days)
      .default({})
      .describe(say("days a domain must still be valid when filed, by province", "备案时域名剩余有效期（天）")),
    exemptionDays: days.default(365).describe(say("longest life of an exemption in days", "豁免最长有效期（天）")),
  })
  .describe(say("facts that replace the built-in ones", "替换内置数据"));

/** The filing register as a file holds it. */
export const registerSchema = z.strictObject({
  account: text.describe(say("Alibaba Cloud account that files", "备案所用阿里云账号")),
  entities: z.array(entity).min(1).describe(say("entities that file", "备案主体")),
  websites: z.array(website).default([]).describe(say("websites, filed or planned", "已备案或计划备案的网站")),
  hosts: z
    .array(host)
    .default([])
    .describe(say("addresses and names that no resource explains", "无法由资源说明的地址和名称")),
  defaultRegion: text.optional().describe(say("region where nothing else names one", "没有其他地域来源时的地域")),
  language: z.enum(languages).optional().describe(say("language of the messages", "消息语言")),
  exemptions: z.array(exemption).default([]).describe(say("exemptions from rules", "规则豁免")),
  facts: facts.prefault({}),
});

export type RegisterData = z.infer<typeof registerSchema>;
export type Entity = RegisterData["entities"][number];
export type Website = RegisterData["websites"][number];
export type RegisterHost = RegisterData["hosts"][number];
export type Exemption = RegisterData["exemptions"][number];
