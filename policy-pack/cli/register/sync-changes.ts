import type { Change } from "../../documents/edit";
import { parseDomain } from "../../facts/domain";
import type { FiledEntity, ListedFiling } from "../../register/answers";
import { filedDomainsOf } from "../../register/filings";
import { entityFor, grantedFor, hasAccess, listedAs, listOf, missingFrom, registrableOf } from "../../register/listed";
import { type Entity, type Filing, isPlanned, type Register, type Website } from "../../register/register";
import type { AskedAccounts } from "./filed";
import { entityEntry, filingEntry, type Registrations } from "./filed-draft";

/** What brings a register up to date, and what a person has to look at. */
export interface Synchronization {
  readonly changes: readonly Change[];
  /** Filed according to the register, and not listed by the account of its entity. */
  readonly vanished: readonly Filing[];
  /** Of accounts that were not asked. */
  readonly notListed: readonly Entity[];
}

/** What the register says otherwise than what accounts have filed; what they do not tell stays as it is. */
export function synchronizationOf(register: Register, { accounts, registrations }: AskedAccounts): Synchronization {
  const listed = accounts.flatMap(({ entities }) => entities);
  const isListed = (entity: Entity) => listed.some((owner) => entityFor(owner, register) === entity);
  const filed = register.filings.filter((filing) => !isPlanned(filing) && isListed(filing.entity));
  return {
    changes: [
      ...listed.flatMap((owner) => ofEntity(owner, listed, register)),
      ...register.filings.flatMap((filing) => ofFiling(filing, listed, register)),
      ...register.websites.flatMap((website) => ofRegistration(website, listed, registrations)),
      ...accounts.flatMap(({ name, entities }) => entities.flatMap((owner) => newEntity(owner, name, register))),
      ...listed.flatMap((owner) => newFilings(owner, register, registrations)),
    ],
    vanished: filed.filter(
      (filing) => filing.accessProviders.includes("alibaba-cloud") && listedAs(filing, listed) === undefined,
    ),
    notListed: register.entities.filter((entity) => hasAccess(entity, register) && !isListed(entity)),
  };
}

function set(path: string, value: unknown): Change {
  return { kind: "set", path, value };
}

function ofEntity(owner: FiledEntity, listed: readonly FiledEntity[], register: Register): readonly Change[] {
  const entity = entityFor(owner, register);
  if (entity === undefined) return [];
  // Of a license and a filing, which an entity may hold both, the register keeps the one that it has.
  if (entity.filingNumber !== owner.number && listed.some(({ number }) => number === entity.filingNumber)) return [];
  const renamed = entity.name !== owner.name;
  const own = register.filings.filter((filing) => filing.entity === entity);
  return [
    ...(renamed ? [set(`${entity.path}.name`, owner.name)] : []),
    ...(renamed ? own.map(({ path }) => set(`${path}.entity`, owner.name)) : []),
    ...(entity.kind === owner.kind ? [] : [set(`${entity.path}.kind`, owner.kind)]),
    ...(entity.filingNumber === owner.number ? [] : [set(`${entity.path}.filingNumber`, owner.number)]),
  ];
}

function ofFiling(filing: Filing, listed: readonly FiledEntity[], register: Register): readonly Change[] {
  const { found, owner } = listedAs(filing, listed) ?? {};
  if (found !== undefined && owner !== undefined) {
    const moved = entityFor(owner, register) !== filing.entity;
    return [
      ...named(filing, found),
      ...(moved ? [set(`${filing.path}.entity`, owner.name)] : []),
      ...withDomains(filing, found),
      ...accessed(filing),
    ];
  }
  const granted = isPlanned(filing) ? grantedFor(filing, listed) : undefined;
  if (granted === undefined) return [];
  return [
    ...named(filing, granted),
    ...withDomains(filing, granted),
    set(`${filing.path}.filingNumber`, granted.number),
    ...accessed(filing),
  ];
}

function named({ path, name }: Filing, found: ListedFiling): readonly Change[] {
  return name === found.name ? [] : [set(`${path}.name`, found.name)];
}

/** What an account lists has its access through Alibaba Cloud. */
function accessed({ path, accessProviders }: Filing): readonly Change[] {
  if (accessProviders.includes("alibaba-cloud")) return [];
  return [set(`${path}.accessProviders`, [...accessProviders, "alibaba-cloud"])];
}

function withDomains(filing: Filing, found: ListedFiling): readonly Change[] {
  const stated = filedDomainsOf(filing).map(({ registrable }) => registrable);
  const actual = registrableOf(found);
  if (stated.toSorted().join() === actual.toSorted().join()) return [];
  const domains = actual.map((domain) => parseDomain(domain)?.display ?? domain);
  if (filing.kind !== "website") return [set(`${filing.path}.domains`, domains)];
  const key = filing.previousDomains ? "previous.domain" : "domain";
  return [set(`${filing.path}.${key}`, domains.length === 1 ? domains[0] : domains)];
}

/** What the register states of a registration is brought up to date, and nothing else of it entered. */
function ofRegistration(
  website: Website,
  listed: readonly FiledEntity[],
  registrations: Registrations,
): readonly Change[] {
  const { registration: stated, domains, path } = website;
  const filed = listedAs(website, listed)?.found;
  const [domain = domains[0]?.registrable] = filed ? registrableOf(filed) : [];
  const actual = registrations.get(domain ?? "");
  if (stated === undefined || actual === undefined) return [];
  const verified = actual.realName === "SUCCEED";
  const at = `${path}.registration`;
  return [
    ...(stated.expiresOn === undefined || stated.expiresOn === actual.expiresOn
      ? []
      : [set(`${at}.expiresOn`, actual.expiresOn)]),
    ...(stated.realNameVerified === undefined || stated.realNameVerified === verified
      ? []
      : [set(`${at}.realNameVerified`, verified)]),
  ];
}

function newEntity(owner: FiledEntity, account: string, register: Register): readonly Change[] {
  if (entityFor(owner, register) !== undefined) return [];
  const known = register.entities.some((entity) => entity.account === account);
  return [{ kind: "append", list: "entities", entry: entityEntry(owner, known ? undefined : account) }];
}

function newFilings(owner: FiledEntity, register: Register, registrations: Registrations): readonly Change[] {
  return missingFrom(register, owner).map((filing) => ({
    kind: "append",
    list: listOf(filing),
    entry: filingEntry(filing, owner, registrations),
  }));
}
