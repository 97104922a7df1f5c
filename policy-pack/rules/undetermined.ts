import type { OutcomeRule } from "./rule";

export const undetermined: OutcomeRule = {
  id: "icp-undetermined",
  kind: "outcome",
  title: "A rule applies, but a value that decides is not known before the deployment.",
  level: "advisory",
  severity: "medium",
  exemptible: false,
  messages: {
    "nothing-evaluated": {
      text: "Every policy of the pack that evaluates resources is disabled, so nothing of this deployment was evaluated.",
      remedy: "Enable the policies that you want in the file given to --policy-pack-config.",
    },
  },
};
