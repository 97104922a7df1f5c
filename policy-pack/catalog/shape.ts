import type { ProductId } from "./products";
import type { Condition, RecordMapping } from "./record-shape";

/** How a resource names another one. */
export interface Link {
  /** The input that names it; has `[]` where several may be named. */
  readonly path: string;
  readonly to: readonly string[];
  /** The inputs of the other resource by which a literal names it, besides its id. */
  readonly by?: readonly string[];
}

/** One way to work out where a resource serves from. A row lists them in order; an absent property leads to the next. */
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
  | { readonly from: "each"; readonly clues: readonly LocationClue[] }
  /** The resource from which this one's provider takes its credentials, as a cluster. The path is the provider's. */
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
  /** Where the path leads to a map, the key in it that holds the domain; it may have dots. */
  readonly key?: string;
  /**
   * `list`: names with commas between; `json`: a JSON list of names in a string; `values`: settings of a program, in which
   * whatever sounds like a host and is a domain name may be one.
   */
  readonly form?: "list" | "json" | "values";
}

/** A DNS zone, which records name by its id. */
export interface Zone {
  /** The properties that may hold its name; the first that is there counts. */
  readonly names: readonly string[];
  /** Only networks of its owner see the zone where this holds. */
  readonly private?: Condition;
}

/** A listener of a load balancer. */
export interface Listener {
  /** The property with the protocol that it answers. */
  readonly protocol: string;
  readonly balancer: Link;
}

/** An instance that a website can be filed through, and the properties that tell whether it may be. */
export interface FilingInstanceType {
  /** As the register names it. */
  readonly product: "ecs" | "simple-application-server";
  /** Absent where no property tells more than the place. */
  readonly terms?: {
    readonly chargeType: string;
    readonly spotStrategy: string;
    /** The property that a finding about a missing public address points at. */
    readonly publicAddress: string;
    readonly status?: string;
    readonly period: string;
    readonly periodUnit: string;
    /** `AutoRenewal` or `true` where the subscription is renewed. */
    readonly renewal: string;
    /** Where one of these is there, a launch template may set the rest. */
    readonly templates: readonly string[];
  };
}

/**
 * What the pack knows of one resource type. Paths are keys of the inputs with dots between: `[]` stands for
 * each element of a list, `[key=value]` for each element with that value.
 */
export interface ResourceType {
  /** The name of its Terraform resource, where that is not `alicloud_` with the SDK's module and name. */
  readonly terraform?: string;
  /** What asks for a filing of the domains that it serves; absent where nothing of it serves any. */
  readonly product?: ProductId;
  /** The properties that bind a domain; none where the type only hosts. */
  readonly domains?: readonly DomainProperty[];
  /** Binds only where this property is true. */
  readonly bindsWhen?: string;
  readonly location?: readonly LocationClue[];
  /** Always public where absent. */
  readonly exposure?: readonly ExposureSign[];
  /** The outputs a DNS record may carry: addresses (A, AAAA) and names (CNAME). Empty where no output shows what answers. */
  readonly addresses?: readonly string[];
  readonly names?: readonly string[];
  /** Where it names the hosts that it fetches its content from. */
  readonly origins?: string;
  /** The records that it makes in the public DNS. */
  readonly records?: readonly RecordMapping[];
  readonly zone?: Zone;
  readonly listener?: Listener;
  /**
   * Its output may stand in a DNS value although it answers nothing itself: the hosts that these lead to
   * answer, and with none of them nobody does.
   */
  readonly passesThrough?: readonly Link[];
  readonly filingInstance?: FilingInstanceType;
}

/** Rows by type token. */
export type TypeTable = Readonly<Record<string, ResourceType>>;
