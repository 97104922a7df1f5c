import type { Place } from "../alicloud/location";
import type { Product } from "../alicloud/products";
import type { Bilingual, Text } from "../facts/language";

/** Where one value of a DNS record ends. */
export interface Destination {
  /** `private` where the Internet does not reach it. */
  readonly place: Place | "private";
  readonly how: Bilingual;
  /** The names and hosts on the way, as people read them: `origin.example.com`, `alb 'web' (cn-shanghai)`. */
  readonly chain: readonly Text[];
  /** What is asked of a domain that ends there; absent where nothing of Alibaba Cloud is known to be there. */
  readonly filing?: Product["filing"];
  /** The product's documentation of that demand. */
  readonly source?: string | undefined;
  /** The verdict rests on the provider's built-in default region. */
  readonly assumed?: true;
  /** The URN of the planned resource at the end. */
  readonly host?: string;
  /** A resource of this deployment binds the same registrable domain there, and is judged for it. */
  readonly bound?: true;
}

/** An end that cannot be told. */
export function undecidedAt(chain: readonly Text[], en: string, zh: string): Destination {
  return { place: "undecided", how: { en, zh }, chain };
}

/** A value that is not known yet: it may turn out to be a host that asks the most. */
export function unknownValue(en: string, zh: string): Destination {
  return { ...undecidedAt([], en, zh), filing: "alibaba-cloud" };
}
