import { type Complaint, complaint } from "../../documents/problem";
import { parseDomain } from "../../facts/domain";
import type { RegisterData } from "../schema";
import type { Check } from "./check";
import { type Listed, repeated } from "./repeated";

export const checkDomains: Check = function* ({ websites, exemptions }, lineOf) {
  const current = websites.flatMap(({ domain }, index) => listed(`websites[${index}].domain`, domain));
  const previous = websites.flatMap((website, index) =>
    website.previous ? listed(`websites[${index}].previous.domain`, website.previous.domain) : [],
  );
  const exempted = exemptions.flatMap(({ domain }, index) =>
    domain === undefined ? [] : [{ path: `exemptions[${index}].domain`, text: domain }],
  );
  for (const { path, text } of [...current, ...previous, ...exempted]) yield* wellFormed(path, text);
  const names = current.map(({ path, text }) => ({ path, text: parseDomain(text)?.registrable ?? text }));
  yield* repeated({ en: "domain", zh: "域名" }, names, lineOf);
  yield* records(websites);
};

function listed(path: string, domain: string | readonly string[]): readonly Listed[] {
  return typeof domain === "string"
    ? [{ path, text: domain }]
    : domain.map((text, index) => ({ path: `${path}[${index}]`, text }));
}

function* wellFormed(path: string, text: string): Iterable<Complaint> {
  const name = parseDomain(text);
  if (!name) {
    yield complaint(
      path,
      "not a domain name that can be registered; expected the form example.com, without https:// and path",
      "不是可注册的域名；应为 example.com 的形式，不带 https:// 和路径",
    );
  } else if (name.name !== name.registrable || /[*:]/.test(text)) {
    yield complaint(
      path,
      `a filing is for the registrable domain and covers all names below it: write ${name.display}`,
      `备案针对可注册域名，并涵盖其下所有名称：请填写 ${name.display}`,
    );
  }
}

function* records(websites: RegisterData["websites"]): Iterable<Complaint> {
  for (const [index, { domain, records }] of websites.entries()) {
    const registrable = new Set([domain].flat().map((text) => parseDomain(text)?.registrable));
    for (const [at, { name }] of records.entries()) {
      if (registrable.has(parseDomain(name)?.registrable)) continue;
      yield complaint(
        `websites[${index}].records[${at}].name`,
        "the record belongs to none of the website's domains; expected a name such as www.example.com",
        "该记录不属于该网站的任何域名；应为 www.example.com 形式的名称",
      );
    }
  }
}
