import { domainToASCII } from "node:url";
import { holds, type RecordMapping, type RecordNaming, type ZoneLink } from "../../catalog/records/shape";
import type { Link } from "../../catalog/shape";
import type { Deployment, Resource } from "../../deployment/deployment";
import { read, textOf, type Value } from "../../deployment/value";
import { type DomainName, parseDomain } from "../../facts/domain";
import { follow } from "../links";

/** What a record answers for. */
export interface RecordName {
  /** The whole name in lower-case ASCII without trailing dot; a wildcard is `*.example.com`. */
  readonly name: Value<string>;
  /** The domain of the name, or of its zone while the name is unknown; absent where neither tells. */
  readonly domain?: DomainName;
}

const unknown = { state: "unknown" } as const;

/** The names that a resource's records have in the public DNS; none where its zone is private. */
export function namesOf(resource: Resource, source: RecordMapping, deployment: Deployment): readonly RecordName[] {
  const holder = source.namedBy ? linked(resource, source.namedBy, deployment) : resource;
  if (holder === undefined) return [{ name: unknown }];
  return source.names.flatMap((name) => nameOf(holder, name, deployment) ?? []);
}

function nameOf(resource: Resource, source: RecordNaming, deployment: Deployment): RecordName | undefined {
  if ("full" in source) return named(nameAt(resource, source.full), unknown);
  if ("zone" in source) {
    const host = nameAt(resource, source.host);
    const zone = nameAt(resource, source.zone);
    if (zone.state === "absent") return undefined;
    return named(host.state === "absent" && source.apexWhenAbsent ? zone : joined(host, zone), zone);
  }
  const { zoneOf, host } = source;
  const planned = linked(resource, zoneOf, deployment);
  if (planned && zoneOf.private && holds(zoneOf.private, planned.inputs)) return undefined;
  const zone = planned ? zoneName(planned, zoneOf) : unknown;
  return named(inZone(read(resource.inputs, host), zone), zone);
}

/** The one resource that a link leads to. */
function linked(resource: Resource, link: Link, deployment: Deployment): Resource | undefined {
  const target = follow(resource, link, deployment);
  const [only, ...others] = target.state === "found" ? target.resources : [];
  return others.length > 0 ? undefined : only;
}

function zoneName(zone: Resource, { names }: ZoneLink): Value<string> {
  const [path] = names.filter((name) => zone.inputs[name] !== undefined);
  return path === undefined ? unknown : nameAt(zone, path);
}

/** Providers append the zone where a name lacks it. Without the zone, a name that could stand alone counts as complete. */
function inZone(given: Value, zone: Value<string>): Value<string> {
  if (given.state !== "known") return unknown;
  const text = textOf(given.value);
  const host: Value<string> = { state: "known", value: canonical(text) };
  return text.endsWith(".") || isComplete(host.value, zone) ? host : joined(host, zone);
}

function isComplete(host: string, zone: Value<string>): boolean {
  if (zone.state !== "known") return parseDomain(host) !== undefined;
  return host === zone.value || host.endsWith(`.${zone.value}`);
}

function joined(host: Value<string>, zone: Value<string>): Value<string> {
  if (host.state !== "known" || zone.state !== "known") return unknown;
  const apex = host.value === "@" || host.value === "";
  return { state: "known", value: apex ? zone.value : `${host.value}.${zone.value}` };
}

/** The domain is that of the name, or of the zone while the name is unknown. */
function named(name: Value<string>, zone: Value<string>): RecordName | undefined {
  if (name.state === "absent") return undefined;
  const nearest = name.state === "known" ? name : zone;
  const domain = nearest.state === "known" ? parseDomain(nearest.value) : undefined;
  return { name, ...(domain && { domain }) };
}

function nameAt({ inputs }: Resource, path: string): Value<string> {
  const value = read(inputs, path);
  return value.state === "known" ? { state: "known", value: canonical(textOf(value.value)) } : value;
}

/** A host name in lower-case ASCII without trailing dot; a text that is none is kept as it stands. */
export function canonical(text: string): string {
  const bare = text.trim().toLowerCase().replace(/\.$/, "");
  return domainToASCII(bare) || bare;
}
