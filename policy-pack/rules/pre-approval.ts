import { type IndustryId, industries } from "../facts/industries";
import { isPlanned, type Website } from "../register/register";
import { inWebsite } from "./in-register";
import type { RegisterRule } from "./rule";

type MessageId = "missing" | "probably-missing" | "not-proven" | "not-stated";

export const preApproval: RegisterRule<MessageId> = {
  id: "icp-pre-approval",
  kind: "register",
  title: {
    en: "An industry that requires pre-approval needs its document, or proof that none is required, before the filing.",
    zh: "涉及前置审批行业的网站，备案前须取得审批文件，或提供无需审批的证明。",
  },
  clause: "pre-approval",
  level: "mandatory",
  severity: "high",
  messages: {
    missing: {
      text: {
        en: "The content of website '{website}' is in the industry {industry}, which requires pre-approval, but the register enters no approval for it.",
        zh: "网站“{website}”的内容涉及{industry}行业，需前置审批，但登记册未填写相应的审批文件。",
      },
      remedy: {
        en: "Obtain the document from the authority and enter it under preApprovals. If the authority says that none is required, enter notRequiredBy and the remark or letter of commitment.",
        zh: "请向主管部门取得审批文件并填入 preApprovals。如主管部门告知无需审批，请填写 notRequiredBy 以及备注或承诺书（remark）。",
      },
    },
    "probably-missing": {
      text: {
        en: "The content of website '{website}' is in the industry {industry}, which probably requires pre-approval, but the register enters no approval for it.",
        zh: "网站“{website}”的内容涉及{industry}行业，很可能需要前置审批，但登记册未填写相应的审批文件。",
      },
      remedy: {
        en: "Ask the authority. Enter its document under preApprovals, or notRequiredBy with the remark or letter of commitment.",
        zh: "请咨询主管部门，并在 preApprovals 中填写审批文件，或填写 notRequiredBy 以及备注或承诺书（remark）。",
      },
      level: "advisory",
    },
    "not-proven": {
      text: {
        en: "According to the register, an authority says that website '{website}' needs no pre-approval for {industry}, but neither remark nor letter of commitment is entered.",
        zh: "登记册称主管部门告知网站“{website}”的{industry}内容无需前置审批，但未填写备注或承诺书。",
      },
      remedy: {
        en: "Write the remark or letter of commitment that the reviewer may ask for, and enter it under remark.",
        zh: "请准备审核人员可能要求的备注或承诺书，并填写到 remark。",
      },
    },
    "not-stated": {
      text: {
        en: "Website '{website}' is to be filed, and the register does not say what its content is, so whether it needs pre-approval cannot be told.",
        zh: "网站“{website}”计划备案，而登记册未填写其内容，因此无法判断是否需要前置审批。",
      },
      remedy: {
        en: "Enter content.about, and content.industries where the content is in one of them.",
        zh: "请填写 content.about；如涉及相关行业，还需填写 content.industries。",
      },
    },
  },
  *judge({ register }) {
    for (const website of register.websites) {
      const { content, entity, name } = website;
      // Of an individual icp-individual-content asks the same: content of an industry it cannot file at all.
      if (content === undefined && isPlanned(website) && entity.kind === "organization") {
        yield {
          outcome: "undetermined",
          message: "not-stated",
          ...inWebsite(website, "content"),
          values: { website: name },
        };
      }
      for (const industry of content?.industries ?? []) {
        const message = objectionTo(website, industry);
        if (message === undefined) continue;
        const values = { website: name, industry: industries[industry].name };
        yield { outcome: "violation", message, ...inWebsite(website, "preApprovals"), values };
      }
    }
  },
};

function objectionTo({ preApprovals }: Website, industry: IndustryId): MessageId | undefined {
  const own = preApprovals.filter((approval) => approval.industry === industry);
  if (own.some(({ document, notRequiredBy, remark }) => document ?? (notRequiredBy && remark))) return undefined;
  if (own.some(({ notRequiredBy }) => notRequiredBy !== undefined)) return "not-proven";
  return industries[industry].basis === "stated" ? "missing" : "probably-missing";
}
