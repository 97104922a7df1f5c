import { fewestCharacters, nameWords } from "../facts/website-names";
import { isPlanned, type Website } from "../register/register";
import { inWebsite } from "./in-register";
import type { Message, RegisterRule } from "./rule";

type MessageId = "too-short" | "characters" | "domain" | "state" | "forbidden" | "approval" | "business";

const remedy: Message["remedy"] = {
  en: "Choose another name, and compare it with Alibaba Cloud's naming requirements for websites of organizations or individuals.",
  zh: "请更换网站名称，并对照阿里云的单位或个人网站命名要求。",
};

export const websiteName: RegisterRule<MessageId> = {
  id: "icp-website-name",
  kind: "register",
  title: {
    en: "The name of a website must comply with the naming conventions.",
    zh: "网站名称须符合命名规范。",
  },
  clause: "website-name",
  level: "advisory",
  severity: "low",
  messages: {
    "too-short": {
      text: {
        en: "The website name '{name}' has fewer than three Chinese characters.",
        zh: "网站名称“{name}”少于三个汉字。",
      },
      remedy,
    },
    characters: {
      text: {
        en: "The website name '{name}' contains special characters.",
        zh: "网站名称“{name}”含有特殊字符。",
      },
      remedy,
    },
    domain: {
      text: { en: "The website name '{name}' is its domain.", zh: "网站名称“{name}”与域名相同。" },
      remedy,
    },
    state: {
      text: {
        en: "The website name '{name}' contains '{word}', which is kept for bodies of the state.",
        zh: "网站名称“{name}”含有“{word}”，该词仅限国家机关使用。",
      },
      remedy,
    },
    forbidden: {
      text: {
        en: "The website name '{name}' contains '{word}', which is refused.",
        zh: "网站名称“{name}”含有“{word}”，该词不予通过。",
      },
      remedy,
    },
    approval: {
      text: {
        en: "The website name '{name}' contains '{word}', which stands for a service that needs pre-approval; the register enters no approval.",
        zh: "网站名称“{name}”含有“{word}”，该词对应需前置审批的服务，而登记册未填写审批文件。",
      },
      remedy,
    },
    business: {
      text: {
        en: "The website name '{name}' contains '{word}', which an individual cannot use.",
        zh: "网站名称“{name}”含有“{word}”，个人网站不能使用该词。",
      },
      remedy,
    },
  },
  *judge({ register }) {
    for (const website of register.websites.filter(isPlanned)) {
      for (const { message, word = "" } of objectionsTo(website)) {
        yield {
          outcome: "violation",
          message,
          ...inWebsite(website, "name"),
          values: { name: website.name, word },
        };
      }
    }
  },
};

interface Objection {
  readonly message: MessageId;
  readonly word?: string;
}

function objectionsTo({ name, domains, entity, preApprovals }: Website): readonly Objection[] {
  if (domains.some((domain) => [domain.name, domain.display].includes(name.toLowerCase()))) {
    return [{ message: "domain" }];
  }
  const hasApproval = preApprovals.some(({ document }) => document !== undefined);
  const words: readonly (readonly [keyof typeof nameWords, boolean])[] = [
    ["state", true],
    ["forbidden", true],
    ["approval", !hasApproval],
    ["business", entity.kind === "individual"],
  ];
  const characters = name.match(/\p{Script=Han}/gu)?.length ?? 0;
  return [
    ...(characters < fewestCharacters ? [{ message: "too-short" as const }] : []),
    ...(/[^\p{L}\p{N}]/u.test(name) ? [{ message: "characters" as const }] : []),
    ...words
      .filter(([, applies]) => applies)
      .flatMap(([message]) =>
        nameWords[message].filter((word) => name.includes(word)).map((word) => ({ message, word })),
      ),
  ];
}
