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
  exemptible: false,
  messages: {
    "nothing-judged": {
      text: {
        en: "Every policy of the pack that judges resources is disabled, so nothing of this deployment was judged.",
        zh: "规则包中判断资源的策略均已禁用，因此未对本次部署作出任何判断。",
      },
      remedy: {
        en: "Enable the policies that you want in the file given to --policy-pack-config.",
        zh: "请在 --policy-pack-config 指定的文件中启用所需的策略。",
      },
    },
  },
};
