import { type Product, product } from "../../catalog/products";
import { render } from "../../locales/render";
import type { Text } from "../../locales/text";
import type { Place } from "../location/location";

/** Where one value of a DNS record ends. */
export interface Destination {
  /** `private` where the Internet does not reach it. */
  readonly place: Place | "private";
  readonly how: Text;
  /** The month of the facts that it rests on, `2026-06`; absent where it rests on the deployment or the register. */
  readonly asOf?: string;
  /** The names and hosts on the way, as people read them: `origin.example.com`, `alb 'web' (cn-shanghai)`. */
  readonly chain: readonly Text[];
  /** What is asked of a domain that ends there; absent where nothing of Alibaba Cloud is known to be there. */
  readonly demandedFiling?: Product["demandedFiling"];
  /** The product's documentation of that demand. */
  readonly documentation?: string | undefined;
  /** The place rests on the provider's built-in default region. */
  readonly assumed?: true;
  /** The URN of the planned resource at the end. */
  readonly host?: string;
  /** The registrable domains that this resource binds, and is evaluated for. */
  readonly binds?: readonly string[];
}

/** What a host of Alibaba Cloud asks for, whichever product it is. */
export const alibabaCloudHost = {
  demandedFiling: "alibaba-cloud",
  documentation: product("ecs").documentation,
} as const satisfies Partial<Destination>;

/** An end that cannot be decided. */
export function undecidedAt(chain: readonly Text[], how: Text): Destination {
  return { place: "undecided", how, chain };
}

/** A value that is not known yet: it may turn out to be a host that asks the most. */
export function unknownValue(how: Text): Destination {
  return { ...undecidedAt([], how), demandedFiling: "alibaba-cloud" };
}

/** The same end seen from a name that leads there. */
export function behind(name: string, destination: Destination): Destination {
  return { ...destination, chain: [name, ...destination.chain] };
}

const weights = { mainland: 0, undecided: 1, overseas: 2, private: 3 } as const;

/**
 * What matters most first: an end in the mainland, then one that may be; among equals the shorter chain.
 * Equal destinations aside, the order in which they were found makes no difference.
 */
export function byWeight(a: Destination, b: Destination): number {
  return weights[a.place] - weights[b.place] || a.chain.length - b.chain.length || (textOf(a) < textOf(b) ? -1 : 1);
}

function textOf({ chain, how, host = "" }: Destination): string {
  return [...chain, how, host].map((part) => render(part, "en")).join("\n");
}
