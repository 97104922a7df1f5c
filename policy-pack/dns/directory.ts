import { bindingsOf } from "../alicloud/bindings";
import { product } from "../alicloud/products";
import { typeOf } from "../alicloud/types";
import { type Deployment, grouped, type Resource } from "../deployment/deployment";
import type { Tree } from "../deployment/value";
import { type DnsRecord, recordsOf } from "./records";

/** What a deployment knows by name or address. */
export interface Directory {
  readonly records: readonly DnsRecord[];
  /** Records by the name they answer for; wildcards under `*.example.com`. */
  readonly byName: ReadonlyMap<string, readonly DnsRecord[]>;
  /** Hosts by an address or a name of theirs that is already known. */
  readonly byAnswer: ReadonlyMap<string, readonly Resource[]>;
  /** Resources of edge products by the registrable domains that they bind. */
  readonly onEdge: ReadonlyMap<string, readonly Resource[]>;
}

/** Everything that names can be looked up in; made once for a deployment. */
export function directoryOf(deployment: Deployment): Directory {
  return deployment.derived("directory", () => {
    const records = deployment.resources.flatMap((resource) => recordsOf(resource, deployment));
    return {
      records,
      byName: grouped(
        records.flatMap((record) => (record.name.state === "known" ? [[record.name.value, record]] : [])),
      ),
      byAnswer: grouped(
        deployment.resources.flatMap((host) => answersOf(host).map((answer) => [answer, host] as const)),
      ),
      onEdge: grouped(
        deployment.resources.flatMap((resource) => edgeDomains(resource).map((domain) => [domain, resource] as const)),
      ),
    };
  });
}

/** The records that answer for a name: its own, else those of the nearest wildcard. */
export function recordsFor(name: string, { byName }: Directory): readonly DnsRecord[] {
  const own = byName.get(name);
  if (own) return own;
  const labels = name.split(".");
  for (let depth = 1; depth < labels.length; depth++) {
    const wildcard = byName.get(["*", ...labels.slice(depth)].join("."));
    if (wildcard) return wildcard;
  }
  return [];
}

function answersOf(host: Resource): readonly string[] {
  const row = typeOf(host.type);
  return [...(row?.addresses ?? []), ...(row?.names ?? [])]
    .flatMap((output): (Tree | undefined)[] => [host.inputs[output], host.outputs[output]])
    .flatMap(stringsIn);
}

function stringsIn(value: Tree | undefined): readonly string[] {
  if (typeof value === "string") return value === "" ? [] : [value.toLowerCase()];
  return typeof value === "object" ? Object.values(value).flatMap(stringsIn) : [];
}

function edgeDomains(resource: Resource): readonly string[] {
  const row = typeOf(resource.type);
  if (!row || !product(row.product).edge) return [];
  return bindingsOf(resource).flatMap(({ domain }) => (domain.state === "known" ? [domain.name.registrable] : []));
}
