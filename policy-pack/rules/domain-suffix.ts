import { isPlanned } from "../register/register";
import { inRegister } from "./in-register";
import type { RegisterRule } from "./rule";

export const domainSuffix: RegisterRule<"not-approved" | "change-not-approved"> = {
  id: "icp-domain-suffix",
  kind: "register",
  title: {
    en: "A domain can be filed only below a suffix that the MIIT has approved.",
    zh: "只有使用工信部已批准后缀的域名才能备案。",
  },
  clause: "domain-suffix",
  level: "mandatory",
  severity: "high",
  messages: {
    "not-approved": {
      text: {
        en: "Website '{website}' is to be filed for {domain}, but '.{suffix}' is not among the suffixes that the MIIT has approved.",
        zh: "网站“{website}”计划备案域名 {domain}，但“.{suffix}”不在工信部已批准的域名后缀之列。",
      },
      remedy: {
        en: "Choose a domain with an approved suffix, such as .cn or .com. If https://domain.miit.gov.cn lists the suffix by now, enter it under facts.approvedSuffixes.",
        zh: "请选择后缀已获批准的域名，如 .cn 或 .com。如果 https://domain.miit.gov.cn 现已列出该后缀，请将其填入 facts.approvedSuffixes。",
      },
    },
    "change-not-approved": {
      text: {
        en: "The filing of website '{website}' is to be changed, and '.{suffix}' of {domain} is not among the suffixes that the MIIT has approved; some provinces refuse the change.",
        zh: "网站“{website}”计划变更备案，而 {domain} 的后缀“.{suffix}”不在工信部已批准的域名后缀之列；部分省份不受理此类变更。",
      },
      remedy: {
        en: "Ask the communications administration of the province before applying for the change.",
        zh: "申请变更前，请先咨询所在省份的通信管理局。",
      },
      level: "advisory",
    },
  },
  *judge({ register }) {
    for (const website of register.websites) {
      if (!isPlanned(website) && website.previousDomains === undefined) continue;
      for (const { display, registrable, suffix } of website.domains) {
        if (register.isApprovedSuffix(suffix)) continue;
        yield {
          outcome: "violation",
          message: isPlanned(website) ? "not-approved" : "change-not-approved",
          domain: registrable,
          ...inRegister(`${website.path}.domain`),
          values: { website: website.name, domain: display, suffix },
        };
      }
    }
  },
};
