import { type BindingUse, type DomainUse, mayViolate } from "../resolution/domain-uses";
import type { FilingGap } from "../resolution/filing-gap";
import type { Message, RuleResult } from "./rule";

export type MissingFilingMessage =
  | "unfiled"
  | "planned"
  | "unfileable"
  | "app-only"
  | "place-undecided"
  | "domain-unknown"
  | "domain-invalid";

/** What a missing filing means for the domains that a resource binds. */
export function* missingFilings(
  uses: readonly DomainUse[],
  concerns: (use: BindingUse) => boolean,
): Iterable<RuleResult<MissingFilingMessage>> {
  for (const use of uses) {
    if (use.kind === "binding" && concerns(use) && mayViolate(use)) yield* missingFiling(use);
  }
}

function* missingFiling(use: BindingUse): Iterable<RuleResult<MissingFilingMessage>> {
  const { path, domain, location, product } = use;
  const values = { product: product.name, where: location.how, property: path };
  if (domain.state === "unknown") {
    yield { ...placeOf(use), outcome: "undetermined", message: "domain-unknown", values };
  } else if (domain.state === "invalid") {
    yield {
      ...placeOf(use),
      outcome: "undetermined",
      message: "domain-invalid",
      values: { ...values, text: domain.text },
    };
  } else yield* unfiled(use, "place-undecided", values);
}

/** What a missing filing means: a violation in the mainland, and undetermined where the place is undecided or an app has one. */
export function* unfiled<Undecided extends string>(
  use: DomainUse,
  undecided: Undecided,
  values: RuleResult["values"],
): Iterable<RuleResult<Exclude<FilingGap, "other-provider"> | Undecided>> {
  const { domain, location, filingGap } = use;
  if (domain.state !== "known" || filingGap === undefined || filingGap === "other-provider") return;
  const { name, registrable, suffix } = domain.name;
  const certain = location.place === "mainland";
  const message = filingGap === "app-only" || certain ? filingGap : undecided;
  yield {
    ...placeOf(use),
    domain: name,
    outcome: certain && filingGap !== "app-only" ? "violation" : "undetermined",
    message,
    values: { ...values, domain: name, registrable, suffix },
  };
}

/** What every result about a use of a domain points at. */
export function placeOf({
  path,
  documentation,
  location,
}: DomainUse): Pick<RuleResult, "path" | "documentation" | "proof"> {
  return { path, documentation, proof: { resource: location.decidedBy } };
}

export const appOnlyRemedy = "If nothing but the app is served, exempt the resource with that reason.";

export const domainUnknownRemedy =
  "Where that cannot be, exempt the resource once you know that the domain has a filing.";

/** The texts that the rules about missing filings share; `instead` says how to keep the mainland out. */
export function missingFilingMessages(instead: string): Readonly<Record<MissingFilingMessage, Message>> {
  const served = "{product} would serve {domain} in the Chinese mainland ({where}).";
  return {
    unfiled: { cause: "unfiled", text: served, remedy: `Or ${instead}.` },
    planned: { cause: "planned", text: served, remedy: `Until then ${instead}.` },
    unfileable: { cause: "unfileable", text: served, remedy: `Or ${instead}.` },
    "app-only": {
      cause: "app-only",
      outcome: "undetermined",
      text: "{product} would serve {domain} in the Chinese mainland, or may ({where}).",
      remedy: appOnlyRemedy,
    },
    "place-undecided": {
      cause: "place-undecided",
      outcome: "undetermined",
      text: "{product} would serve {domain}, which has no ICP filing in the register ({where}).",
      remedy: `Or file the domain, or ${instead}.`,
    },
    "domain-unknown": {
      cause: "domain-unknown",
      outcome: "undetermined",
      text: "{product} would serve a domain in the Chinese mainland, or may ({where}): `{property}`.",
      remedy: domainUnknownRemedy,
    },
    "domain-invalid": {
      outcome: "undetermined",
      text: "`{property}` of {product} is '{text}', which is no registrable domain name, so no filing can be looked up for it.",
      remedy:
        "Correct the name. An address or a bare host name needs no binding; a website needs a domain with a filing.",
    },
  };
}
