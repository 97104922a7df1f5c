import ipaddr from "ipaddr.js";
import type { Surroundings } from "../alicloud/location";
import { type Product, type ProductId, products } from "../alicloud/products";
import { type Located, textOf, UNKNOWN } from "../deployment/value";
import { lookUpHostname } from "../facts/hostnames";
import { isMainland } from "../facts/regions";
import type { Register } from "../register/register";
import { type Destination, undecidedAt, unknownValue } from "./destination";
import { directoryOf, recordsFor } from "./directory";
import { type Carries, destinationAt, destinationOfSupplied } from "./hosts";
import type { DnsRecord } from "./records";

interface TraceContext extends Surroundings {
  readonly register: Register;
}

/** Address ranges that no route from the Internet leads to. */
const privateRanges: ReadonlySet<string> = new Set([
  "private",
  "loopback",
  "linkLocal",
  "uniqueLocal",
  "carrierGradeNat",
  "unspecified",
]);

/** Where a host name leads, through the records of this deployment. */
export function traceName(name: string, context: TraceContext): readonly Destination[] {
  return atName(name, { ...context, registrable: undefined, seen: new Set(), hops: 0 });
}

/** Further than any resolver follows aliases. */
const mostHops = 16;

/**
 * Where one value of a record ends: at planned resources that supply it, or through the records of
 * this deployment at a name or address that a host, the register or the name itself explains.
 */
export function trace(record: DnsRecord, value: Located, context: TraceContext): readonly Destination[] {
  return follow(record, value, { ...context, registrable: record.domain?.registrable, seen: new Set(), hops: 0 });
}

interface Walk extends TraceContext {
  /** The registrable domain that the walk began at. */
  readonly registrable: string | undefined;
  readonly seen: Set<string>;
  readonly hops: number;
}

function follow(record: DnsRecord, { path, value }: Located, walk: Walk): readonly Destination[] {
  if (record.proxiedBy) return [atEdge(record.proxiedBy, walk)];
  const input = path.split(/[.[]/, 1)[0] as string;
  const suppliers = walk.deployment.suppliers(record.resource, input);
  const supplied = destinationOfSupplied(suppliers, carriedBy(record), walk.registrable, walk);
  if (supplied) return [value === UNKNOWN ? notYetKnown(supplied) : supplied];
  if (value === UNKNOWN) {
    return [unknownValue("its value is not known before the deployment", "其值在部署前未知")];
  }
  const text = textOf(value).trim().toLowerCase().replace(/\.$/, "");
  return ipaddr.isValid(text) ? [atAddress(text, walk)] : atName(text, walk);
}

/** A record that its provider's edge network answers is judged where that binds it. */
function atEdge(edge: NonNullable<DnsRecord["proxiedBy"]>, walk: Walk): Destination {
  if (typeof edge === "object") return destinationAt(edge, walk.registrable, walk);
  if (edge === "alibaba-cloud") {
    const how = { en: "an ESA site that is not of this deployment", zh: "不属于本次部署的 ESA 站点" };
    return { place: "undecided", how, chain: ["esa"], filing: products.esa.filing, bound: true };
  }
  return {
    place: "overseas",
    how: { en: "the edge network of the DNS provider", zh: "DNS 服务商的边缘网络" },
    chain: ["edge"],
  };
}

function notYetKnown(destination: Destination): Destination {
  const { en, zh } = destination.how;
  return { ...destination, how: { en: `${en}; the value itself is not yet known`, zh: `${zh}；记录值本身尚未确定` } };
}

function carriedBy({ type }: DnsRecord): Carries {
  if (type.state !== "known") return "either";
  return type.value.startsWith("A") && type.value !== "ALIAS" ? "addresses" : "names";
}

function atAddress(address: string, walk: Walk): Destination {
  if (privateRanges.has(ipaddr.process(address).range())) {
    return {
      place: "private",
      how: { en: "a private address, which the Internet does not reach", zh: "私网地址，公网无法访问" },
      chain: [address],
    };
  }
  return (
    atKnownHost(address, walk) ??
    explained(address, walk) ??
    undecidedAt(
      [address],
      `nothing in this deployment or in the register's \`hosts\` says where ${address} is`,
      `本次部署和登记册的 \`hosts\` 都没有说明 ${address} 位于何处`,
    )
  );
}

function atName(name: string, walk: Walk): readonly Destination[] {
  if (walk.seen.has(name)) return [];
  walk.seen.add(name);
  if (walk.hops === mostHops) {
    return [undecidedAt([name], "the chain of aliases is too long to follow", "别名链过长，无法继续跟踪")];
  }
  const known = atKnownHost(name, walk);
  if (known) return [behindName(name, known)];
  const records = recordsFor(name, directoryOf(walk.deployment));
  if (records.length > 0) {
    const further = { ...walk, hops: walk.hops + 1 };
    return records
      .flatMap((record) => record.values.map((value) => ({ record, value })))
      .sort((a, b) => compare(textOf(a.value.value), textOf(b.value.value)))
      .flatMap(({ record, value }) => follow(record, value, further))
      .map((destination) => behindName(name, destination));
  }
  return [explained(name, walk) ?? atProductName(name, walk)];
}

/** The chain that a finding shows must not depend on the order of records. */
function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function behindName(name: string, destination: Destination): Destination {
  return { ...destination, chain: [name, ...destination.chain] };
}

function atKnownHost(answer: string, walk: Walk): Destination | undefined {
  const [host] = directoryOf(walk.deployment).byAnswer.get(answer) ?? [];
  return host && destinationAt(host, walk.registrable, walk);
}

function explained(addressOrName: string, { register }: Walk): Destination | undefined {
  const host = register.explain(addressOrName);
  if (host === undefined) return undefined;
  const mainland = host.location === "mainland" || isMainland(host.location) === true;
  return {
    place: mainland ? "mainland" : "overseas",
    how: {
      en: `the register's \`hosts\` place it in ${host.location}`,
      zh: `登记册的 \`hosts\` 说明其位于 ${host.location}`,
    },
    chain: [addressOrName],
    ...(host.operator === "alibaba-cloud" && { filing: "alibaba-cloud" as const, source: products.ecs.source }),
  };
}

/** What a name that Alibaba Cloud hands out tells by itself. */
function atProductName(name: string, walk: Walk): Destination {
  const hostname = lookUpHostname(name);
  if (hostname === undefined) {
    return undecidedAt(
      [name],
      `nothing in this deployment or in the register's \`hosts\` says where ${name} leads`,
      `本次部署和登记册的 \`hosts\` 都没有说明 ${name} 指向何处`,
    );
  }
  const product = productOf(hostname.product);
  if (product?.edge) {
    const [edge] = directoryOf(walk.deployment).onEdge.get(walk.registrable ?? "") ?? [];
    if (edge) return behindName(name, destinationAt(edge, walk.registrable, walk));
  }
  const what = product?.name ?? { en: "Alibaba Cloud", zh: "阿里云" };
  const where = hostname.region ?? hostname.place;
  return {
    place: hostname.internal ? "private" : hostname.place,
    how:
      hostname.place === "undecided"
        ? { en: `a name of ${what.en} that does not tell its area`, zh: `${what.zh} 的域名，无法从中判断服务区域` }
        : { en: `a name of ${what.en} in ${where}`, zh: `${what.zh} 的域名，位于 ${where}` },
    chain: [name],
    filing: product?.filing ?? "alibaba-cloud",
    source: product?.source,
  };
}

function productOf(id: string): Product | undefined {
  return Object.hasOwn(products, id) ? products[id as ProductId] : undefined;
}
