import { isProduct, product } from "../../catalog/products";
import { lookUpHostname } from "../../facts/hostnames";
import { isMainland } from "../../facts/regions";
import { phrases } from "../../locales/text";
import { alibabaCloudHost, behind, byWeight, type Destination, undecidedAt } from "./destination";
import { directoryOf } from "./directory";
import type { TraceContext } from "./hops";
import { destinationAt } from "./hosts";

export const texts = phrases("name", {
  byRegister: "the register's `hosts` place it in {location}",
  alibabaCloud: "Alibaba Cloud",
  nameOfProduct: "a name of {product} in {where}",
  areaNotTold: "a name of {product} that does not tell its area",
  notExplained: "nothing in this deployment or in the register's `hosts` says where {answer} is or leads",
});

/** The weightiest of the hosts whose output the address or name is. */
export function atHostOf(answer: string, context: TraceContext): Destination | undefined {
  const hosts = directoryOf(context.deployment).byAnswer.get(answer) ?? [];
  return hosts.map((host) => destinationAt(host, context)).toSorted(byWeight)[0];
}

/** Where the register says that an address or a name is. */
export function byRegister(answer: string, { register }: TraceContext): Destination | undefined {
  const host = register.host(answer);
  if (host === undefined) return undefined;
  const mainland = host.location === "mainland" || isMainland(host.location) === true;
  return {
    place: mainland ? "mainland" : "overseas",
    how: texts.byRegister({ location: host.location }),
    chain: [answer],
    ...(host.operator === "alibaba-cloud" && alibabaCloudHost),
  };
}

/** What a name that Alibaba Cloud hands out tells by its form; that of an edge product begins with the name it serves. */
export function byForm(name: string, context: TraceContext): Destination | undefined {
  const hostname = lookUpHostname(name);
  if (hostname === undefined) return undefined;
  const itsProduct = isProduct(hostname.product) ? product(hostname.product) : undefined;
  const edge = itsProduct?.edge && servedAs(name, context);
  if (edge) return behind(name, edge);
  const what = { product: itsProduct?.name ?? texts.alibabaCloud };
  return {
    place: hostname.internal ? "private" : hostname.place,
    how:
      hostname.place === "undecided"
        ? texts.areaNotTold(what)
        : texts.nameOfProduct({ ...what, where: hostname.region ?? hostname.place }),
    chain: [name],
    demandedFiling: itsProduct?.demandedFiling ?? "alibaba-cloud",
    documentation: itsProduct?.documentation,
  };
}

/** The edge resource of this deployment that was given a name such as `www.example.com.w.kunlunsl.com`. */
function servedAs(name: string, context: TraceContext): Destination | undefined {
  const { onEdge } = directoryOf(context.deployment);
  const labels = name.split(".");
  const served = labels.map((_, cut) => labels.slice(0, labels.length - cut).join("."));
  return served
    .flatMap((domain) => onEdge.get(domain) ?? [])
    .map((edge) => destinationAt(edge, context))
    .toSorted(byWeight)[0];
}

export function notExplained(answer: string): Destination {
  return undecidedAt([answer], texts.notExplained({ answer }));
}
