import type { Status } from "../../evaluation/disposition";
import type { FilingKind } from "../../facts/filing-kinds";
import type { ServingLocation } from "../../resolution/location/serving-location";

/** Stands for a name that is not known before the deployment. */
export const unknownName = "…";

/** Where every domain leads, and under which filing, in one language. */
export interface DomainMap {
  /** The gravest first; of equals those of the deployments by name, then those that only the register has. */
  readonly domains: readonly MappedDomain[];
  /** What expires, the earliest first. */
  readonly calendar: readonly Expiry[];
}

/** A registrable domain with all that is known of it. */
export interface MappedDomain {
  /** In ASCII; absent for names whose domain is not known before the deployment. */
  readonly domain?: string | undefined;
  /** The domain as people read it. */
  readonly display: string;
  /** Absent where the register has no website or app for the domain. */
  readonly filing?: Filing | undefined;
  /** The gravest of its findings. */
  readonly status: Status | "clear";
  readonly names: readonly MappedName[];
  /** The fingerprints of all findings about it, those on its hops among them. */
  readonly findings: readonly string[];
}

/** The filing of a domain as the register has it. */
export interface Filing {
  readonly kind: FilingKind;
  /** The website or app. */
  readonly name: string;
  /** Absent while the filing is only planned. */
  readonly number?: string | undefined;
  readonly entity: string;
  readonly accessProviders: readonly string[];
  /** The last day of the domain's registration, where the register says it. */
  readonly expiry?: Day | undefined;
}

/** A day such as `2027-01-31`, seen from the day of the evaluation. */
export interface Day {
  readonly date: string;
  /** Negative where it is past. */
  readonly daysLeft: number;
  readonly urgency: "past" | "soon" | "later";
}

/** A name of a domain, with the ways that lead on from it. */
export interface MappedName {
  readonly name: string;
  /** Each begins with the name itself. */
  readonly chains: readonly (readonly Hop[])[];
}

/** Which side of the border; `private` where the Internet does not reach it. */
export type Side = ServingLocation["place"];

/** One stop on the way from a name to a host. */
export interface Hop {
  /** A name, an address, or the name of a resource in the program. */
  readonly text: string;
  /** What it is: a record type, a product. */
  readonly what?: string | undefined;
  readonly region?: string | undefined;
  /** Absent for names on the way, which are nowhere. */
  readonly side?: Side | undefined;
  /** How that is known. */
  readonly how?: string | undefined;
  /** The URN of the planned resource. */
  readonly resource?: string | undefined;
  /** The fingerprints of the findings about it. */
  readonly findings: readonly string[];
}

/** Something in the register that ends on a day. */
export interface Expiry extends Day {
  readonly kind: "registration" | "exemption";
  /** The domain, or the rule that is exempted. */
  readonly subject: string;
  /** The website, or the reason. */
  readonly detail: string;
}
