import { domainToASCII } from "node:url";
import type { Position, Problem } from "../documents/problem";
import type { DomainName } from "../facts/domain";
import { isApprovedSuffix } from "../facts/suffixes";
import type { Language } from "../locales/language";
import { type App, type Entity, type Filing, filedDomainsOf, filedFirst, filingsOf, type Website } from "./filings";
import { HostIndex } from "./hosts";
import type { Exemption, RegisterData, RegisterHost } from "./schema";
import { facts } from "./schema/facts";

export { type App, type Entity, type Filing, filedFirst, isPlanned, type Website } from "./filings";
export type { Exemption, FilingInstance, RegisterHost } from "./schema";

const nothing: RegisterData = {
  account: "",
  entities: [],
  websites: [],
  apps: [],
  hosts: [],
  exemptions: [],
  facts: facts.parse({}),
};

/** The organization's filings. Unusable, and empty, where it has problems. */
export class Register {
  readonly entities: readonly Entity[];
  readonly websites: readonly Website[];
  readonly apps: readonly App[];
  /** The websites, then the apps. */
  readonly filings: readonly Filing[];
  readonly exemptions: readonly Exemption[];
  readonly facts: RegisterData["facts"];
  /** The region of resources where nothing else names one. */
  readonly defaultRegion: string | undefined;
  readonly language: Language | undefined;
  readonly #byDomain: ReadonlyMap<string, Filing>;
  readonly #approved: ReadonlySet<string>;
  readonly #unapproved: ReadonlySet<string>;
  readonly #hosts: HostIndex;

  /**
   * @param file as messages name it
   * @param data what a valid file holds
   * @param problems what is wrong with it; a register with problems has no entries
   * @param positionOf where an entry such as `websites[0].domain` stands in the file; in one that is not YAML, where it breaks off
   */
  constructor(
    readonly file: string,
    data: RegisterData | undefined,
    readonly problems: readonly Problem[],
    readonly positionOf: (path: string) => Position | undefined,
  ) {
    const { hosts, exemptions, facts, defaultRegion, language } = data ?? nothing;
    const { entities, websites, apps } = filingsOf(data ?? nothing);
    this.entities = entities;
    this.websites = websites;
    this.apps = apps;
    this.filings = [...websites, ...apps];
    this.exemptions = exemptions;
    this.facts = facts;
    this.defaultRegion = defaultRegion;
    this.language = language;
    this.#byDomain = new Map(
      // Of several that list a domain, as where it moves to another website, the first is entered last and stays.
      filedFirst(this.filings)
        .toReversed()
        .flatMap((filing) => filedDomainsOf(filing).map(({ registrable }) => [registrable, filing] as const)),
    );
    this.#approved = suffixSet(facts.approvedSuffixes);
    this.#unapproved = suffixSet(facts.unapprovedSuffixes);
    this.#hosts = new HostIndex(hosts);
  }

  /**
   * The website or app that a name belongs to, filed or planned; a filing covers every name below its registrable domain.
   * What is filed counts before what is planned, and a website before an app.
   */
  filing(name: DomainName): Filing | undefined {
    return this.#byDomain.get(name.registrable);
  }

  /** Whether a domain below this public suffix can be filed, as far as is known here. */
  isApprovedSuffix(suffix: string): boolean {
    return this.#approved.has(suffix) || (isApprovedSuffix(suffix) && !this.#unapproved.has(suffix));
  }

  /** The entry of `hosts` that covers an address or a name; of several the narrowest. */
  host(addressOrName: string): RegisterHost | undefined {
    return this.#hosts.find(addressOrName);
  }
}

function suffixSet(suffixes: readonly string[]): ReadonlySet<string> {
  return new Set(suffixes.map((suffix) => domainToASCII(suffix.replace(/^\./, ""))));
}
