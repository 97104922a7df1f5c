import { isAlibabaCloudName } from "../../facts/hostnames/look-up";
import type { Language } from "../../locales/language";
import { fill, render } from "../../locales/render";
import { phrases, type Text } from "../../locales/text";
import type { Register } from "../../register/register";
import { type DomainUse, mayViolate } from "../../resolution/domain-uses";
import { type FilingGap, filingGapOf } from "../../resolution/filing-gap";
import { causeTextOf } from "../../rules/causes";
import { inARow } from "../../rules/wording";
import type { ExplainedUse } from "./model";

export const texts = phrases("verdict", {
  invalid: "'{text}' is no registrable domain name, so no filing can be looked up for it.",
  overseas: "From outside the Chinese mainland a domain may be served without a filing.",
  private: "What the Internet does not reach needs no filing.",
  ownName: "A name of Alibaba Cloud's own is served under its own filing.",
  elsewhere: "Whether {registrable} may be served is decided where the name is bound.",
  otherSite: "Where that site is, is not known here; whoever deploys it answers for its filing.",
  filed: "The filing of {registrable} allows it.",
  filedAnyway: "The filing of {registrable} allows it, wherever that is.",
});

/** What follows for the filing from where a domain is served. */
export function verdictOn(
  use: DomainUse,
  register: Register,
  language: Language,
): Pick<ExplainedUse, "verdict" | "outcome"> {
  const { domain, location, filingGap } = use;
  const { place } = location;
  const said = (text: Text) => render(text, language);
  if (use.kind === "forwarding-target" && use.target !== undefined && place === "undecided") {
    return { outcome: "allowed", verdict: said(texts.otherSite) };
  }
  if (place === "overseas") return { outcome: "allowed", verdict: said(texts.overseas) };
  if (place === "private") return { outcome: "allowed", verdict: said(texts.private) };
  if (domain.state === "invalid")
    return { outcome: "undetermined", verdict: said(texts.invalid({ text: domain.text })) };
  if (domain.state === "unknown") {
    return { outcome: "undetermined", verdict: causeTextOf("domain-unknown", "text", language) };
  }
  const { name, registrable, suffix } = domain.name;
  if (isAlibabaCloudName(name)) return { outcome: "allowed", verdict: said(texts.ownName) };
  if (!mayViolate(use)) {
    const isBound = filingGapOf(domain.name, "any", register) !== undefined;
    const allowed = place === "mainland" ? texts.filed({ registrable }) : texts.filedAnyway({ registrable });
    return { outcome: "allowed", verdict: said(isBound ? texts.elsewhere({ registrable }) : allowed) };
  }
  const filing = register.filing(domain.name);
  const values = {
    registrable,
    suffix,
    number: filing?.filingNumber,
    providers: filing?.accessProviders.join(", "),
  };
  const lacks = fill(causeTextOf(filingGap as FilingGap, "text", language), values, language);
  const certain = place === "mainland" && filingGap !== "app-only";
  const doubt = place === "mainland" ? [] : [causeTextOf("place-undecided", "text", language)];
  return { outcome: certain ? "violation" : "undetermined", verdict: inARow([lacks, ...doubt], language) };
}
