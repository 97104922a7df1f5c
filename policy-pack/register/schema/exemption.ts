import { z } from "zod";
import { say } from "../../documents/say";
import { day, text } from "./field";

/** A finding that the organization has decided to live with, until a day. */
export const exemption = z.strictObject({
  rule: text.describe(say("id of the rule, as icp-website-name", "规则 ID，如 icp-website-name")),
  resource: text.optional().describe(say("URN; * stands for any text", "资源 URN；* 表示任意文本")),
  domain: text.optional().describe(say("registrable domain", "域名")),
  category: z
    .enum(["waived", "mitigated"])
    .describe(say("the risk is accepted, or countered by other means", "接受风险，或已采取其他措施")),
  reason: text.describe(say("reason", "原因")),
  approver: text.describe(say("who approved it", "批准人")),
  ticket: text.optional().describe(say("ticket", "工单")),
  expires: day.describe(say("last day, as 2027-01-31", "到期日，如 2027-01-31")),
});
