import { z } from "zod";
import { say } from "../../documents/say";
import { stack, text } from "./field";

/** The instance that a website is filed through. */
export const instance = z
  .strictObject({
    product: z
      .enum(["ecs", "simple-application-server", "marketplace", "other"])
      .describe(say("product that gives the service identification number", "提供备案服务号的产品")),
    id: text.optional().describe(say("id in the cloud, as i-bp1…", "云上实例 ID，如 i-bp1…")),
    urn: text.optional().describe(say("URN of the Pulumi resource", "Pulumi 资源的 URN")),
    pulumi: stack
      .extend({ resource: text.describe(say("name of the resource in the program", "程序中的资源名称")) })
      .optional()
      .describe(say("the resource in the Pulumi program that manages it", "管理该实例的 Pulumi 程序中的资源")),
    region: text
      .optional()
      .describe(say("region id, where no Pulumi program manages it", "地域 ID；实例不由 Pulumi 管理时填写")),
    chargeType: z
      .enum(["subscription", "pay-as-you-go"])
      .optional()
      .describe(say("how it is paid, where no Pulumi program manages it", "付费方式；实例不由 Pulumi 管理时填写")),
    purchasedMonths: z
      .number()
      .int()
      .positive()
      .optional()
      .describe(say("months bought, where no Pulumi program manages it", "购买时长（月）；实例不由 Pulumi 管理时填写")),
    publicAddress: z
      .boolean()
      .optional()
      .describe(
        say(
          "whether it has a public address, where no Pulumi program manages it",
          "是否有公网 IP；实例不由 Pulumi 管理时填写",
        ),
      ),
  })
  .describe(say("instance that the website is filed through", "备案所用实例"));
