import { fewestCharacters, nameWords } from "../facts/website-names";
import { isPlanned, type Website } from "../register/register";
import { atFiling } from "./in-register";
import type { Message, RegisterRule } from "./rule";

type MessageId = "too-short" | "characters" | "domain" | "state" | "forbidden" | "approval" | "business";

const remedy: Message["remedy"] =
  "Choose another name, and compare it with Alibaba Cloud's naming requirements for websites of organizations or individuals.";

export const websiteName: RegisterRule<MessageId> = {
  id: "icp-website-name",
  kind: "register",
  title: "The name of a website must comply with the naming conventions.",
  clause: "website-name",
  level: "advisory",
  severity: "low",
  messages: {
    "too-short": {
      text: "The website name '{name}' has fewer than three Chinese characters.",
      remedy,
    },
    characters: {
      text: "The website name '{name}' contains special characters.",
      remedy,
    },
    domain: {
      text: "The website name '{name}' is its domain.",
      remedy,
    },
    state: {
      text: "The website name '{name}' contains '{word}', which is kept for bodies of the state.",
      remedy,
    },
    forbidden: {
      text: "The website name '{name}' contains '{word}', which is refused.",
      remedy,
    },
    approval: {
      text: "The website name '{name}' contains '{word}', which stands for a service that needs pre-approval; the register enters no approval.",
      remedy,
    },
    business: {
      text: "The website name '{name}' contains '{word}', which an individual cannot use.",
      remedy,
    },
  },
  *evaluate({ register }) {
    for (const website of register.websites.filter(isPlanned)) {
      for (const { message, word = "" } of objectionsTo(website)) {
        yield {
          outcome: "violation",
          message,
          ...atFiling(website, "name"),
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
