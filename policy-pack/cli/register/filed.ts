import type { Registration } from "../../register/answers";
import { listOf, registrableOf } from "../../register/listed";
import { type AccountOptions, connectTo } from "../cloud/accounts";
import type { Cloud } from "../cloud/cloud";
import { withProgress } from "../progress";
import type { Account, Registrations } from "./filed-draft";

/** What accounts have filed, and how the domains of their websites are registered. */
export interface AskedAccounts {
  readonly accounts: readonly [Account, ...Account[]];
  readonly registrations: Registrations;
}

/** Asks accounts for everything that a register can hold of it, one question after the other. */
export async function askAccounts(options: AccountOptions): Promise<AskedAccounts> {
  const [first, ...others] = await connectTo(options);
  const registrations = new Map<string, Registration>();
  const accounts: [Account, ...Account[]] = [await askAccount(first, registrations)];
  for (const cloud of others) accounts.push(await askAccount(cloud, registrations));
  return { accounts, registrations };
}

async function askAccount(cloud: Cloud, registrations: Map<string, Registration>): Promise<Account> {
  const entities = await cloud.filings();
  const websites = entities.flatMap(({ filings }) => filings).filter((filing) => listOf(filing) === "websites");
  const domains = [...new Set(websites.flatMap((website) => registrableOf(website).slice(0, 1)))];
  await withProgress(domains, String, async (domain) => {
    const registration = await cloud.registration(domain);
    if (registration !== undefined) registrations.set(domain, registration);
  });
  return { name: (await cloud.account()) ?? cloud.profile, entities };
}
