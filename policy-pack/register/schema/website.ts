import { z } from "zod";
import { say } from "../../documents/say";
import { type IndustryId, industryIds } from "../../facts/industries";
import { day, location, oneOrMore, operator, stack, text } from "./field";
import { instance } from "./instance";

const industry = z.enum(industryIds as readonly [IndustryId, ...IndustryId[]]);

const registration = z
  .strictObject({
    registrar: text.describe(say("registrar of the domain", "域名注册服务机构")),
    registrarApproved: z.boolean().optional().describe(say("approved by the MIIT", "是否经工信部批准")),
    expiresOn: day.optional().describe(say("last day of validity, as 2027-01-31", "域名到期日，如 2027-01-31")),
    realNameVerified: z.boolean().optional().describe(say("real-name verification is done", "是否已完成实名认证")),
    holder: text.optional().describe(say("holder of the domain", "域名持有者")),
  })
  .describe(say("registration of the domain", "域名注册信息"));

const content = z
  .strictObject({
    about: z
      .enum(["personal", "industry", "organization"])
      .describe(say("what the content pertains to", "内容所涉：个人、行业或单位")),
    industries: z
      .array(industry)
      .default([])
      .describe(say("industries that need pre-approval", "涉及的需前置审批的行业")),
  })
  .describe(say("content of the website", "网站内容"));

const preApproval = z.strictObject({
  industry: industry.describe(say("industry that asks for it", "需前置审批的行业")),
  document: text.optional().describe(say("number or name of the approval", "审批文件名称或编号")),
  notRequiredBy: text.optional().describe(say("authority that says none is required", "告知无需前置审批的主管部门")),
  remark: text.optional().describe(say("remark or letter of commitment that proves it", "证明无需审批的备注或承诺书")),
});

const elsewhere = z.strictObject({
  name: text.describe(say("name of the record, as www.example.com", "记录名称，如 www.example.com")),
  location,
  operator,
});

/** A website, filed or planned. */
export const website = z.strictObject({
  name: text.describe(say("website name as filed", "网站名称")),
  entity: text.describe(say("name of the entity it belongs to", "所属主体名称")),
  domain: oneOrMore(text).describe(
    say("registrable domain; a list only where filed so before 2019-04-22", "域名；仅 2019-04-22 前备案的网站可为列表"),
  ),
  filingNumber: text
    .optional()
    .describe(
      say(
        "site filing number, as 浙ICP备12345678号-1; absent while planned",
        "网站备案号，如 浙ICP备12345678号-1；计划中时不填",
      ),
    ),
  filedOn: day.optional().describe(say("day of the filing, as 2021-06-18", "备案日期，如 2021-06-18")),
  accessProviders: z
    .array(text)
    .default([])
    .describe(say("access providers of the filing, alibaba-cloud among them or not", "接入商，是否包括 alibaba-cloud")),
  instance: instance.optional(),
  serviceNumber: text.optional().describe(say("service identification number used", "所用备案服务号")),
  registration: registration.optional(),
  content: content.optional(),
  preApprovals: z.array(preApproval).default([]).describe(say("pre-approvals of the content", "前置审批")),
  previous: z
    .strictObject({ domain: oneOrMore(text).describe(say("domains as filed now", "现备案的域名")) })
    .optional()
    .describe(say("the filed state, where a change of the filing is planned", "计划变更备案时的现备案状态")),
  managedBy: stack
    .optional()
    .describe(say("Pulumi project and stack that manage the domain's records", "管理该域名解析的 Pulumi 项目和堆栈")),
  records: z.array(elsewhere).default([]).describe(say("records managed elsewhere", "在别处管理的解析记录")),
});
