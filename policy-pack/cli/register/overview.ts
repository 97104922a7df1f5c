import { nameIn } from "../../deployment/urn";
import { daysBetween } from "../../facts/days";
import type { FilingKind } from "../../facts/filing-kinds";
import type { Exemption, Filing, FilingInstance, Register } from "../../register/register";

/** What a register holds, what expires first first, and what never does last. */
export interface Overview {
  readonly holdings: readonly Holding[];
  readonly exemptions: readonly (Exemption & Lifetime)[];
}

/** A website or app, filed or planned, and who holds it. */
export interface Holding extends Partial<Lifetime> {
  readonly kind: FilingKind;
  readonly name: string;
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

export function overviewOf({ filings, exemptions }: Register, today: string): Overview {
  return {
    holdings: expiringFirst(filings.map((filing) => holdingOf(filing, today))),
    exemptions: expiringFirst(exemptions.map((exemption) => ({ ...exemption, ...lifetime(exemption.expires, today) }))),
  };
}

function holdingOf(filing: Filing, today: string): Holding {
  const { kind, name, domains, entity, filingNumber, accessProviders, instance } = filing;
  const expiry = filing.kind === "website" ? filing.registration?.expiresOn : undefined;
  return {
    ...(expiry !== undefined && lifetime(expiry, today)),
    kind,
    name,
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
