import { type DomainName, parseDomain } from "../facts/domain";
import type { ListedEntity, ListedWebsite, RegisterData } from "./schema";

/** An organization or individual that files. */
export interface Entity extends ListedEntity {
  /** Its place in the register: `entities[0]`. */
  readonly path: string;
  /** The Alibaba Cloud account that it files through, its own or the register's. */
  readonly account: string;
}

/** A website, filed where it has a filing number, otherwise planned. */
export interface Website extends Omit<ListedWebsite, "entity" | "domain" | "previous"> {
  /** Its place in the register: `websites[0]`. */
  readonly path: string;
  readonly entity: Entity;
  readonly domains: readonly DomainName[];
  /** The domains as filed now, where a change of the filing is planned. */
  readonly previousDomains?: readonly DomainName[];
}

export interface Filings {
  readonly entities: readonly Entity[];
  readonly websites: readonly Website[];
}

/** Whether a website is still to be filed. */
export function isPlanned({ filingNumber }: Website): boolean {
  return filingNumber === undefined;
}

/** The websites in the order in which they count towards a limit: planned ones after those that are filed. */
export function filedFirst<Listed extends Website>(websites: readonly Listed[]): readonly Listed[] {
  return [...websites.filter((website) => !isPlanned(website)), ...websites.filter(isPlanned)];
}

/** Joins what a valid register lists apart. */
export function filingsOf(data: RegisterData): Filings {
  const entities = data.entities.map((entity, index) => ({
    ...entity,
    account: entity.account ?? data.account,
    path: `entities[${index}]`,
  }));
  const websites = data.websites.flatMap(({ entity: owner, domain, previous, ...website }, index) =>
    entities
      .filter(({ name }) => name === owner)
      .map((entity) => ({
        ...website,
        path: `websites[${index}]`,
        entity,
        domains: domainsOf(domain),
        ...(previous && { previousDomains: domainsOf(previous.domain) }),
      })),
  );
  return { entities, websites };
}

function domainsOf(domain: string | readonly string[]): readonly DomainName[] {
  return [domain]
    .flat()
    .map(parseDomain)
    .filter((name) => name !== undefined);
}
