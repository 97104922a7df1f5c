import type { Registration } from "../../register/answers";
import { listOf, registrableOf } from "../../register/listed";
import { withProgress } from "../progress";
import { type Cloud, connectAll } from "./cloud";
import type { Account, Registrations } from "./filed-draft";
import { useProxyOf } from "./proxy";

/** What every command is asked that asks Alibaba Cloud. */
export interface AccountOptions {
  /** Profiles of the aliyun CLI whose accounts are asked; that of the usual chain where there are none. */
  readonly profile?: readonly string[];
  /** Where to ask instead of the public endpoints. */
  readonly endpoint?: string;
  /** Seconds to wait for an answer. */
  readonly timeout: number;
}

/** In seconds: the APIs count requests by the second and by the minute. */
const retryDelays: readonly number[] = [0.5, 2, 8];

/** Connects to the accounts that a command names. */
export function connectTo({ profile, endpoint, timeout }: AccountOptions): Promise<readonly [Cloud, ...Cloud[]]> {
  useProxyOf(process.env);
  return connectAll({ endpoint, timeout, retryDelays }, profile);
}

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
