import type { Complaint } from "../../documents/problem";
import { parseDomain } from "../../facts/domain";
import { phrases } from "../../locales/text";
import type { RegisterData } from "../schema";
import { type Listed, repeated } from "./repeated";
import type { Validator } from "./validator";

export const texts = phrases("registerDomains", {
  domain: "domain",
  noDomain: "not a domain name that can be registered; expected the form example.com, without https:// and path",
  notRegistrable: "a filing is for the registrable domain and covers all names below it: write {display}",
  otherDomain: "the record belongs to none of the website's domains; expected a name such as www.example.com",
});

export const validateDomains: Validator = function* ({ websites, apps, exemptions }, lineOf) {
  const current = websites.flatMap(({ domain }, index) => listed(`websites[${index}].domain`, domain));
  const previous = websites.flatMap((website, index) =>
    website.previous ? listed(`websites[${index}].previous.domain`, website.previous.domain) : [],
  );
  const ofApps = apps.map(({ domains }, index) => listed(`apps[${index}].domains`, domains));
  const exempted = exemptions.flatMap(({ domain }, index) =>
    domain === undefined ? [] : [{ path: `exemptions[${index}].domain`, text: domain }],
  );
  for (const { path, text } of [...current, ...previous, ...ofApps.flat(), ...exempted]) yield* wellFormed(path, text);
  // Several apps may use one domain, and a website besides.
  for (const group of [current, ...ofApps]) yield* repeated(texts.domain, group.map(registrable), lineOf);
  yield* records(websites);
};

function registrable({ path, text }: Listed): Listed {
  return { path, text: parseDomain(text)?.registrable ?? text };
}

function listed(path: string, domain: string | readonly string[]): readonly Listed[] {
  return typeof domain === "string"
    ? [{ path, text: domain }]
    : domain.map((text, index) => ({ path: `${path}[${index}]`, text }));
}

function* wellFormed(path: string, text: string): Iterable<Complaint> {
  const name = parseDomain(text);
  if (!name) {
    yield { path, text: texts.noDomain };
  } else if (name.name !== name.registrable || /[*:]/.test(text)) {
    yield { path, text: texts.notRegistrable({ display: name.display }) };
  }
}

function* records(websites: RegisterData["websites"]): Iterable<Complaint> {
  for (const [index, { domain, records }] of websites.entries()) {
    const its = new Set([domain].flat().map((text) => parseDomain(text)?.registrable));
    for (const [at, { name }] of records.entries()) {
      if (its.has(parseDomain(name)?.registrable)) continue;
      yield { path: `websites[${index}].records[${at}].name`, text: texts.otherDomain };
    }
  }
}
