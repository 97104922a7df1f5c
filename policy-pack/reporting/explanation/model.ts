import type { Status } from "../../evaluation/disposition";
import type { BareHop } from "../map/hops";
import type { Filing, Side } from "../map/model";

/** What is known of a name or a resource, and what the rules made of it, in one language. */
export interface Explanation {
  /** As it was asked for. */
  readonly subject: string;
  /** The registrable domains in question. */
  readonly domains: readonly ExplainedDomain[];
  /** The ways that pass the name or the resource, each from a name to where it ends. */
  readonly ways: readonly (readonly BareHop[])[];
  /** The resources that use the name, or the one that was asked for. */
  readonly resources: readonly ExplainedResource[];
  /** Exemptions that are for it, whether one is needed or not. */
  readonly exemptions: readonly string[];
  /** The rules that looked at it. */
  readonly rules: readonly ExplainedRule[];
  /** The ids of the rules that evaluate nothing of the kind. */
  readonly others: readonly string[];
}

export interface ExplainedDomain {
  readonly domain: string;
  /** Absent where the register has none. */
  readonly filing?: Filing | undefined;
  /** Where that stands in the register: `icp-register.yaml:11:5 websites[0]`. */
  readonly entry?: string | undefined;
}

export interface ExplainedResource {
  readonly urn: string;
  readonly name: string;
  readonly type: string;
  /** The line that makes it; absent where nobody tells. */
  readonly place?: string | undefined;
  /** How far this version reads the type. */
  readonly coverage: string;
  /** Where the Internet reaches it, and by what that is known; absent where it serves nothing. */
  readonly location?: Pick<ExplainedUse, "side" | "how"> | undefined;
  readonly uses: readonly ExplainedUse[];
}

/** A use that a resource makes of a domain, and what follows from where that is served. */
export interface ExplainedUse {
  /** What the resource does: `binds www.example.com through Alibaba Cloud CDN`. */
  readonly does: string;
  /** The property that does. */
  readonly path?: string | undefined;
  readonly side: Side;
  /** By what it is known where that is. */
  readonly how: string;
  /** What follows from it for the filing. */
  readonly verdict: string;
  readonly outcome: "allowed" | "undetermined" | "violation";
}

export interface ExplainedRule {
  readonly id: string;
  readonly title: string;
  /** What it said; empty where it found nothing. */
  readonly findings: readonly { readonly status: Status; readonly message: string }[];
}
