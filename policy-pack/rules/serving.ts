import { resourceTypes, typeOf } from "../catalog";
import { type Product, product } from "../catalog/products";
import type { Resource } from "../deployment/deployment";
import { type Binding, bindingsOf } from "../resolution/bindings";
import { type FilingGap, filingGapOf } from "../resolution/filing-gap";
import { type ServingLocation, servingLocationOf } from "../resolution/location/serving-location";
import type { Context, Message, RuleResult } from "./rule";

/** A domain that a resource would serve although something may forbid it. */
export interface Serving {
  readonly binding: Binding;
  readonly product: Product;
  readonly reach: ServingLocation;
  /** Absent where the domain itself is unknown or no domain name. */
  readonly obstacle?: FilingGap;
}

/** The domains that a resource would serve from the mainland, or may, although nothing shows that it is allowed to. */
export function servingsOf(resource: Resource, context: Context): readonly Serving[] {
  const row = typeOf(resource.type);
  if (row?.product === undefined) return [];
  const reach = servingLocationOf(resource, context);
  if (reach.place === "overseas" || reach.place === "private") return [];
  const itsProduct = product(row.product);
  return bindingsOf(resource).flatMap((binding): readonly Serving[] => {
    if (binding.domain.state !== "known") return [{ binding, product: itsProduct, reach }];
    const obstacle = filingGapOf(binding.domain.name, itsProduct.demandedFiling, context.register);
    return obstacle ? [{ binding, product: itsProduct, reach, obstacle }] : [];
  });
}

/** The type tokens that bind a domain, edge products apart from the rest. */
export function bindingTypes(kind: "edge" | "regional"): ReadonlySet<string> {
  return new Set(
    Object.entries(resourceTypes)
      .filter(([, row]) => row.domains && row.product && (product(row.product).edge === true) === (kind === "edge"))
      .map(([token]) => token),
  );
}

export type ServingMessage =
  | "unfiled"
  | "planned"
  | "unfileable"
  | "place-undecided"
  | "domain-unknown"
  | "domain-invalid";

/** What a missing filing means for what a resource would serve. */
export function* judgeServings(resource: Resource, context: Context): Iterable<RuleResult<ServingMessage>> {
  for (const { binding, product, reach, obstacle } of servingsOf(resource, context)) {
    const { domain, path } = binding;
    const common = { path, source: product.documentation, proof: { resource: reach.decidedBy } };
    const values = { product: product.name, where: reach.how, property: path };
    if (domain.state === "unknown") {
      yield { ...common, outcome: "undetermined", message: "domain-unknown", values };
    } else if (domain.state === "invalid") {
      yield { ...common, outcome: "undetermined", message: "domain-invalid", values: { ...values, text: domain.text } };
    } else if (obstacle !== undefined && obstacle !== "other-provider") {
      const { name, registrable, suffix } = domain.name;
      const certain = reach.place === "mainland";
      yield {
        ...common,
        domain: name,
        outcome: certain ? "violation" : "undetermined",
        message: certain ? obstacle : "place-undecided",
        values: { ...values, domain: name, registrable, suffix },
      };
    }
  }
}

/** The texts that the rules about serving share; `instead` says how to keep the mainland out. */
export function servingMessages(instead: string): Readonly<Record<ServingMessage, Message>> {
  return {
    unfiled: {
      text: "{product} would serve {domain} in the Chinese mainland ({where}), but {registrable} has no ICP filing in the register.",
      remedy: `Apply for an ICP filing for {registrable} and enter its number in the register, or ${instead}.`,
    },
    planned: {
      text: "{product} would serve {domain} in the Chinese mainland ({where}), but the ICP filing of {registrable} is only planned: the register has no site filing number for it.",
      remedy: `Deploy once the filing is granted and its number is in the register; until then ${instead}.`,
    },
    unfileable: {
      text: "{product} would serve {domain} in the Chinese mainland ({where}), but {registrable} has no ICP filing and can never get one: the suffix .{suffix} is not approved by the MIIT.",
      remedy: `Serve the site under a domain with an approved suffix, such as .com or .cn, or ${instead}.`,
    },
    "place-undecided": {
      text: "{product} would serve {domain}, which has no ICP filing in the register, and whether it does so in the Chinese mainland cannot be told: {where}.",
      remedy: `File {registrable}, or ${instead} with a value that is known at preview.`,
    },
    "domain-unknown": {
      text: "{product} would serve a domain in the Chinese mainland, or may ({where}), and which one is not known before the deployment: `{property}`.",
      remedy: "Give the domain as a literal or a config value, so that its filing can be looked up at preview.",
    },
    "domain-invalid": {
      text: "`{property}` of {product} is '{text}', which is no registrable domain name, so no filing can be looked up for it.",
      remedy:
        "Correct the name. An address or a bare host name needs no binding; a website needs a domain with a filing.",
    },
  };
}
