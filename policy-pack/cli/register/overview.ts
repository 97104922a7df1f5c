import { nameIn } from "../../deployment/urn";
import { daysBetween } from "../../facts/days";
import type { Exemption, FilingInstance, Register, Website } from "../../register/register";

/** What a register holds, what expires first first, and what never does last. */
export interface Overview {
  readonly holdings: readonly Holding[];
  readonly exemptions: readonly (Exemption & Lifetime)[];
}

/** A website, filed or planned, and who holds it. */
export interface Holding extends Partial<Lifetime> {
  readonly website: string;
  /** As people read them. */
  readonly domains: readonly string[];
  readonly entity: string;
  readonly account: string;
  /** Absent while it is planned. */
  readonly filingNumber?: string | undefined;
  readonly accessProviders: readonly string[];
  /** What the instance behind it is called: its id in the cloud, its name in the program, or its product. */
  readonly instance?: string | undefined;
}

interface Lifetime {
  /** The last day, as `2027-01-31`. */
  readonly expires: string;
  readonly daysLeft: number;
}

export function overviewOf({ websites, exemptions }: Register, today: string): Overview {
  return {
    holdings: expiringFirst(websites.map((website) => holdingOf(website, today))),
    exemptions: expiringFirst(exemptions.map((exemption) => ({ ...exemption, ...lifetime(exemption.expires, today) }))),
  };
}

function holdingOf(website: Website, today: string): Holding {
  const { name, domains, entity, filingNumber, accessProviders, instance, registration } = website;
  return {
    ...(registration?.expiresOn !== undefined && lifetime(registration.expiresOn, today)),
    website: name,
    domains: domains.map(({ display }) => display),
    entity: entity.name,
    account: entity.account,
    filingNumber,
    accessProviders,
    instance: instance && nameOf(instance),
  };
}

function nameOf({ id, pulumi, urn, product }: FilingInstance): string {
  return id ?? pulumi?.resource ?? (urn && nameIn(urn)) ?? product;
}

function lifetime(expires: string, today: string): Lifetime {
  return { expires, daysLeft: daysBetween(today, expires) };
}

function expiringFirst<T extends Partial<Lifetime>>(entries: readonly T[]): readonly T[] {
  return entries.toSorted((a, b) => (a.daysLeft ?? Number.MAX_VALUE) - (b.daysLeft ?? Number.MAX_VALUE));
}
