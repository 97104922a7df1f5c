import ipaddr from "ipaddr.js";
import { type DomainName, parseDomain } from "../facts/domain";
import type { Language } from "../facts/language";
import { isApprovedSuffix } from "../facts/suffixes";
import type { Position, Problem } from "./problem";
import type { Entity, Exemption, RegisterData, RegisterHost, Website } from "./schema";

export type { Entity, Exemption, RegisterHost, Website } from "./schema";

const nothing: RegisterData = {
  account: "",
  entities: [],
  websites: [],
  hosts: [],
  exemptions: [],
  facts: { approvedSuffixes: [], websiteLimits: {}, validityDays: {}, exemptionDays: 0 },
};

/** The organization's filings. Unusable, and empty, where it has problems. */
export class Register {
  readonly #data: RegisterData;
  readonly #websites: ReadonlyMap<string, Website>;
  readonly #suffixes: ReadonlySet<string>;
  readonly #ranges: readonly {
    readonly covers: (address: ipaddr.IPv4 | ipaddr.IPv6) => boolean;
    readonly host: RegisterHost;
  }[];

  /**
   * @param file as messages name it
   * @param problems what is wrong with it; a register with problems has no entries
   * @param positionOf where an entry such as `websites[0].domain` stands in the file
   */
  constructor(
    readonly file: string,
    data: RegisterData | undefined,
    readonly problems: readonly Problem[],
    readonly positionOf: (path: string) => Position | undefined,
  ) {
    this.#data = data ?? nothing;
    this.#websites = new Map(
      this.#data.websites.flatMap((website) =>
        domainsOf(website).flatMap((domain) => {
          const name = parseDomain(domain);
          return name ? [[name.registrable, website] as const] : [];
        }),
      ),
    );
    this.#suffixes = new Set(
      this.#data.facts.approvedSuffixes.map((suffix) => suffix.replace(/^\./, "").toLowerCase()),
    );
    this.#ranges = this.#data.hosts.flatMap((host) => {
      const covers = coverage(host.address);
      return covers ? [{ covers, host }] : [];
    });
  }

  get account(): string {
    return this.#data.account;
  }

  get entities(): readonly Entity[] {
    return this.#data.entities;
  }

  get websites(): readonly Website[] {
    return this.#data.websites;
  }

  get exemptions(): readonly Exemption[] {
    return this.#data.exemptions;
  }

  get facts(): RegisterData["facts"] {
    return this.#data.facts;
  }

  get defaultRegion(): string | undefined {
    return this.#data.defaultRegion;
  }

  get language(): Language | undefined {
    return this.#data.language;
  }

  /** The website that a name belongs to, filed or planned; a filing covers every name below its registrable domain. */
  filing(name: DomainName): Website | undefined {
    return this.#websites.get(name.registrable);
  }

  /** The entity that a website belongs to. */
  entityOf(website: Website): Entity | undefined {
    return this.#data.entities.find(({ name }) => name === website.entity);
  }

  /** Whether a domain below this public suffix can be filed, as far as is known here. */
  isApprovedSuffix(suffix: string): boolean {
    return this.#suffixes.has(suffix) || isApprovedSuffix(suffix);
  }

  /** What `hosts` says of an address or a name; an exact entry before a wildcard. */
  explain(addressOrName: string): RegisterHost | undefined {
    if (ipaddr.isValid(addressOrName)) {
      const address = ipaddr.process(addressOrName);
      return this.#ranges.find(({ covers }) => covers(address))?.host;
    }
    const name = addressOrName.toLowerCase().replace(/\.$/, "");
    const named = (pattern: string) =>
      this.#data.hosts.find(({ address }) => address.toLowerCase().replace(/\.$/, "") === pattern);
    const labels = name.split(".");
    const wildcards = labels.slice(1).map((_, depth) => `*.${labels.slice(depth + 1).join(".")}`);
    return [name, ...wildcards].map(named).find((host) => host !== undefined);
  }
}

/** The domains of a website, however it lists them. */
export function domainsOf({ domain }: Pick<Website, "domain">): readonly string[] {
  return typeof domain === "string" ? [domain] : domain;
}

/** A test for an address or range; nothing where the text is a name. */
function coverage(text: string): ((address: ipaddr.IPv4 | ipaddr.IPv6) => boolean) | undefined {
  const [base, bits] = ipaddr.isValidCIDR(text) ? ipaddr.parseCIDR(text) : [undefined, 0];
  if (base) return (address) => address.kind() === base.kind() && address.match(base, bits);
  if (!ipaddr.isValid(text)) return undefined;
  const exact = ipaddr.process(text).toString();
  return (address) => address.toString() === exact;
}
