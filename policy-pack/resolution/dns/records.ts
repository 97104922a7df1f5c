import { recordMappings } from "../../catalog/records";
import { holds, membersWhere, type RecordMapping } from "../../catalog/records/shape";
import type { Deployment, Resource } from "../../deployment/deployment";
import { type PathMatch, type Properties, read, readAll, textOf, UNKNOWN, type Value } from "../../deployment/value";
import { isUrlForwarding, isValidationName, opensWebsite } from "../../facts/dns";
import { referrers } from "../links";
import { namesOf, type RecordName } from "./names";

/** What one name in the public DNS answers; with several values where it is a set. */
export interface DnsRecord extends RecordName {
  /** The planned resource that holds the values. */
  readonly resource: Resource;
  /** In capitals. */
  readonly type: Value<string>;
  /** Addresses, names or URLs; of a service binding (SVCB, HTTPS) its target and address hints. */
  readonly values: readonly PathMatch[];
  /** The resolution line, which says whose resolvers it answers. */
  readonly line: Value<string>;
  /** Whether an edge network answers in place of the values. */
  readonly proxied: "yes" | "no" | "unknown";
  /** Answers only while others fail. */
  readonly standby: boolean;
  /** False while its type is not known, or whether it is switched off or proxied. */
  readonly certain: boolean;
}

/** The type tokens of resources that make records in the public DNS. */
export const recordTypes: ReadonlySet<string> = new Set(Object.keys(recordMappings));

/**
 * The records that a resource makes in the public DNS, one for each name; none where its type makes none,
 * where it is switched off, or where its zone is private.
 */
export function recordsOf(resource: Resource, deployment: Deployment): readonly DnsRecord[] {
  const source = Object.hasOwn(recordMappings, resource.type) ? recordMappings[resource.type] : undefined;
  if (source === undefined) return [];
  return deployment.derived(`records of ${resource.urn}`, () => madeBy(resource, source, deployment));
}

function madeBy(resource: Resource, source: RecordMapping, deployment: Deployment): readonly DnsRecord[] {
  const { inputs } = resource;
  const off = source.off ? holds(source.off, inputs) : false;
  if (off) return [];
  const proxied = isProxied(source, inputs);
  const type = typeOf(resource, source);
  return namesOf(resource, source, deployment).map((name) => ({
    ...name,
    resource,
    type,
    values: valuesOf(resource, source, type),
    line: source.line === undefined ? { state: "absent" } : textAt(resource, source.line),
    proxied: proxied === undefined ? "unknown" : proxied ? "yes" : "no",
    standby: isStandby(resource, source, deployment),
    certain: type.state === "known" && off !== undefined && proxied !== undefined,
  }));
}

/** Whether a browser that asks for the name may be led on by this record. */
export function mayAnswer({ type }: DnsRecord): boolean {
  return type.state !== "known" || opensWebsite(type.value);
}

/** Whether somebody who visits a website may come by this record first. */
export function mayServeWebsite(record: DnsRecord): boolean {
  const { name, domain } = record;
  return mayAnswer(record) && (name.state !== "known" || (domain !== undefined && !isValidationName(name.value)));
}

/** Whether the DNS provider's own servers redirect the name to a URL. */
export function forwards({ type }: DnsRecord): boolean {
  return type.state === "known" && isUrlForwarding(type.value);
}

function isProxied({ proxied }: RecordMapping, inputs: Properties): boolean | undefined {
  return proxied !== undefined && (proxied === "always" || holds(proxied, inputs));
}

function typeOf(resource: Resource, { type }: RecordMapping): Value<string> {
  if ("fixed" in type) return { state: "known", value: type.fixed };
  const given = textAt(resource, type.path);
  if (given.state !== "known") return given;
  const text = given.value.trim().toUpperCase();
  return { state: "known", value: type.as?.[text] ?? text };
}

function textAt({ inputs }: Resource, path: string): Value<string> {
  const value = read(inputs, path);
  return value.state === "known" ? { state: "known", value: textOf(value.value) } : value;
}

function isStandby(resource: Resource, { standby = [], usedBy }: RecordMapping, deployment: Deployment): boolean {
  if (usedBy === undefined) return standby.some((condition) => holds(condition, resource.inputs));
  const first = referrers(resource, usedBy.type, usedBy.first, deployment);
  if (first.certain.length > 0 || first.possible.length > 0) return false;
  return referrers(resource, usedBy.type, usedBy.failover, deployment).certain.length > 0;
}

function valuesOf({ inputs }: Resource, source: RecordMapping, type: Value<string>): readonly PathMatch[] {
  if (source.hidden !== undefined) return [{ path: source.hidden, value: UNKNOWN }];
  const isBinding = type.state === "known" && (type.value === "HTTPS" || type.value === "SVCB");
  const split = isBinding ? bindingTargets : source.commas ? listed : undefined;
  const idle = membersWhere(source.idle ?? [], inputs);
  return source.values
    .flatMap((path) => readAll(inputs, path))
    .filter(({ path }) => !idle.some((member) => path.startsWith(`${member}.`)))
    .flatMap(({ path, value }) =>
      split && typeof value === "string" ? split(value).map((part) => ({ path, value: part })) : [{ path, value }],
    );
}

function listed(text: string): readonly string[] {
  return text.split(",").map((part) => part.trim());
}

/** What a service binding such as `1 web.example.com. alpn=h2 ipv4hint=192.0.2.1` leads to (RFC 9460). */
function bindingTargets(text: string): readonly string[] {
  return text.split(/\s+/).flatMap((word) => {
    const hint = /^ipv[46]hint="?([^"]*)"?$/.exec(word)?.[1];
    if (hint !== undefined) return listed(hint);
    return word === "." || word.includes("=") || /^\d*$/.test(word) ? [] : [word];
  });
}
