import type { ResourceRule } from "./rule";
import { bindingTypes, judgeServings, type ServingMessage, servingMessages } from "./serving";

export const domainBindingNeedsFiling: ResourceRule<ServingMessage> = {
  id: "icp-domain-binding-needs-filing",
  kind: "resource",
  title: "A domain bound to something in the Chinese mainland needs an ICP filing.",
  clause: "access-location",
  level: "mandatory",
  severity: "critical",
  types: bindingTypes("regional"),
  messages: servingMessages("bind the domain in a region outside the mainland"),
  evaluate: judgeServings,
};
