import { today } from "../../facts/today";
import { accountSourceOf } from "../../inventory/account";
import type { InventorySource } from "../../inventory/schema";
import { type AccountOptions, connectTo } from "../cloud/accounts";
import type { Cloud } from "../cloud/cloud";
import type { AccountResource } from "../cloud/operations";
import { type Progress, texts } from "../progress";

/**
 * Asks accounts for everything that they have in all regions.
 *
 * @param scope a resource directory, a folder or a member of it, by its id; the accounts themselves where absent
 */
export async function askInventory(
  options: AccountOptions,
  progress: Progress,
  scope?: string,
): Promise<readonly InventorySource[]> {
  const byAccount = new Map<string, AccountResource[]>();
  for (const cloud of await connectTo(options)) {
    const found = await resourcesOf(cloud, scope, progress);
    // An account that has nothing any more is one to write, too.
    const own = found.length > 0 && found.every(({ account }) => account !== "") ? undefined : await idOf(cloud);
    if (own !== undefined) byAccount.set(own, byAccount.get(own) ?? []);
    for (const resource of found) {
      const account = resource.account || String(own);
      const resources = byAccount.get(account) ?? [];
      resources.push(resource);
      byAccount.set(account, resources);
    }
  }
  const seen = today();
  return [...byAccount].map(([account, resources]) => accountSourceOf(account, seen, resources));
}

async function idOf(cloud: Cloud): Promise<string> {
  return (await cloud.account()) ?? cloud.profile;
}

async function resourcesOf(
  cloud: Cloud,
  scope: string | undefined,
  progress: Progress,
): Promise<readonly AccountResource[]> {
  const found: AccountResource[] = [];
  for await (const page of cloud.resources(scope)) {
    found.push(...page);
    progress.show(texts.listing({ account: cloud.profile, count: found.length }));
  }
  progress.clear();
  return found;
}
