import { block, inline } from "../../documents/edit";
import { parseDomain } from "../../facts/domain";
import { isFilingNumber, parseFilingNumber } from "../../facts/filing-number";
import { sampleRegistration } from "../../facts/registrars";
import type { Language } from "../../locales/language";
import { render } from "../../locales/render";
import type { FiledEntity, ListedFiling, Registration } from "../../register/answers";
import { kindOf, listOf, registrableOf } from "../../register/listed";
import { headOf } from "./draft";
import { comments } from "./draft-comments";
import type { Found, FoundDomain } from "./found";

/** What an account has filed. */
export interface Account {
  /** Its id, or what the user calls it. */
  readonly name: string;
  readonly entities: readonly FiledEntity[];
}

/** What Alibaba Cloud tells of domains, by registrable domain. */
export type Registrations = ReadonlyMap<string, Registration>;

type Entry = Readonly<Record<string, unknown>>;

/**
 * A register of what accounts have filed. A key that nobody tells is left blank, and the register is not valid until it
 * is filled in.
 *
 * @param found what was found in a deployment, if there is one
 */
export function filedDraft(
  accounts: readonly [Account, ...Account[]],
  registrations: Registrations,
  found: Found | undefined,
  language: Language,
): string {
  const [{ name: account }] = accounts;
  const owners = accounts.flatMap(({ name, entities }) => entities.map((entity) => ({ entity, account: name })));
  const listed = owners.flatMap(({ entity }) => entity.filings.map((filing) => ({ entity, filing })));
  const entryOf = ({ entity, filing }: (typeof listed)[number]) => filingEntry(filing, entity, registrations, found);
  const websites = listed.filter(({ filing }) => listOf(filing) === "websites").map(entryOf);
  const filed = new Set(listed.flatMap(({ filing }) => registrableOf(filing)));
  const planned = (found?.domains ?? []).filter(({ display }) => !filed.has(parseDomain(display)?.registrable ?? ""));
  const entities = owners.map((owner) =>
    entityEntry(owner.entity, owner.account === account ? undefined : owner.account),
  );
  const lists = {
    entities,
    websites: [...websites, ...planned.map((domain) => plannedEntry(domain, found))],
    apps: listed.filter(({ filing }) => listOf(filing) === "apps").map(entryOf),
  };
  const untold = render(comments.untold({ accounts: accounts.map(({ name }) => name).join(", ") }), language);
  const candidates = (found?.instances ?? []).map(({ product, resource }) => `${product} ${JSON.stringify(resource)}`);
  const choice = candidates.length > 1 ? `# ${render(comments.instances, language)} ${candidates.join(", ")}\n` : "";
  const blocks = Object.entries(lists)
    .filter(([, entries]) => entries.length > 0)
    .map(([list, entries]) => `\n${list}:\n${block(entries, "  ")}`);
  return `${headOf(language)}# ${untold}\n${choice}\naccount: ${inline(account)}\n${blocks.join("")}`;
}

function plannedEntry({ display, managed }: FoundDomain, found: Found | undefined): Entry {
  return { name: null, entity: null, domain: display, ...(managed && { managedBy: { ...found?.identity } }) };
}

export function entityEntry({ name, kind, number }: FiledEntity, account: string | undefined): Entry {
  const parsed = parseFilingNumber(number);
  const province = (isFilingNumber(parsed) ? parsed.province : undefined) ?? null;
  return { name, kind, province, ...(account !== undefined && { account }), filingNumber: number };
}

/** A website or app as the register lists it. */
export function filingEntry(
  filing: ListedFiling,
  entity: FiledEntity,
  registrations: Registrations,
  found?: Found,
): Entry {
  const domains = registrableOf(filing).map((domain) => parseDomain(domain)?.display ?? domain);
  const kind = kindOf(filing);
  const common = { filingNumber: filing.number, accessProviders: ["alibaba-cloud"] };
  if (kind !== "website")
    return { name: filing.name, kind, entity: entity.name, ...(domains.length > 0 && { domains }), ...common };
  const [first] = registrableOf(filing);
  const registration = registrations.get(first ?? "");
  const deployed = found?.domains.find(({ display }) => domains.includes(display));
  const [instance, ...others] = found?.instances ?? [];
  return {
    name: filing.name,
    entity: entity.name,
    domain: domains.length > 1 ? domains : (domains[0] ?? null),
    ...common,
    ...(deployed &&
      instance &&
      others.length === 0 && {
        instance: { product: instance.product, pulumi: { ...found?.identity, resource: instance.resource } },
      }),
    ...(registration && { registration: registrationEntry(registration, entity) }),
    ...(deployed?.managed && { managedBy: { ...found?.identity } }),
  };
}

/** A holder that is another than the entity may be the name of a person, and is left out. */
function registrationEntry({ expiresOn, realName, holders }: Registration, { name }: FiledEntity): Entry {
  return {
    registrar: sampleRegistration.registrar,
    expiresOn,
    realNameVerified: realName === "SUCCEED",
    ...(holders.includes(name) && { holder: name }),
  };
}
