import type { Resource } from "../deployment/deployment";
import type { PathMatch } from "../deployment/value";
import type { DomainName } from "../facts/domain";
import { listOf, type TextList } from "../locales/text";
import type { Destination } from "../resolution/dns/destination";
import { type DnsRecord, mayServeWebsite, recordsOf } from "../resolution/dns/records";
import { trace } from "../resolution/dns/trace";
import { type FilingGap, filingGapOf } from "../resolution/filing-gap";
import type { Context } from "./rule";

/** A DNS record that leads to the mainland, or may, although nothing shows that its domain is allowed to. */
export interface Lead {
  readonly record: DnsRecord;
  /** The property with the value that leads there. */
  readonly path: string;
  readonly destination: Destination;
  /** Absent where the domain of the record is not known. */
  readonly domain?: DomainName;
  readonly obstacle?: FilingGap;
}

/** The leads of a resource's own records; none where it makes no record that serves a website. */
export function leadsOf(resource: Resource, context: Context): readonly Lead[] {
  return recordsOf(resource, context.deployment)
    .filter(mayServeWebsite)
    .flatMap((record) => record.values.flatMap((value) => leadBy(record, value, context)));
}

/** The lead to the end that matters most; the obstacle is the same at every end that has one. */
function leadBy(record: DnsRecord, value: PathMatch, context: Context): readonly Lead[] {
  return trace(record, value, context)
    .filter(({ place }) => place === "mainland" || place === "undecided")
    .flatMap((destination) => leadTo(record, value.path, destination, context))
    .slice(0, 1);
}

function leadTo(record: DnsRecord, path: string, destination: Destination, { register }: Context): readonly Lead[] {
  const { domain } = record;
  if (domain === undefined) return [{ record, path, destination }];
  // What binds the domain itself is judged for it.
  if (destination.binds?.includes(domain.registrable)) return [];
  const obstacle = filingGapOf(domain, destination.demandedFiling ?? "any", register);
  return obstacle ? [{ record, path, destination, domain, obstacle }] : [];
}

/** The way from the record's name to where it ends: `www.example.com → alb 'web' (cn-shanghai)`. */
export function chainOf({ record, destination }: Lead): TextList {
  const start = record.name.state === "known" ? record.name.value : "…";
  return listOf([start, ...destination.chain], " → ");
}
