import { type Cloud, connectAll } from "./cloud";
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
