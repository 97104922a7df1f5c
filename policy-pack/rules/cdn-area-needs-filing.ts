import type { ResourceRule } from "./rule";
import { bindingTypes, judgeServings, type ServingMessage, servingMessages } from "./serving";

export const cdnAreaNeedsFiling: ResourceRule<ServingMessage> = {
  id: "icp-cdn-area-needs-filing",
  kind: "resource",
  title: {
    en: "A service area that includes the Chinese mainland needs an ICP filing of the domain.",
    zh: "服务区域包含中国内地的加速域名必须已完成 ICP 备案。",
  },
  clause: "cdn",
  level: "mandatory",
  severity: "critical",
  types: bindingTypes("edge"),
  messages: servingMessages({
    en: "leave the mainland out: set the service area (`scope`, for ESA `coverage`) to overseas",
    zh: "排除中国内地：将服务区域（`scope`，ESA 为 `coverage`）设为 overseas",
  }),
  judge: judgeServings,
};
