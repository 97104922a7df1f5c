import { typeOf } from "../catalog";
import { sdkTypeIn } from "../catalog/account-types";
import { isAddress } from "../facts/addresses/address";
import { isMainland } from "../facts/regions";
import { anId } from "./forms";
import type { Entry, InventorySource } from "./schema";
import { signed } from "./source";

/** What Alibaba Cloud tells of a resource of an account. */
export interface SeenResource {
  /** As `ACS::ECS::Instance`. */
  readonly type: string;
  readonly id: string;
  /** Empty for what has none. */
  readonly region: string;
  /** Those that the Internet reaches. */
  readonly addresses: readonly string[];
}

/** What an inventory holds of an account. */
export function accountSourceOf(account: string, seen: string, resources: readonly SeenResource[]): InventorySource {
  const entries = resources.flatMap((resource) => seenEntryOf(resource) ?? []);
  const byId = new Map(entries.map((entry) => [`${entry.type} ${entry.id}`, entry]));
  return signed({
    account,
    seen,
    resources: [...byId].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry),
  });
}

/** A resource as it was seen, of which no property is known but where it is; nothing for a type of no concern. */
function seenEntryOf({ type: accountType, id, region, addresses }: SeenResource): Entry | undefined {
  const type = sdkTypeIn(accountType);
  const row = type === undefined ? undefined : typeOf(type);
  if (type === undefined || row === undefined || anId(id) !== id) return undefined;
  const isRegional = row.location?.some(({ from }) => from === "provider") === true;
  const mainland = isMainland(region);
  const [property] = row.addresses ?? [];
  const found = property === undefined ? [] : addresses.filter(isAddress);
  return {
    type,
    id,
    ...(isRegional && mainland !== undefined
      ? { region, place: mainland ? "mainland" : "overseas" }
      : { place: "undecided" }),
    exposure: row.exposure === undefined || found.length > 0 ? "public" : "undecided",
    // A bucket and a domain of an edge product are named by their id.
    ...(row.domains?.[0] && { inputs: { [row.domains[0].path]: id } }),
    ...(property !== undefined && found.length > 0 && { answers: { [property]: found.toSorted() } }),
  };
}
