import { domainToASCII } from "node:url";
import type { Position, Problem } from "../documents/problem";
import type { DomainName } from "../facts/domain";
import { isApprovedSuffix } from "../facts/suffixes";
import type { Language } from "../locales/language";
import { type Entity, filedFirst, filingsOf, type Website } from "./filings";
import { HostIndex } from "./hosts";
import type { Exemption, RegisterData, RegisterHost } from "./schema";
import { facts } from "./schema/facts";

export { type Entity, filedFirst, isPlanned, type Website } from "./filings";
export type { Exemption, FilingInstance, RegisterHost } from "./schema";

const nothing: RegisterData = {
  account: "",
  entities: [],
  websites: [],
  hosts: [],
  exemptions: [],
  facts: facts.parse({}),
};

/** The organization's filings. Unusable, and empty, where it has problems. */
export class Register {
  readonly entities: readonly Entity[];
  readonly websites: readonly Website[];
  readonly exemptions: readonly Exemption[];
  readonly facts: RegisterData["facts"];
  /** The region of resources where nothing else names one. */
  readonly defaultRegion: string | undefined;
  readonly language: Language | undefined;
  readonly #byDomain: ReadonlyMap<string, Website>;
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
    const { entities, websites } = filingsOf(data ?? nothing);
    this.entities = entities;
    this.websites = websites;
    this.exemptions = exemptions;
    this.facts = facts;
    this.defaultRegion = defaultRegion;
    this.language = language;
    this.#byDomain = new Map(
      // Where a domain moves from one website to another, the one that has it filed is entered last and stays.
      filedFirst(websites)
        .toReversed()
        .flatMap((website) =>
          (website.previousDomains ?? website.domains).map(({ registrable }) => [registrable, website]),
        ),
    );
    this.#approved = suffixSet(facts.approvedSuffixes);
    this.#unapproved = suffixSet(facts.unapprovedSuffixes);
    this.#hosts = new HostIndex(hosts);
  }

  /**
   * The website that a name belongs to, filed or planned; a filing covers every name below its registrable domain.
   * Where a filing is to be changed, what is filed now counts.
   */
  filing(name: DomainName): Website | undefined {
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
