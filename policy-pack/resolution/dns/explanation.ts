import { isProduct, product } from "../../catalog/products";
import type { Resource } from "../../deployment/resource";
import { formsDate } from "../../facts/hostnames/host";
import { type Hostname, lookUpHostname } from "../../facts/hostnames/look-up";
import { isMainland } from "../../facts/regions";
import { phrases, type Text } from "../../locales/text";
import { alibabaCloudHost, behind, byWeight, type Destination, undecidedAt } from "./destination";
import { directoryOf } from "./directory";
import type { TraceContext } from "./hops";
import { destinationAt } from "./hosts";

export const texts = phrases("name", {
  byRegister: "the register's `hosts` place it in {location}",
  alibabaCloud: "Alibaba Cloud",
  inRegion: "a name of {host} in {region}",
  inMainland: "a name of {host} in the Chinese mainland",
  overseas: "a name of {host} outside the Chinese mainland",
  areaNotTold: "a name of {host} that does not tell its area",
  ofOtherHost: "{how}, as of {date}; the register's `hosts` can say otherwise",
  notExplained:
    "nothing says where {answer} is or leads: no resource here, no entry of the register's `hosts`, no known network or form of name",
});

/** The weightiest of the planned hosts whose output the address or name is. */
export function atHostOf(answer: string, context: TraceContext): Destination | undefined {
  return atOneOf(directoryOf(context.deployment).byAnswer.get(answer), context);
}

/** The same of the hosts that only an inventory holds, but for those whose place it does not know: facts may. */
export function atRecordedHostOf(answer: string, context: TraceContext): Destination | undefined {
  const hosts = directoryOf(context.deployment).recordedByAnswer.get(answer) ?? [];
  return atOneOf(
    hosts.filter(({ recorded }) => recorded?.place !== "undecided"),
    context,
  );
}

function atOneOf(hosts: readonly Resource[] = [], context: TraceContext): Destination | undefined {
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

/** What a name that somebody hands out tells by its form; that of an edge product begins with the name it serves. */
export function byForm(name: string, context: TraceContext): Destination | undefined {
  const hostname = lookUpHostname(name);
  if (hostname === undefined) return undefined;
  const destination = {
    place: hostname.internal ? "private" : hostname.place,
    asOf: formsDate,
    chain: [name],
  } as const;
  if (hostname.product === undefined) {
    return { ...destination, how: texts.ofOtherHost({ how: placed(hostname, hostname.host), date: formsDate }) };
  }
  const itsProduct = isProduct(hostname.product) ? product(hostname.product) : undefined;
  const edge = itsProduct?.edge && servedAs(name, context);
  if (edge) return behind(name, edge);
  return {
    ...destination,
    how: placed(hostname, itsProduct?.name ?? texts.alibabaCloud),
    demandedFiling: itsProduct?.demandedFiling ?? "alibaba-cloud",
    documentation: itsProduct?.documentation,
  };
}

function placed({ place, region }: Hostname, host: Text): Text {
  if (place === "undecided") return texts.areaNotTold({ host });
  if (region !== undefined) return texts.inRegion({ host, region });
  return place === "mainland" ? texts.inMainland({ host }) : texts.overseas({ host });
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
