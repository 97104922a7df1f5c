import { z } from "zod";
import { say } from "../../documents/say";
import { province, text } from "./field";

/** An organization or individual that files. */
export const entity = z.strictObject({
  name: text.describe(say("full name as filed", "备案主体全称")),
  kind: z.enum(["organization", "individual"]).describe(say("organization or individual", "主体性质：单位或个人")),
  province: province.describe(
    say("province that it files in, the one its number begins with", "备案省份，与备案号开头的简称一致"),
  ),
  residence: province
    .optional()
    .describe(
      say(
        "province of the business license or identity card, where it is not the filing province",
        "营业执照或身份证所在省份；与备案省份相同时不填",
      ),
    ),
  residencePermit: z
    .boolean()
    .optional()
    .describe(say("the individual holds a residence permit of the filing province", "个人持有备案省份的居住证")),
  account: text
    .optional()
    .describe(
      say(
        "Alibaba Cloud account that it files through, if not the register's",
        "备案所用阿里云账号；与顶层 account 相同时不填",
      ),
    ),
  filingNumber: text
    .optional()
    .describe(
      say(
        "entity filing number, as 浙ICP备12345678号; absent until filed",
        "主体备案号，如 浙ICP备12345678号；未备案时不填",
      ),
    ),
  legalRepresentative: text.optional().describe(say("name of the legal representative", "法定代表人姓名")),
});
