import type { Product } from "../catalog/products";
import type { DomainName } from "../facts/domain";
import { isAlibabaCloudName } from "../facts/hostnames/look-up";
import type { Register } from "../register/register";

/** Why a domain may not be served from the mainland. */
export type FilingGap =
  /** The register does not know it. */
  | "unfiled"
  /** The register lists it without a site filing number. */
  | "planned"
  /** No filing, and a suffix that can never have one. */
  | "unfileable"
  /** Filed, but Alibaba Cloud is not among its access providers although the product demands that. */
  | "other-provider"
  /** Filed, but only for an app, with which a website under the domain is not. */
  | "app-only";

/** What keeps a domain from being served from the mainland by something that makes this demand; nothing where it may be. */
export function filingGapOf(
  name: DomainName,
  demanded: Product["demandedFiling"],
  register: Register,
): FilingGap | undefined {
  if (isAlibabaCloudName(name.name)) return undefined;
  const filing = register.filing(name);
  if (filing?.filingNumber === undefined) {
    if (!register.isApprovedSuffix(name.suffix)) return "unfileable";
    return filing ? "planned" : "unfiled";
  }
  if (demanded !== "any" && !filing.accessProviders.includes("alibaba-cloud")) return "other-provider";
  return filing.kind === "website" ? undefined : "app-only";
}
