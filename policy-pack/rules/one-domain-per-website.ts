import type { DomainName } from "../facts/domain";
import type { Website } from "../register/register";
import { inWebsite } from "./in-register";
import type { Judgement, RegisterRule } from "./rule";

/** Since this day a website is filed with one domain. Source: the page of filing limitations. */
const oneDomainSince = "2019-04-22";

type MessageId = "several" | "several-undecided" | "changed" | "added";

export const oneDomainPerWebsite: RegisterRule<MessageId> = {
  id: "icp-one-domain-per-website",
  kind: "register",
  title: {
    en: "Since April 22, 2019 a website is filed with one domain, which cannot be changed.",
    zh: "自 2019 年 4 月 22 日起，一个网站只能备案一个域名，且不能更换。",
  },
  clause: "one-domain",
  level: "mandatory",
  severity: "high",
  messages: {
    several: {
      text: {
        en: "Website '{website}' lists {count} domains ({domains}), but since April 22, 2019 only one domain can be filed for a website.",
        zh: "网站“{website}”列有 {count} 个域名（{domains}），但自 2019 年 4 月 22 日起，一个网站只能备案一个域名。",
      },
      remedy: {
        en: "List each domain as a website of its own; each gets its own site filing number.",
        zh: "请将每个域名作为单独的网站填写；每个网站有各自的网站备案号。",
      },
    },
    "several-undecided": {
      text: {
        en: "Website '{website}' lists {count} domains ({domains}); that is valid only if it was filed before April 22, 2019, and the register does not say when it was filed.",
        zh: "网站“{website}”列有 {count} 个域名（{domains}）；仅当其在 2019 年 4 月 22 日之前备案时才有效，而登记册未填写备案日期。",
      },
      remedy: { en: "Enter the day of the filing under filedOn.", zh: "请在 filedOn 中填写备案日期。" },
    },
    changed: {
      text: {
        en: "The domain of website '{website}' is to be changed from {previous} to {domains}, but the domain of a filed website cannot be changed.",
        zh: "网站“{website}”的域名计划由 {previous} 变更为 {domains}，但已备案网站的域名不能更换。",
      },
      remedy: {
        en: "Keep the filing as it is, and list the new domain as a website of its own.",
        zh: "请保持原备案不变，并将新域名作为单独的网站填写。",
      },
    },
    added: {
      text: {
        en: "The domains of website '{website}' are to be changed from {previous} to {domains}; a website with several domains can only keep or lose some, but {added} would be new.",
        zh: "网站“{website}”的域名计划由 {previous} 变更为 {domains}；拥有多个域名的网站只能保留或删除域名，而 {added} 为新增。",
      },
      remedy: {
        en: "Leave the new domain out of this website, and list it as a website of its own.",
        zh: "请从该网站中去掉新域名，并将其作为单独的网站填写。",
      },
    },
  },
  *judge({ register }) {
    for (const website of register.websites) {
      yield* several(website);
      yield* changed(website);
    }
  },
};

function* several(website: Website): Iterable<Judgement<MessageId>> {
  const { domains, filingNumber, filedOn } = website;
  if (domains.length === 1 || (filedOn !== undefined && filedOn < oneDomainSince)) return;
  const undecided = filingNumber !== undefined && filedOn === undefined;
  yield {
    outcome: undecided ? "undetermined" : "violation",
    message: undecided ? "several-undecided" : "several",
    ...inWebsite(website, "domain"),
    values: { website: website.name, count: String(domains.length), domains: listed(domains) },
  };
}

function* changed(website: Website): Iterable<Judgement<MessageId>> {
  const { domains, previousDomains } = website;
  if (previousDomains === undefined) return;
  const filed = new Set(previousDomains.map(({ registrable }) => registrable));
  const added = domains.filter(({ registrable }) => !filed.has(registrable));
  if (added.length === 0) return;
  yield {
    outcome: "violation",
    message: previousDomains.length === 1 ? "changed" : "added",
    ...inWebsite(website, "domain"),
    values: {
      website: website.name,
      previous: listed(previousDomains),
      domains: listed(domains),
      added: listed(added),
    },
  };
}

function listed(domains: readonly DomainName[]): string {
  return domains.map(({ display }) => display).join(", ");
}
