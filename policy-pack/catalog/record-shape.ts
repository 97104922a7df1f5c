import type { Link } from "./shape";

/** Holds where the property at `path` is there, or has this value; compared as text in lower case. */
export interface Condition {
  readonly path: string;
  readonly is?: string;
}

/** Holds of a list's member, whose path has `[]`; and only where the other condition holds of the whole. */
export interface MemberCondition extends Condition {
  readonly when?: Condition;
}

/** How a resource type names its records. A name whose zone or whole is absent makes no record. */
export type RecordNaming =
  /** A label below a zone, `@` or nothing for the zone itself: `rr` and `domainName`. */
  | { readonly host: string; readonly zone: string; readonly apexWhenAbsent?: true }
  /** A name that may leave out its zone, which is another resource. */
  | { readonly host: string; readonly zoneOf: Link }
  /** The whole name, without a zone. */
  | { readonly full: string };

/** Where a resource type of some DNS provider keeps what makes a record. */
export interface RecordMapping {
  /**
   * The list of which each element makes records of its own: `resourceRecordSets[]`. Paths that begin with
   * it are those of the element at hand. Without it one resource makes one record, or one set.
   */
  readonly each?: string;
  /** Each makes a record of its own, with the same answers. */
  readonly names: readonly RecordNaming[];
  /** The resource that holds the names, where it is not the one with the values. */
  readonly namedBy?: Link;
  /** The property with the record type, or the only one of the resource type. `as` spells out a provider's own words. */
  readonly type: { readonly path: string; readonly as?: Readonly<Record<string, string>> } | { readonly fixed: string };
  readonly values: readonly string[];
  /** The property to point at where other resources hold the values and nothing in the plan links them. */
  readonly hidden?: string;
  /** Several values in one text, with commas between. */
  readonly commas?: true;
  /** The resolution line. */
  readonly line?: string;
  /** Where this holds, an edge network answers in place of the value. */
  readonly proxied?: Condition | "always";
  /** Switched off where this holds. */
  readonly off?: Condition;
  /** Members of a list whose values are never answered: those of which one of these holds. */
  readonly idle?: readonly MemberCondition[];
  /** Answers only while others fail, where one of these holds. */
  readonly standby?: readonly Condition[];
  /** The resources that put it to use: at first, or only while others fail. */
  readonly usedBy?: { readonly type: string; readonly first: Link; readonly failover: Link };
  /** Records of some types let servers of Alibaba Cloud DNS redirect visitors to a URL. */
  readonly urlForwarding?: true;
}
