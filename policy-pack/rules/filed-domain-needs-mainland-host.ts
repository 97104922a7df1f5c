import type { Deployment } from "../deployment/deployment";
import { grouped } from "../deployment/grouped";
import { stackNameOf } from "../deployment/urn";
import { isOverseasLine } from "../facts/dns";
import { type DomainName, parseDomain } from "../facts/domain";
import { isMainland } from "../facts/regions";
import { render } from "../locales/render";
import { isPlanned, type Website } from "../register/register";
import type { Destination } from "../resolution/dns/destination";
import { directoryOf } from "../resolution/dns/directory";
import { type DnsRecord, forwards, mayServeWebsite, recordsOf } from "../resolution/dns/records";
import { trace } from "../resolution/dns/trace";
import { holdsZone } from "../resolution/dns/zones";
import { chainOf } from "../resolution/domain-uses";
import type { DeploymentContext, DeploymentRule, RuleResult } from "./rule";

type MessageId = "away" | "away-here" | "gone" | "end-undecided" | "domain-unknown";

export const filedDomainNeedsMainlandHost: DeploymentRule<MessageId> = {
  id: "icp-filed-domain-needs-mainland-host",
  kind: "deployment",
  title: "A domain with an ICP filing must lead to at least one Alibaba Cloud host in the Chinese mainland.",
  clause: "instance",
  level: "mandatory",
  severity: "high",
  messages: {
    away: {
      text: "{domain} is filed as {number} with Alibaba Cloud as access provider, but no record planned here leads to an Alibaba Cloud host in the Chinese mainland: {chain} ({where}).",
      remedy:
        "Keep at least one record of the domain on a mainland host that serves content; otherwise Alibaba Cloud may cancel the access of the filing. If such a record is managed elsewhere, enter it under records of the website in the register.",
    },
    "away-here": {
      outcome: "undetermined",
      text: "{domain} is filed as {number} with Alibaba Cloud as access provider, and no record planned here leads to an Alibaba Cloud host in the Chinese mainland: {chain} ({where}). Whether a record in another stack does cannot be decided.",
      remedy:
        "Nothing needs to change if the website's records are in another stack: record that stack with 'icp-guard inventory write', enter it as managedBy of the website in the register, or the records under its records. Otherwise keep at least one record on a mainland host.",
    },
    gone: {
      text: "{domain} is filed as {number} and the register says that this stack manages its records, but no record planned here is known to serve its website.",
      remedy:
        "Plan a record that leads to a mainland host, or correct managedBy in the register. A filed domain that leads nowhere loses its access to Alibaba Cloud.",
    },
    "end-undecided": {
      outcome: "undetermined",
      text: "{domain} is filed as {number}; no record planned here is known to lead to an Alibaba Cloud host in the Chinese mainland, and where some end cannot be decided: {chain} ({where}).",
      remedy:
        "Say in the register's `hosts` where the address or name is, or enter a record that is managed elsewhere under records of the website.",
    },
    "domain-unknown": {
      outcome: "undetermined",
      text: "{chain}: the record is not known to lead to an Alibaba Cloud host in the Chinese mainland ({where}), and its domain, which may be a filed one, is not known before the deployment.",
      remedy: "Give the domain as a literal or a config value, so that its filing can be looked up at preview.",
    },
  },
  *evaluate(context) {
    const { deployment } = context;
    const planned = byDomain(deployment.resources.flatMap((resource) => recordsOf(resource, deployment)));
    const strays = endsOf("", context);
    const filed = context.register.websites.filter(isAccessedHere);
    for (const website of filed) {
      for (const domain of website.domains) {
        const own = tracedEnds(planned.get(domain.registrable), context);
        yield* evaluateDomain(website, domain, own, strays, context);
      }
    }
    if (filed.length === 0) return;
    for (const { record, path, destination, says } of strays) {
      if (says === "here" || says === "nothing" || !deployment.plans(record.resource)) continue;
      const values = { chain: chainOf(record, destination), where: destination.how };
      yield { outcome: "undetermined", message: "domain-unknown", resource: record.resource.urn, path, values };
    }
  },
};

/** Where a record leads, and what that says of the domain: it leads to a mainland host here, may do so, or leads away. */
interface End {
  readonly record: DnsRecord;
  readonly path: string;
  readonly destination: Destination;
  readonly says: "here" | "open" | "away" | "nothing";
}

/** Web records by registrable domain; under an empty key those whose domain is unknown. */
function byDomain(records: readonly DnsRecord[]): ReadonlyMap<string, readonly DnsRecord[]> {
  return grouped(records.filter(mayServeWebsite).map((record) => [record.domain?.registrable ?? "", record]));
}

