import { type DomainName, parseDomain } from "../facts/domain";
import type { FilingKind } from "../facts/filing-kinds";
import type { ListedApp, ListedEntity, ListedWebsite, RegisterData } from "./schema";

/** An organization or individual that files. */
export interface Entity extends ListedEntity {
  /** Its place in the register: `entities[0]`. */
  readonly path: string;
  /** The Alibaba Cloud account that it files through, its own or the register's. */
  readonly account: string;
}

/** What every entry has that stands for a filing. */
interface FilingData {
  /** Its place in the register: `websites[0]`. */
  readonly path: string;
  readonly kind: FilingKind;
  readonly entity: Entity;
  readonly domains: readonly DomainName[];
}

/** A website, filed where it has a filing number, otherwise planned. */
export interface Website extends FilingData, Omit<ListedWebsite, "entity" | "domain" | "previous"> {
  readonly kind: "website";
  /** The domains as filed now, where a change of the filing is planned. */
  readonly previousDomains?: readonly DomainName[];
}

/** An app, a mini program or a quick app, filed where it has a filing number, otherwise planned. */
export interface App extends FilingData, Omit<ListedApp, "entity" | "domains"> {
  readonly kind: ListedApp["kind"];
}

/** What a filing number is granted for. */
export type Filing = Website | App;

export interface Filings {
  readonly entities: readonly Entity[];
  readonly websites: readonly Website[];
  readonly apps: readonly App[];
}

/** Whether a website or app is still to be filed. */
export function isPlanned({ filingNumber }: Filing): boolean {
  return filingNumber === undefined;
}

/** Filings in the order in which they count towards a limit: planned ones after those that are granted. */
export function filedFirst<Listed extends Filing>(filings: readonly Listed[]): readonly Listed[] {
  return [...filings.filter((filing) => !isPlanned(filing)), ...filings.filter(isPlanned)];
}

/** Where a filing is to be changed, what is filed now counts. */
export function filedDomainsOf(filing: Filing): readonly DomainName[] {
  return (filing.kind === "website" ? filing.previousDomains : undefined) ?? filing.domains;
}

/** Joins what a valid register lists apart. */
export function filingsOf(data: RegisterData): Filings {
  const entities = data.entities.map((entity, index) => ({
    ...entity,
    account: entity.account ?? data.account,
    path: `entities[${index}]`,
  }));
  const ofEntity = (owner: string) => entities.filter(({ name }) => name === owner);
  const websites = data.websites.flatMap(({ entity: owner, domain, previous, ...website }, index) =>
    ofEntity(owner).map((entity) => ({
      ...website,
      kind: "website" as const,
      path: `websites[${index}]`,
      entity,
      domains: domainsOf([domain].flat()),
      ...(previous && { previousDomains: domainsOf([previous.domain].flat()) }),
    })),
  );
  const apps = data.apps.flatMap(({ entity: owner, domains, ...app }, index) =>
    ofEntity(owner).map((entity) => ({ ...app, path: `apps[${index}]`, entity, domains: domainsOf(domains) })),
  );
  return { entities, websites, apps };
}

function domainsOf(domains: readonly string[]): readonly DomainName[] {
  return domains.map(parseDomain).filter((name) => name !== undefined);
}
