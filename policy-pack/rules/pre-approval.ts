import { type IndustryId, industries } from "../facts/industries";
import { type Filing, isPlanned } from "../register/register";
import { atFiling, calling } from "./in-register";
import type { RegisterRule } from "./rule";

type MessageId = "missing" | "probably-missing" | "not-proven" | "not-stated";

export const preApproval: RegisterRule<MessageId> = {
  id: "icp-pre-approval",
  kind: "register",
  title:
    "An industry that requires pre-approval needs its document, or proof that none is required, before the filing.",
  clause: "pre-approval",
  level: "mandatory",
  severity: "high",
  messages: {
    missing: {
      text: "The content of the {kind} '{name}' is in the industry {industry}, which requires pre-approval, but the register enters no approval for it.",
      remedy:
        "Obtain the document from the authority and enter it under preApprovals. If the authority says that none is required, enter notRequiredBy and the remark or letter of commitment.",
    },
    "probably-missing": {
      text: "The content of the {kind} '{name}' is in the industry {industry}, which probably requires pre-approval, but the register enters no approval for it.",
      remedy:
        "Ask the authority. Enter its document under preApprovals, or notRequiredBy with the remark or letter of commitment.",
      level: "advisory",
    },
    "not-proven": {
      text: "According to the register, an authority says that the {kind} '{name}' needs no pre-approval for {industry}, but neither remark nor letter of commitment is entered.",
      remedy: "Write the remark or letter of commitment that the reviewer may ask for, and enter it under remark.",
    },
    "not-stated": {
      outcome: "undetermined",
      text: "The {kind} '{name}' is to be filed, and the register does not say what its content is, so whether it needs pre-approval cannot be decided.",
      remedy: "Enter content.about, and content.industries where the content is in one of them.",
    },
  },
  *evaluate({ register }) {
    for (const filing of register.filings) {
      const { content, entity } = filing;
      // Of an individual icp-individual-content asks the same: content of an industry it cannot file at all.
      if (content === undefined && isPlanned(filing) && entity.kind === "organization") {
        yield {
          outcome: "undetermined",
          message: "not-stated",
          ...atFiling(filing, "content"),
          values: calling(filing),
        };
      }
      for (const industry of content?.industries ?? []) {
        const message = objectionTo(filing, industry);
        if (message === undefined) continue;
        const values = { ...calling(filing), industry: industries[industry].name };
        yield { outcome: "violation", message, ...atFiling(filing, "preApprovals"), values };
      }
    }
  },
};

function objectionTo({ preApprovals }: Filing, industry: IndustryId): MessageId | undefined {
  const own = preApprovals.filter((approval) => approval.industry === industry);
  if (own.some(({ document, notRequiredBy, remark }) => document ?? (notRequiredBy && remark))) return undefined;
  if (own.some(({ notRequiredBy }) => notRequiredBy !== undefined)) return "not-proven";
  return industries[industry].basis === "stated" ? "missing" : "probably-missing";
}
