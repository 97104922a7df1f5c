import { grouped } from "../../deployment/grouped";
import { today } from "../../facts/today";
import { accountSourceOf } from "../../inventory/account";
import type { InventorySource } from "../../inventory/schema";
import { type AccountOptions, connectTo } from "../cloud/accounts";
import type { Cloud } from "../cloud/cloud";
import type { AccountResource } from "../cloud/operations";
import { whileShowing } from "../progress";

/**
 * Asks accounts for everything that they have in all regions.
 *
 * @param scope a resource directory, a folder or a member of it, by its id; the accounts themselves where absent
 */
export async function askInventory(options: AccountOptions, scope?: string): Promise<readonly InventorySource[]> {
  const found: AccountResource[] = [];
  for (const cloud of await connectTo(options)) found.push(...(await askOne(cloud, scope)));
  const seen = today();
  return [...grouped(found.map((resource) => [resource.account, resource]))].map(([account, resources]) =>
    accountSourceOf(account, seen, resources),
  );
}

/** What an account has; one whose id no resource tells is asked for it. */
async function askOne(cloud: Cloud, scope: string | undefined): Promise<readonly AccountResource[]> {
  const found: AccountResource[] = [];
  await whileShowing(async (show) => {
    for await (const page of cloud.resources(scope)) {
      found.push(...page);
      show(`${cloud.profile}: ${found.length}`);
    }
  });
  if (found.every(({ account }) => account !== "")) return found;
  const account = (await cloud.account()) ?? cloud.profile;
  return found.map((resource) => ({ ...resource, account: resource.account || account }));
}
