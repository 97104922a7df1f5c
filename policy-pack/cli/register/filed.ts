import type { Registration } from "../../register/answers";
import { listOf, registrableOf } from "../../register/listed";
import { type AccountOptions, connectTo } from "../cloud/accounts";
import type { Cloud } from "../cloud/cloud";
import { type Progress, texts } from "../progress";
import type { Account, Registrations } from "./filed-draft";

/** What accounts have filed, and how the domains of their websites are registered. */
export interface AskedAccounts {
  readonly accounts: readonly [Account, ...Account[]];
  readonly registrations: Registrations;
}

/** Asks accounts for everything that a register can hold of it, one question after the other. */
export async function askAccounts(options: AccountOptions, progress: Progress): Promise<AskedAccounts> {
  const [first, ...others] = await connectTo(options);
  const registrations = new Map<string, Registration>();
  const accounts: [Account, ...Account[]] = [await askAccount(first, registrations, progress)];
  for (const cloud of others) accounts.push(await askAccount(cloud, registrations, progress));
  return { accounts, registrations };
}

async function askAccount(
  cloud: Cloud,
  registrations: Map<string, Registration>,
  progress: Progress,
): Promise<Account> {
  const entities = await cloud.filings();
  const websites = entities.flatMap(({ filings }) => filings).filter((filing) => listOf(filing) === "websites");
  const domains = [...new Set(websites.flatMap((website) => registrableOf(website).slice(0, 1)))];
  await progress.each(domains, async (domain) => {
    progress.show(texts.asking({ domain }));
    const registration = await cloud.registration(domain);
    if (registration !== undefined) registrations.set(domain, registration);
  });
  return { name: (await cloud.account()) ?? cloud.profile, entities };
}
