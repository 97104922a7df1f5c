import { parseDomain } from "../facts/domain";
import { isFilingNumber, parseFilingNumber } from "../facts/filing-number";
import type { FiledEntity, ListedFiling } from "./answers";
import { type Entity, type Filing, isPlanned, type Register } from "./register";

/** A filing as an account lists it, and the entity that it lists it for. */
export interface Listed {
  readonly found: ListedFiling;
  readonly owner: FiledEntity;
}

/** What the accounts list under the number of a website or app. */
export function listedAs({ filingNumber }: Filing, listed: readonly FiledEntity[]): Listed | undefined {
  const all = listed.flatMap((owner) => owner.filings.map((found) => ({ found, owner })));
  return all.find(({ found }) => found.number === filingNumber);
}

/** What the accounts list for a website or app that the register only plans: of its entity, with its domain or name. */
export function grantedFor(filing: Filing, listed: readonly FiledEntity[]): ListedFiling | undefined {
  return listed
    .filter(({ name, number }) => number === filing.entity.filingNumber || name === filing.entity.name)
    .flatMap(({ filings }) => filings)
    .find((candidate) => isSame(filing, candidate));
}

/** The entity of the register that an account lists, by number or name. */
export function entityFor({ number, name }: FiledEntity, { entities }: Register): Entity | undefined {
  return entities.find((entity) => entity.filingNumber === number) ?? entities.find((entity) => entity.name === name);
}

/** Whether an entity has anything filed with Alibaba Cloud as access provider, which only then lists it. */
export function hasAccess(entity: Entity, { filings }: Register): boolean {
  return filings.some((filing) => filing.entity === entity && filing.accessProviders.includes("alibaba-cloud"));
}

/** What an account lists for an entity, and the register neither as filed nor as planned. */
export function missingFrom({ filings }: Register, entity: FiledEntity): readonly ListedFiling[] {
  const known = new Set(filings.map(({ filingNumber }) => filingNumber));
  return entity.filings.filter(
    (listed) => !known.has(listed.number) && !filings.some((filing) => isPlanned(filing) && isSame(filing, listed)),
  );
}

function isSame(filing: Filing, listed: ListedFiling): boolean {
  if (kindOf(listed) !== filing.kind) return false;
  const domains = registrableOf(listed);
  return filing.domains.some(({ registrable }) => domains.includes(registrable)) || listed.name === filing.name;
}

/** What is no domain is kept as it is. */
export function registrableOf({ domains }: ListedFiling): readonly string[] {
  return [...new Set(domains.map((domain) => parseDomain(domain)?.registrable ?? domain))];
}

/** What the letter of a number says. */
export function kindOf({ number }: ListedFiling): Filing["kind"] {
  const parsed = parseFilingNumber(number);
  return (isFilingNumber(parsed) ? parsed.kind : undefined) ?? "website";
}

/** The list of the register that a filing belongs to. */
export function listOf(listed: ListedFiling): "websites" | "apps" {
  return kindOf(listed) === "website" ? "websites" : "apps";
}
