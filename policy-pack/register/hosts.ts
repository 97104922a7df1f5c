import { domainToASCII } from "node:url";
import ipaddr from "ipaddr.js";
import { isAddress, isRange } from "../facts/addresses/address";
import type { RegisterHost } from "./schema";

interface Range {
  readonly network: ipaddr.IPv4 | ipaddr.IPv6;
  readonly bits: number;
  readonly host: RegisterHost;
}

/** Looks up addresses and names; of several entries that cover one, the narrowest counts. */
export class HostIndex {
  readonly #ranges: readonly Range[];
  readonly #names: ReadonlyMap<string, RegisterHost>;

  constructor(hosts: readonly RegisterHost[]) {
    this.#ranges = hosts.flatMap(rangesOf).sort((a, b) => b.bits - a.bits);
    const names = hosts.filter(({ address }) => !isAddress(address) && !isRange(address));
    this.#names = new Map(names.map((host) => [normalized(host.address), host]));
  }

  find(addressOrName: string): RegisterHost | undefined {
    if (isAddress(addressOrName)) {
      const address = ipaddr.process(addressOrName);
      return this.#ranges.find(({ network, bits }) => network.kind() === address.kind() && address.match(network, bits))
        ?.host;
    }
    const name = normalized(addressOrName);
    const labels = name.split(".");
    const wildcards = labels.slice(1).map((_, depth) => `*.${labels.slice(depth + 1).join(".")}`);
    return [name, ...wildcards].flatMap((pattern) => this.#names.get(pattern) ?? [])[0];
  }
}

function rangesOf(host: RegisterHost): readonly Range[] {
  if (isRange(host.address)) {
    const [network, bits] = ipaddr.parseCIDR(host.address);
    return [{ network, bits, host }];
  }
  if (!isAddress(host.address)) return [];
  const network = ipaddr.process(host.address);
  return [{ network, bits: network.kind() === "ipv4" ? 32 : 128, host }];
}

function normalized(name: string): string {
  const wildcard = name.startsWith("*.") ? "*." : "";
  return wildcard + domainToASCII(name.slice(wildcard.length)).replace(/\.$/, "");
}
