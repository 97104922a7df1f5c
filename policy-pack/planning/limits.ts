import type { Bilingual } from "../locales/text";

/** What a plan that others made cannot tell. A rule that needs it finds itself undetermined. */
export const limits = {
  outputs: {
    en: "It holds no outputs of resources that are still to be created.",
    zh: "其中不含待创建资源的输出。",
  },
  dependencies: {
    en: "It does not tell which resources a value comes from. The output of 'pulumi preview --json' without streaming does.",
    zh: "其中未说明某个值来自哪些资源。不使用流式输出的 'pulumi preview --json' 会说明。",
  },
  state: {
    en: "It holds what was deployed last, not what the program would change.",
    zh: "其中是上次部署的结果，而不是程序将要做的变更。",
  },
  secrets: {
    en: "It hides secret values, which count as not known.",
    zh: "其中隐藏了机密值，这些值按未知处理。",
  },
  region: {
    en: "It does not tell the region of the default provider, which comes from the environment that Pulumi ran in. Set 'defaultRegion' in the register.",
    zh: "其中未说明默认提供程序的地域，该地域取决于 Pulumi 的运行环境。请在登记册中设置 'defaultRegion'。",
  },
} as const satisfies Record<string, Bilingual>;
