import { resourceTypes, typeOf } from "../../catalog";
import type { RecordMapping } from "../../catalog/record-shape";
import type { Deployment } from "../../deployment/deployment";
import type { Resource } from "../../deployment/resource";
import { type PathMatch, UNKNOWN, type Value } from "../../deployment/value";
import { isUrlForwarding, isValidationName, opensWebsite } from "../../facts/dns";
import { referrers } from "../links";
import { holds, matchesIn, membersWhere, type RecordInputs, recordInputs, textIn } from "./elements";
import { namesOf, type RecordName } from "./names";
import { plainMapping } from "./plain-records";

/** What one name in the public DNS answers; with several values where it is a set. */
export interface DnsRecord extends RecordName {
  /** The planned resource that holds the values. */
  readonly resource: Resource;
  /** The element of the resource's list that it stands for, such as `records[0]`; absent where the resource makes no other. */
  readonly element?: string;
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
export const recordTypes: ReadonlySet<string> = new Set(
  Object.keys(resourceTypes).filter((token) => resourceTypes[token]?.records),
);

/**
 * The records that a resource makes in the public DNS, one for each name; none where its type makes none,
 * where it is switched off, or where its zone is private.
 */
export function recordsOf(resource: Resource, deployment: Deployment): readonly DnsRecord[] {
  const mappings = mappingsOf(resource);
  if (mappings === undefined) return [];
  const all = () =>
    mappings.flatMap((mapping) =>
      recordInputs(resource, mapping).flatMap((inputs) => recordsFrom(resource, inputs, mapping, deployment)),
    );
  return deployment.estate.derived(recordsOf, all, resource.urn);
}

/** How to read the records that a resource makes; nothing where its type makes none. */
export function mappingsOf(resource: Resource): readonly RecordMapping[] | undefined {
  const row = typeOf(resource.type);
  if (row) return row.records;
  const plain = plainMapping(resource);
  return plain && [plain];
}

function recordsFrom(
  resource: Resource,
  inputs: RecordInputs,
  mapping: RecordMapping,
  deployment: Deployment,
): readonly DnsRecord[] {
  const off = mapping.off ? holds(mapping.off, inputs) : false;
  if (off) return [];
  const proxied = isProxied(mapping, inputs);
  const type = recordTypeOf(mapping, inputs);
  return namesOf(resource, inputs, mapping, deployment).map((name) => ({
    ...name,
    resource,
    ...(inputs.element && { element: inputs.element.match.path }),
    type,
    values: valuesOf(mapping, inputs, type),
    line: mapping.line === undefined ? { state: "absent" } : textIn(inputs, mapping.line),
    proxied: proxied === undefined ? "unknown" : proxied ? "yes" : "no",
    standby: isStandby(resource, inputs, mapping, deployment),
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

function isProxied({ proxied }: RecordMapping, inputs: RecordInputs): boolean | undefined {
  return proxied !== undefined && (proxied === "always" || holds(proxied, inputs));
}

/** The type of a record in capitals, whatever the provider calls it. */
export function recordTypeOf({ type }: RecordMapping, inputs: RecordInputs): Value<string> {
  if ("fixed" in type) return { state: "known", value: type.fixed };
  const given = textIn(inputs, type.path);
  if (given.state !== "known") return given;
  const text = given.value.trim().toUpperCase();
  return { state: "known", value: type.as?.[text] ?? text };
}

function isStandby(
  resource: Resource,
  inputs: RecordInputs,
  { standby = [], usedBy }: RecordMapping,
  deployment: Deployment,
): boolean {
  if (usedBy === undefined) return standby.some((condition) => holds(condition, inputs));
  const first = referrers(resource, usedBy.type, usedBy.first, deployment);
  if (first.certain.length > 0 || first.possible.length > 0) return false;
  return referrers(resource, usedBy.type, usedBy.failover, deployment).certain.length > 0;
}

function valuesOf(mapping: RecordMapping, inputs: RecordInputs, type: Value<string>): readonly PathMatch[] {
  if (mapping.hidden !== undefined) return [{ path: mapping.hidden, value: UNKNOWN }];
  const isBinding = type.state === "known" && (type.value === "HTTPS" || type.value === "SVCB");
  const split = isBinding ? bindingTargets : mapping.commas ? listed : undefined;
  const idle = membersWhere(mapping.idle ?? [], inputs);
  const matches = mapping.values.flatMap((path) => matchesIn(inputs, path));
  return distinct(matches)
    .filter(({ path }) => !idle.some((member) => path.startsWith(`${member}.`)))
    .flatMap(({ path, value }) =>
      split && typeof value === "string" ? split(value).map((part) => ({ path, value: part })) : [{ path, value }],
    );
}

/** An object that is not known is met once on the way to each of its properties. */
function distinct(matches: readonly PathMatch[]): readonly PathMatch[] {
  return [...new Map(matches.map((match) => [match.path, match])).values()];
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