/** Where the web records of a registrable domain end in the whole estate, in an order of their own. */
function endsOf(registrable: string, context: DeploymentContext): readonly End[] {
  const { estate } = context.deployment;
  const all = estate.derived(byDomain, () => byDomain(directoryOf(context.deployment).records));
  const made = estate.derived(endsOf, () => new Map<string, readonly End[]>(), context.register);
  const ends = made.get(registrable) ?? tracedEnds(all.get(registrable), context);
  made.set(registrable, ends);
  return ends;
}

function tracedEnds(records: readonly DnsRecord[] = [], context: DeploymentContext): readonly End[] {
  const ends = records.flatMap((record) =>
    record.values.flatMap((value) =>
      trace(record, value, context)
        .filter(({ place }) => place !== "private")
        .map((destination): End => ({ record, path: value.path, destination, says: saidBy(record, destination) })),
    ),
  );
  return ends
    .map((end) => [render(chainOf(end.record, end.destination), "en"), end] as const)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, end]) => end);
}

function saidBy({ standby, line, certain }: DnsRecord, { place, demandedFiling }: Destination): End["says"] {
  // An answer for resolvers abroad that leads abroad says nothing of where the mainland is served from.
  const isForOverseas = line.state === "known" && isOverseasLine(line.value);
  if (standby || (isForOverseas && place === "overseas")) return "nothing";
  if (place === "mainland" && demandedFiling !== undefined) return "here";
  return place === "undecided" || line.state === "unknown" || !certain ? "open" : "away";
}

/**
 * Each stack answers for its own records; those of others only say that the domain is served, or may be.
 *
 * @param own where the records of this deployment end
 * @param strays the ends of records that may belong to any domain
 */
function* evaluateDomain(
  website: FiledWebsite,
  name: DomainName,
  own: readonly End[],
  strays: readonly End[],
  context: DeploymentContext,
): Iterable<RuleResult<MessageId> & { readonly resource?: string }> {
  const { deployment } = context;
  const { registrable } = name;
  if (website.records.some((record) => isMainlandHost(record, registrable))) return;
  const isSilent = own.every(({ says }) => says === "nothing");
  if (own.some(({ says }) => says === "here") || (isSilent && !isManagedHere(website, deployment))) return;
  const ends = endsOf(registrable, context);
  if (ends.some(({ says }) => says === "here")) return;
  if (isSilent && (ends.length > 0 || isForwarded(registrable, deployment))) return;
  const away = own.find(({ says }) => says === "away");
  const common = { domain: registrable, proof: { register: `${website.path}.domain` } };
  const values = { domain: registrable, number: website.filingNumber };
  const doubt =
    ends.find(({ says }) => says === "open") ?? strays.find(({ says }) => says === "here" || says === "open");
  const shown = doubt ?? away;
  if (shown === undefined) {
    // A forwarding whose domain is not known may be this one's.
    const outcome = isForwarded(undefined, deployment) ? "undetermined" : "violation";
    yield { ...common, outcome, message: "gone", values };
    return;
  }
  const { record, path } = away ?? own.find(({ says }) => says === "open") ?? shown;
  const message = doubt ? "end-undecided" : holdsAllRecords(website, name, deployment) ? "away" : "away-here";
  yield {
    ...common,
    outcome: message === "away" ? "violation" : "undetermined",
    message,
    resource: record.resource.urn,
    path,
    values: { ...values, chain: chainOf(shown.record, shown.destination), where: shown.destination.how },
  };
}

type FiledWebsite = Website & { readonly filingNumber: string };

function isAccessedHere(website: Website): website is FiledWebsite {
  return !isPlanned(website) && website.accessProviders.includes("alibaba-cloud");
}

function isMainlandHost({ name, location, operator }: Website["records"][number], registrable: string): boolean {
  const isMainlandPlace = location === "mainland" || isMainland(location) === true;
  return operator === "alibaba-cloud" && isMainlandPlace && parseDomain(name)?.registrable === registrable;
}

function isManagedHere({ managedBy }: Website, { identity }: Deployment): boolean {
  return managedBy !== undefined && stackNameOf(managedBy) === stackNameOf(identity);
}

/** Another stack may hold further records of a domain, unless the one that has its zone or manages them is known. */
function holdsAllRecords({ managedBy }: Website, name: DomainName, deployment: Deployment): boolean {
  return holdsZone(name, deployment) || (managedBy !== undefined && deployment.estate.knows(managedBy));
}

/** URL forwarding is a website of the DNS provider: neither a host here nor a departure. */
function isForwarded(registrable: string | undefined, deployment: Deployment): boolean {
  return directoryOf(deployment).records.some(
    (record) => forwards(record) && record.domain?.registrable === registrable,
  );
}
