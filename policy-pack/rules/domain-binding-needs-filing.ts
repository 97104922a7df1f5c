import type { ResourceRule } from "./rule";
import { bindingTypes, judgeServings, type ServingMessage, servingMessages } from "./serving";

export const domainBindingNeedsFiling: ResourceRule<ServingMessage> = {
  id: "icp-domain-binding-needs-filing",
  kind: "resource",
  title: {
    en: "A domain bound to something in the Chinese mainland needs an ICP filing.",
    zh: "绑定到中国内地资源的域名必须已完成 ICP 备案。",
  },
  clause: "access-location",
  level: "mandatory",
  severity: "critical",
  types: bindingTypes("regional"),
  messages: servingMessages({
    en: "bind the domain in a region outside the mainland",
    zh: "在中国内地以外的地域绑定该域名",
  }),
  judge: judgeServings,
};
