import type { ProductId } from "./products";

/** How a resource names another one. */
export interface Link {
  /** The input that names it; has `[]` where several may be named. */
  readonly path: string;
  readonly to: readonly string[];
  /** The inputs of the other resource by which a literal names it, besides its id. */
  readonly by?: readonly string[];
}

/** One way to tell where a resource serves from. A row lists them in order; an absent property leads to the next. */
export type LocationClue =
  /** A property that holds a region id. */
  | { readonly from: "region"; readonly path: string }
  /** A property that holds a zone id; where it is unknown the region further down still bounds it. */
  | { readonly from: "zone"; readonly path: string }
  /** A property of the form `region:name`. */
  | { readonly from: "namespace"; readonly path: string }
  /** A property that holds one area, or several with commas between. */
  | { readonly from: "area"; readonly path: string; readonly otherwise?: "domestic" }
  /** A property whose values each stand for a place. */
  | {
      readonly from: "value";
      readonly path: string;
      readonly places: Readonly<Record<string, "mainland" | "overseas">>;
    }
  /** The resource that this one names. */
  | {
      readonly from: "link";
      readonly link: Link;
      /** It can only lie in the region of this one's provider, which bounds it where it is unknown. */
      readonly inProviderRegion?: true;
    }
  /**
   * The resources that name this one, or the one that `of` leads to. There must be some, and one in
   * the mainland is enough.
   */
  | { readonly from: "referrers"; readonly links: Readonly<Record<string, Link>>; readonly of?: Link }
  /** Several at once, those that are there: mainland as soon as one of them is. */
  | { readonly from: "each"; readonly steps: readonly LocationClue[] }
  /** The resource from which this one's provider takes its credentials, as a cluster. */
  | { readonly from: "providerLink"; readonly link: Link }
  /** The region of the resource's provider. */
  | { readonly from: "provider" }
  /** The same for every resource of the type. */
  | { readonly from: "fixed"; readonly place: "mainland" | "overseas" };

/** One sign of whether the Internet reaches a resource. Any sign of a public address counts; without one it is private. */
export type ExposureSign =
  /** Public unless the property has one of the values; absent is public. */
  | { readonly sign: "unless"; readonly path: string; readonly private: readonly string[] }
  /** Public where the property has this value. */
  | { readonly sign: "when"; readonly path: string; readonly is: string | boolean }
  /** Public where the property is a number above zero. */
  | { readonly sign: "positive"; readonly path: string }
  /** Public where the property is there at all. */
  | { readonly sign: "given"; readonly path: string }
  /** Something outside this deployment may decide where the property is there. */
  | { readonly sign: "maybe"; readonly path: string }
  /** Public where a resource of the type, such as an EIP association, names it. */
  | { readonly sign: "named"; readonly type: string; readonly link: Link }
  /** As public as the resources of the type that name it; public where none does. */
  | { readonly sign: "asReferrers"; readonly type: string; readonly link: Link }
  /** As public as the resource it names. */
  | { readonly sign: "as"; readonly link: Link };

/** A property that binds a domain. */
export interface DomainProperty {
  readonly path: string;
  /** `list`: names with commas between; `json`: a JSON list of names in a string. */
  readonly form?: "list" | "json";
}

/** What the pack knows of one resource type. */
export interface ResourceType {
  readonly product: ProductId;
  /** The properties that bind a domain; none where the type only hosts. */
  readonly domains?: readonly DomainProperty[];
  /** Binds only where this property is true. */
  readonly bindsWhen?: string;
  readonly location: readonly LocationClue[];
  /** Always public where absent. */
  readonly exposure?: readonly ExposureSign[];
  /** The outputs a DNS record may carry: addresses (A, AAAA) and names (CNAME). Empty where no output shows what answers. */
  readonly addresses?: readonly string[];
  readonly names?: readonly string[];
}

export type TypeTable = Readonly<Record<string, ResourceType>>;
