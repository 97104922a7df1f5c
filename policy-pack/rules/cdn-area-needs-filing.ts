import type { ResourceRule } from "./rule";
import { bindingTypes, judgeServings, type ServingMessage, servingMessages } from "./serving";

export const cdnAreaNeedsFiling: ResourceRule<ServingMessage> = {
  id: "icp-cdn-area-needs-filing",
  kind: "resource",
  title: "A service area that includes the Chinese mainland needs an ICP filing of the domain.",
  clause: "cdn",
  level: "mandatory",
  severity: "critical",
  types: bindingTypes("edge"),
  messages: servingMessages("leave the mainland out: set the service area (`scope`, for ESA `coverage`) to overseas"),
  evaluate: judgeServings,
};
