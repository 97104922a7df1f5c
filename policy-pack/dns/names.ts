import { domainToASCII } from "node:url";
import { follow } from "../alicloud/links";
import type { Link } from "../alicloud/types/shape";
import type { Deployment, Resource } from "../deployment/deployment";
import { read, readAll, textOf, UNKNOWN, type Value } from "../deployment/value";
import { type DomainName, parseDomain } from "../facts/domain";
import { holds, type NameSource, type RecordSource, zoneTypes } from "./source";

/** What a record answers for. */
export interface RecordName {
  /** The whole name in lower-case ASCII without trailing dot; a wildcard is `*.example.com`. */
  readonly name: Value<string>;
  /** The domain of the name, or of its zone while the name is unknown; absent where neither tells. */
  readonly domain?: DomainName;
}

const unknown = { state: "unknown" } as const;

/** The names that a resource's records have in the public DNS; none where its zone is private. */
export function namesOf(resource: Resource, source: RecordSource, deployment: Deployment): readonly RecordName[] {
  const holder = source.namedBy ? linked(resource, source.namedBy, deployment) : resource;
  if (holder === undefined) return [{ name: unknown }];
  return source.names.flatMap((name) => nameOf(holder, name, deployment) ?? []);
}

function nameOf(resource: Resource, source: NameSource, deployment: Deployment): RecordName | undefined {
  if ("full" in source) return named(hostName(read(resource.inputs, source.full)), unknown);
  const given = read(resource.inputs, source.host);
  const host = hostName(given);
  if ("zone" in source) {
    const zone = hostName(read(resource.inputs, source.zone));
    if (zone.state === "absent") return undefined;
    return named(host.state === "absent" && source.apexWhenAbsent ? zone : joined(host, zone), zone);
  }
  const planned = linked(resource, source.zoneOf, deployment);
  if (planned && isPrivate(planned)) return undefined;
  const zone = planned ? zoneName(planned) : unknown;
  const complete = given.state === "known" && (textOf(given.value).endsWith(".") || isComplete(host, zone));
  return named(complete ? host : joined(host, zone), zone);
}

/** The one resource that a link leads to. */
function linked(resource: Resource, link: Link, deployment: Deployment): Resource | undefined {
  const target = follow(resource, link, deployment);
  const [only, ...others] = target.state === "found" ? target.resources : [];
  return others.length > 0 ? undefined : only;
}

function zoneName(zone: Resource): Value<string> {
  const [name] = (zoneTypes[zone.type]?.names ?? []).flatMap((path) => readAll(zone.inputs, path));
  return name === undefined || name.value === UNKNOWN ? unknown : hostName({ state: "known", value: name.value });
}

function isPrivate(zone: Resource): boolean {
  const condition = zoneTypes[zone.type]?.private;
  return condition !== undefined && holds(condition, zone.inputs) === true;
}

/** Providers append the zone where a name lacks it. Without the zone, a name that could stand alone counts as complete. */
function isComplete(host: Value<string>, zone: Value<string>): boolean {
  if (host.state !== "known") return false;
  if (zone.state !== "known") return parseDomain(host.value) !== undefined;
  return host.value === zone.value || host.value.endsWith(`.${zone.value}`);
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

/** Case, IDN form and a trailing dot make no difference; a text that is no host name is kept as it stands. */
function hostName(text: Value): Value<string> {
  if (text.state !== "known") return text;
  const bare = textOf(text.value).trim().toLowerCase().replace(/\.$/, "");
  return { state: "known", value: domainToASCII(bare) || bare };
}
