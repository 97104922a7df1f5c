import { domainToASCII } from "node:url";
import { typeOf } from "../../catalog";
import type { RecordMapping, RecordNaming } from "../../catalog/record-shape";
import type { Link } from "../../catalog/shape";
import type { Deployment } from "../../deployment/deployment";
import type { Resource } from "../../deployment/resource";
import type { Value } from "../../deployment/value";
import { isAddress } from "../../facts/addresses/address";
import { type DomainName, parseDomain } from "../../facts/domain";
import { follow } from "../links";
import { holds, type RecordInputs, textIn } from "./elements";

/** What a record answers for. */
export interface RecordName {
  /** The whole name in lower-case ASCII without trailing dot; a wildcard is `*.example.com`. */
  readonly name: Value<string>;
  /** The domain of the name, or of its zone while the name is unknown; absent where neither tells. */
  readonly domain?: DomainName;
}

const unknown = { state: "unknown" } as const;

/** The names that a record has in the public DNS; none where its zone is private. */
export function namesOf(
  resource: Resource,
  inputs: RecordInputs,
  { names, namedBy }: RecordMapping,
  deployment: Deployment,
): readonly RecordName[] {
  const holder = namedBy ? linked(resource, namedBy, deployment) : resource;
  if (holder === undefined) return [{ name: unknown }];
  const where = namedBy ? holder : inputs;
  return names.flatMap((naming) => nameOf(holder, where, naming, deployment) ?? []);
}

function nameOf(
  holder: Resource,
  inputs: RecordInputs,
  naming: RecordNaming,
  deployment: Deployment,
): RecordName | undefined {
  if ("full" in naming) return named(nameAt(inputs, naming.full), unknown);
  if ("zone" in naming) {
    const host = nameAt(inputs, naming.host);
    const zone = nameAt(inputs, naming.zone);
    if (zone.state === "absent") return undefined;
    return named(host.state === "absent" && naming.apexWhenAbsent ? zone : joined(host, zone), zone);
  }
  const planned = linked(holder, naming.zoneOf, deployment);
  const zone = planned ? zoneOf(planned) : unknown;
  if (zone.state === "private") return undefined;
  return named(inZone(textIn(inputs, naming.host), zone), zone);
}

/** The one resource that a link leads to. */
function linked(resource: Resource, link: Link, deployment: Deployment): Resource | undefined {
  const target = follow(resource, link, deployment);
  const [only, ...others] = target.state === "found" ? target.resources : [];
  return others.length > 0 ? undefined : only;
}

/**
 * The name of a DNS zone that a resource makes; `private` where only networks of its owner see it, absent where
 * the resource makes none.
 */
export function zoneOf(resource: Resource): Value<string> | { readonly state: "private" } {
  const zone = typeOf(resource.type)?.zone;
  if (zone === undefined) return { state: "absent" };
  if (zone.private && holds(zone.private, resource)) return { state: "private" };
  const path = zone.names.find((name) => resource.inputs[name] !== undefined);
  return path === undefined ? unknown : nameAt(resource, path);
}

/** Providers append the zone where a name lacks it. Without the zone, a name that could stand alone counts as complete. */
function inZone(given: Value<string>, zone: Value<string>): Value<string> {
  if (given.state !== "known") return unknown;
  const host: Value<string> = { state: "known", value: canonical(given.value) };
  return given.value.endsWith(".") || isComplete(host.value, zone) ? host : joined(host, zone);
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

function nameAt(inputs: RecordInputs, path: string): Value<string> {
  const value = textIn(inputs, path);
  return value.state === "known" ? { state: "known", value: canonical(value.value) } : value;
}

/** A host name in lower-case ASCII without trailing dot; a text that is none is kept as it stands. */
export function canonical(text: string): string {
  const bare = text.trim().toLowerCase().replace(/\.$/, "");
  const name = domainToASCII(bare) || bare;
  // Browsers complete `1.2.3` and `0x7f.1` to addresses; a DNS server does not.
  return isAddress(name) ? bare : name;
}
