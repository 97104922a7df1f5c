import { typeOf } from "../../catalog";
import { product } from "../../catalog/products";
import type { Deployment } from "../../deployment/deployment";
import { grouped } from "../../deployment/grouped";
import type { Resource } from "../../deployment/resource";
import type { PropertyValue } from "../../deployment/value";
import { bindingsOf } from "../bindings";
import { type DnsRecord, recordsOf } from "./records";

/** What an estate knows by name or address. */
export interface Directory {
  readonly records: readonly DnsRecord[];
  /** Records by the name they answer for; wildcards under `*.example.com`. */
  readonly byName: ReadonlyMap<string, readonly DnsRecord[]>;
  /** Planned hosts by an address or a name of theirs that is already known. */
  readonly byAnswer: ReadonlyMap<string, readonly Resource[]>;
  /** The same of those that only an inventory holds. */
  readonly recordedByAnswer: ReadonlyMap<string, readonly Resource[]>;
  /** Resources of edge products by the names that they bind. */
  readonly onEdge: ReadonlyMap<string, readonly Resource[]>;
}

/** Everything that names can be looked up in; made once for an estate. */
export function directoryOf(deployment: Deployment): Directory {
  return deployment.estate.derived(directoryOf, () => {
    const { resources } = deployment.estate;
    const records = resources.flatMap((resource) => recordsOf(resource, deployment));
    return {
      records,
      byName: grouped(
        records.flatMap((record) => (record.name.state === "known" ? [[record.name.value, record]] : [])),
      ),
      byAnswer: hostsByAnswer(resources.filter(({ recorded }) => recorded === undefined)),
      recordedByAnswer: hostsByAnswer(resources.filter(({ recorded }) => recorded !== undefined)),
      onEdge: grouped(resources.flatMap((resource) => edgeNames(resource).map((name) => [name, resource] as const))),
    };
  });
}

/** The name whose records answer for another one: itself, else the nearest wildcard; nothing where there is neither. */
export function ownerOf(name: string, { byName }: Directory): string | undefined {
  const labels = name.split(".");
  const wildcards = labels.map((_, depth) => ["*", ...labels.slice(depth + 1)].join("."));
  return [name, ...wildcards].find((owner) => byName.has(owner));
}

function hostsByAnswer(hosts: readonly Resource[]): Directory["byAnswer"] {
  return grouped(hosts.flatMap((host) => answersOf(host).map((answer) => [answer, host] as const)));
}

function answersOf(host: Resource): readonly string[] {
  const row = typeOf(host.type);
  return [...(row?.addresses ?? []), ...(row?.names ?? [])]
    .flatMap((output): (PropertyValue | undefined)[] => [host.inputs[output], host.outputs[output]])
    .flatMap(textsIn);
}

/** The texts in a value at any depth, in lower case, as names and addresses are compared. */
export function textsIn(value: PropertyValue | undefined): readonly string[] {
  if (typeof value === "string") return value === "" ? [] : [value.toLowerCase()];
  return typeof value === "object" ? Object.values(value).flatMap(textsIn) : [];
}

function edgeNames(resource: Resource): readonly string[] {
  const row = typeOf(resource.type);
  if (!row?.product || !product(row.product).edge) return [];
  return bindingsOf(resource).flatMap(({ domain }) => (domain.state === "known" ? [domain.name.name] : []));
}
