import type { OutcomeRule } from "./rule";

export const undetermined: OutcomeRule = {
  id: "icp-undetermined",
  kind: "outcome",
  title: {
    en: "A rule applies, but a value that decides is not known before the deployment.",
    zh: "规则适用，但起决定作用的值在部署前未知。",
  },
  level: "advisory",
  severity: "medium",
  messages: {},
};
