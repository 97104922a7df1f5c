import { typeOf } from "../../policy-pack/catalog";
import { isProduct, names } from "../../policy-pack/catalog/products";
import { isSuspicious } from "../../policy-pack/catalog/property-words";
import { nearest } from "../../policy-pack/facts/nearest";
import { readAlicloud } from "../catalog/sdk";
import { addRow } from "./catalog";
import { type Changes, ScaffoldError, withEntry } from "./changes";

export interface NewType {
  /** The type token, such as `alicloud:cdn/domainNew:DomainNew`. */
  readonly token: string;
  /** A row of `products.ts`. */
  readonly product: string;
}

/** Writes the row of a type that binds a domain, and its entry among the cases. Returns what to do next. */
export function addType(changes: Changes, { token, product }: NewType): readonly string[] {
  const types = readAlicloud();
  const declared = types.find((type) => type.token === token);
  if (declared === undefined) {
    throw new ScaffoldError(
      `the installed @pulumi/alicloud has no type '${token}'${meant(
        token,
        types.map((type) => type.token),
      )}`,
    );
  }
  if (typeOf(token) !== undefined) throw new ScaffoldError(`'${token}' has a row already`);
  if (!isProduct(product)) {
    throw new ScaffoldError(
      `policy-pack/catalog/products.ts has no product '${product}'${meant(product, Object.keys(names))}`,
    );
  }
  const suspicious = declared.inputs.filter(isSuspicious);
  const domain = suspicious.find((path) => /domain|host|cname/i.test(path)) ?? "TODO";
  const [, module = ""] = /^alicloud:(\w+)\//.exec(token) ?? [];
  const file = addRow(
    changes,
    `alicloud:${module}/`,
    module.toLowerCase(),
    `"${token}": { product: "${product}", domains: [{ path: "${domain}" }], location: [{ from: "provider" }] },`,
  );
  const path = /^\w+$/.test(domain) ? domain : "TODO";
  changes.edit("test/catalog/families.ts", (text) =>
    withEntry(text, "families", `"${token}": { domain: named("${path}"), ...regional },`),
  );
  return [
    `These inputs of it may matter: ${suspicious.join(", ") || "none by its name"}.`,
    `Correct its row in ${file}: which property binds a domain, and what decides where it serves from.`,
    "Correct its entry in test/catalog/families.ts: what makes it serve from the mainland, from overseas, or from an unknown place.",
    "See that it decides: npx vitest run --project pack test/catalog test/resolution",
    "Enter what is found in the SDK's own example of it in `faults` of test/catalog/examples.test.ts.",
    "Derive the page of what is covered: npm run derive",
  ];
}

function meant(word: string, known: readonly string[]): string {
  const right = nearest(word, known);
  return right === undefined ? "" : `; did you mean '${right}'?`;
}
