import type { Deployment } from "../../deployment/deployment";
import { grouped } from "../../deployment/grouped";
import { statuses } from "../../evaluation/disposition";
import { type DomainName, parseDomain } from "../../facts/domain";
import type { Language } from "../../locales/language";
import type { Register } from "../../register/register";
import type { ReportedFinding } from "../report";
import { calendarOf, dayOf } from "./calendar";
import { type DomainMap, type Filing, type Hop, type MappedDomain, type MappedName, unknownName } from "./model";
import { type Route, routesElsewhere, routesOf } from "./routes";

export interface MapContext {
  readonly register: Register;
  readonly language: Language;
  /** The day of the evaluation, as `2026-11-24`. */
  readonly today: string;
}

/** Draws together what deployments plan, what the register holds and what was found. */
export function buildMap(
  deployments: readonly Deployment[],
  findings: readonly ReportedFinding[],
  { register, language, today }: MapContext,
): DomainMap {
  const planned = deployments.flatMap((deployment) => routesOf({ deployment, register, language }));
  const routes = grouped([...planned, ...routesElsewhere(register)].map((route) => [keyOf(route.domain), route]));
  const filed = register.filings.flatMap(({ domains }) => domains);
  const about = findings.flatMap(({ domain }) => (domain === undefined ? [] : (parseDomain(domain) ?? [])));
  const named = [...planned.flatMap(({ domain }) => domain ?? []), ...about].toSorted(byDisplay);
  const domains = new Map([...named, ...filed.toSorted(byDisplay)].map((domain) => [domain.registrable, domain]));
  const onDomain = grouped(findings.map((finding) => [finding.registrable ?? "", finding]));
  const mapped = (domain: DomainName | undefined): MappedDomain => {
    const key = keyOf(domain);
    const own = onDomain.get(key) ?? [];
    const elsewhere = domain ? (onDomain.get("") ?? []) : [];
    const names = namesOf(
      routes.get(key) ?? [],
      grouped([...own, ...elsewhere].map((found) => [found.resource, found])),
    );
    const onHops = new Set(names.flatMap(({ chains }) => chains.flat().flatMap((hop) => hop.findings)));
    const all = [...(domain ? own : []), ...findings.filter(({ fingerprint }) => onHops.has(fingerprint))];
    return {
      domain: domain?.registrable,
      display: domain?.display ?? unknownName,
      filing: domain && filingOf(domain, register, today),
      status: statuses.find((status) => all.some((finding) => finding.status === status)) ?? "clear",
      names,
      findings: [...new Set(all.map(({ fingerprint }) => fingerprint))],
    };
  };
  const unknown = routes.has("") ? [mapped(undefined)] : [];
  return {
    domains: [...[...domains.values()].map(mapped), ...unknown].toSorted((a, b) => gravityOf(a) - gravityOf(b)),
    calendar: calendarOf(register, today),
  };
}

function gravityOf({ status }: MappedDomain): number {
  return status === "clear" ? statuses.length : statuses.indexOf(status);
}

function keyOf(domain: DomainName | undefined): string {
  return domain?.registrable ?? "";
}

function byDisplay(a: DomainName, b: DomainName): number {
  return a.display < b.display ? -1 : 1;
}

/** Ways that look the same are one. */
function namesOf(
  routes: readonly Route[],
  findings: ReadonlyMap<string, readonly ReportedFinding[]>,
): readonly MappedName[] {
  const on = (resource: string | undefined) => (resource === undefined ? [] : (findings.get(resource) ?? []));
  const ways = routes.map(({ hops }) => {
    const chain = hops.map(
      (hop): Hop => ({ ...hop, findings: on(hop.resource).map(({ fingerprint }) => fingerprint) }),
    );
    return [hops[0].text, chain] as const;
  });
  const distinct = new Map(ways.map((way) => [JSON.stringify(way), way]));
  return [...grouped(distinct.values())].map(([name, chains]) => ({ name, chains }));
}

/** The website or app that a domain is filed for, or is to be. */
export function filingOf(domain: DomainName, register: Register, today: string): Filing | undefined {
  const filing = register.filing(domain);
  if (filing === undefined) return undefined;
  const { kind, name, filingNumber, entity, accessProviders } = filing;
  const expiry = filing.kind === "website" ? filing.registration?.expiresOn : undefined;
  return {
    kind,
    name,
    number: filingNumber,
    entity: entity.name,
    accessProviders,
    expiry: expiry === undefined ? undefined : dayOf(expiry, register, today),
  };
}
