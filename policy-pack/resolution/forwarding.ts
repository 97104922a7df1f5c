import { typeOf } from "../catalog";
import type { Resource } from "../deployment/resource";
import { type PathMatch, textOf, UNKNOWN } from "../deployment/value";
import { type DomainName, parseDomain } from "../facts/domain";
import { phrases } from "../locales/text";
import { byWeight } from "./dns/destination";
import type { TraceContext } from "./dns/hops";
import { type DnsRecord, forwards, recordsOf } from "./dns/records";
import { traceName } from "./dns/trace";
import type { DomainUseData } from "./domain-uses";
import { filingGapOf } from "./filing-gap";

export const texts = phrases("forwarding", {
  servers: "servers of Alibaba Cloud DNS in the Chinese mainland",
  typeUnknown: "whether the record forwards is not known before the deployment",
  targetUnknown: "the URL is not known before the deployment",
  nowhere: "nothing tells where {target} leads",
});

/** A name that the servers of Alibaba Cloud DNS redirect to a URL, which takes them to be an access provider of its filing. */
export interface Forwarding extends DomainUseData {
  readonly kind: "forwarding";
  /** The name that is forwarded, as far as it is known. */
  readonly name: string;
  /** The domain of that name; absent where it is not known before the deployment. */
  readonly forwarded?: DomainName | undefined;
}

/** The site that a name is forwarded to. */
export interface ForwardingTarget extends DomainUseData {
  readonly kind: "forwarding-target";
  readonly name: string;
  readonly forwarded?: DomainName | undefined;
  /** The host of the URL; absent where it is not known before the deployment. */
  readonly target?: string;
}

const documentation = "https://www.alibabacloud.com/help/en/dns/troubleshoot-url-forwarding-issues";

/** The names that a resource forwards, or may, and where to. */
export function forwardingsOf(resource: Resource, context: TraceContext): readonly (Forwarding | ForwardingTarget)[] {
  if (!typeOf(resource.type)?.records?.some(({ urlForwarding }) => urlForwarding)) return [];
  return recordsOf(resource, context.deployment)
    .filter((record) => forwards(record) || mayForward(record))
    .flatMap((record) => [
      forwardingBy(record, context),
      ...(forwards(record) ? record.values.flatMap((value) => targetAt(record, value, context)) : []),
    ]);
}

/** Whether a record of unknown type has a value that only forwarding has. */
function mayForward({ type, values }: DnsRecord): boolean {
  return type.state !== "known" && values.some(({ value }) => /^https?:\/\//i.test(textOf(value)));
}

function forwardingBy(record: DnsRecord, { register }: TraceContext): Forwarding {
  const { domain, resource } = record;
  const filingGap = domain && filingGapOf(domain, "alibaba-cloud", register);
  return {
    kind: "forwarding",
    resource,
    name: nameOf(record),
    forwarded: domain,
    domain: domain ? { state: "known", name: domain } : { state: "unknown" },
    location: forwards(record)
      ? { place: "mainland", how: texts.servers }
      : { place: "undecided", how: texts.typeUnknown },
    ...(filingGap && { filingGap }),
    documentation,
  };
}

/** What a URL leads to, as far as this deployment and the name in it tell. */
function targetAt(record: DnsRecord, { path, value }: PathMatch, context: TraceContext): readonly ForwardingTarget[] {
  const common = {
    kind: "forwarding-target",
    resource: record.resource,
    name: nameOf(record),
    forwarded: record.domain,
    path,
    documentation,
  } as const;
  if (value === UNKNOWN) {
    const location = { place: "undecided", how: texts.targetUnknown } as const;
    return [{ ...common, domain: { state: "unknown" }, location }];
  }
  const target = hostOf(textOf(value));
  const name = parseDomain(target);
  if (name === undefined) return [];
  const [end] = traceName(target, context).toSorted(byWeight);
  const filingGap = filingGapOf(name, "any", context.register);
  return [
    {
      ...common,
      target,
      domain: { state: "known", name },
      location: end ? { place: end.place, how: end.how } : { place: "undecided", how: texts.nowhere({ target }) },
      ...(filingGap && { filingGap }),
    },
  ];
}

function nameOf({ name, domain }: DnsRecord): string {
  return name.state === "known" ? name.value : (domain?.registrable ?? "…");
}

/** The host of a URL, whose scheme may be left out. */
function hostOf(url: string): string {
  const whole = /^[a-z]+:\/\//i.test(url) ? url : `http://${url}`;
  return URL.canParse(whole) ? new URL(whole).hostname : "";
}
