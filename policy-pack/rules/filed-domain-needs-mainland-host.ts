import { type Deployment, grouped } from "../deployment/deployment";
import type { Destination } from "../dns/destination";
import { directoryOf } from "../dns/directory";
import { type DnsRecord, forwards, mayServeWebsite } from "../dns/records";
import { trace } from "../dns/trace";
import { isOverseasLine } from "../facts/dns";
import { type DomainName, parseDomain } from "../facts/domain";
import { isMainland } from "../facts/regions";
import { isPlanned, type Website } from "../register/register";
import { chainOf } from "./leading";
import type { Context, DeploymentRule, Judgement } from "./rule";

type MessageId = "away" | "gone" | "end-undecided" | "domain-unknown";

export const filedDomainNeedsMainlandHost: DeploymentRule<MessageId> = {
  id: "icp-filed-domain-needs-mainland-host",
  kind: "deployment",
  title: {
    en: "A domain with an ICP filing must lead to at least one Alibaba Cloud host in the Chinese mainland.",
    zh: "已备案域名必须至少有一条解析指向阿里云中国内地的主机。",
  },
  clause: "instance",
  level: "mandatory",
  severity: "high",
  messages: {
    away: {
      text: {
        en: "{domain} is filed as {number} with Alibaba Cloud as access provider, but no record planned here leads to an Alibaba Cloud host in the Chinese mainland: {chain} ({where}).",
        zh: "{domain} 的备案号为 {number}，接入商为阿里云，但此处规划的解析都没有指向阿里云中国内地的主机：{chain}（{where}）。",
      },
      remedy: {
        en: "Keep at least one record of the domain on a mainland host that serves content; otherwise Alibaba Cloud may cancel the access of the filing. If such a record is managed elsewhere, enter it under records of the website in the register.",
        zh: "请至少保留一条解析指向提供服务的内地主机，否则阿里云可能取消该备案的接入。如果此类解析在别处管理，请填入登记册中该网站的 records。",
      },
    },
    gone: {
      text: {
        en: "{domain} is filed as {number} and the register says that this stack manages its records, but no record planned here is known to serve its website.",
        zh: "{domain} 的备案号为 {number}，登记册说明其解析由本堆栈管理，但此处没有规划任何确定属于它的网站解析。",
      },
      remedy: {
        en: "Plan a record that leads to a mainland host, or correct managedBy in the register. A filed domain that leads nowhere loses its access to Alibaba Cloud.",
        zh: "请规划一条指向内地主机的解析，或更正登记册中的 managedBy。已备案但未解析的域名会被取消接入。",
      },
    },
    "end-undecided": {
      text: {
        en: "{domain} is filed as {number}; no record planned here is known to lead to an Alibaba Cloud host in the Chinese mainland, and where some end cannot be told: {chain} ({where}).",
        zh: "{domain} 的备案号为 {number}；此处没有解析确定指向阿里云中国内地的主机，且部分解析的终点无法判断：{chain}（{where}）。",
      },
      remedy: {
        en: "Say in the register's `hosts` where the address or name is, or enter a record that is managed elsewhere under records of the website.",
        zh: "请在登记册的 `hosts` 中说明该地址或名称的位置，或将在别处管理的解析填入该网站的 records。",
      },
    },
    "domain-unknown": {
      text: {
        en: "{chain}: the record is not known to lead to an Alibaba Cloud host in the Chinese mainland ({where}), and its domain, which may be a filed one, is not known before the deployment.",
        zh: "{chain}：该解析未确定指向阿里云中国内地的主机（{where}），且其域名（可能已备案）在部署前未知。",
      },
      remedy: {
        en: "Give the domain as a literal or a config value, so that its filing can be looked up at preview.",
        zh: "请以字面值或配置值给出域名，以便在预览时查询其备案。",
      },
    },
  },
  *judge(context) {
    const ends = endsByDomain(context);
    const strays = ends.get("") ?? [];
    const stray = strays.find(({ says }) => says === "here" || says === "open");
    const filed = context.register.websites.filter(isAccessedHere);
    for (const website of filed) {
      for (const domain of website.domains) {
        yield* judgeDomain(website, domain, ends.get(domain.registrable) ?? [], stray, context);
      }
    }
    if (filed.length === 0) return;
    for (const { record, path, destination, says } of strays) {
      if (says === "here" || says === "nothing") continue;
      const values = { chain: chainOf({ record, path, destination }), where: destination.how };
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

/** Where the web records of each registrable domain end, in an order of their own; under an empty key those whose domain is unknown. */
function endsByDomain(context: Context): ReadonlyMap<string, readonly End[]> {
  const ends = directoryOf(context.deployment)
    .records.filter(mayServeWebsite)
    .flatMap((record) =>
      record.values.flatMap(({ path, value }) =>
        trace(record, { path, value }, context)
          .filter(({ place }) => place !== "private")
          .map((destination): End => ({ record, path, destination, says: saidBy(record, destination) })),
      ),
    );
  const inOrder = ends.map((end) => [chainOf(end).en, end] as const).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return grouped(inOrder.map(([, end]) => [end.record.domain?.registrable ?? "", end]));
}

function saidBy({ standby, line, certain }: DnsRecord, { place, filing }: Destination): End["says"] {
  // An answer for resolvers abroad that leads abroad says nothing of where the mainland is served from.
  const isForOverseas = line.state === "known" && isOverseasLine(line.value);
  if (standby || (isForOverseas && place === "overseas")) return "nothing";
  if (place === "mainland" && filing !== undefined) return "here";
  return place === "undecided" || line.state === "unknown" || !certain ? "open" : "away";
}

/** @param stray an end of a record that may belong to any domain, and may lead here */
function* judgeDomain(
  website: FiledWebsite,
  { registrable }: DomainName,
  ends: readonly End[],
  stray: End | undefined,
  { deployment }: Context,
): Iterable<Judgement<MessageId> & { readonly resource?: string }> {
  if (website.records.some((record) => isMainlandHost(record, registrable))) return;
  if (ends.some(({ says }) => says === "here")) return;
  const open = ends.find(({ says }) => says === "open");
  const away = ends.find(({ says }) => says === "away");
  const isGone = ends.length === 0 && isManagedHere(website, deployment) && !isForwarded(registrable, deployment);
  if (!open && !away && !isGone) return;
  const common = { domain: registrable, proof: { register: `${website.path}.domain` } };
  const values = { domain: registrable, number: website.filingNumber };
  const doubt = open ?? stray;
  const shown = doubt ?? away;
  if (shown === undefined) {
    // A forwarding whose domain is not known may be this one's.
    const outcome = isForwarded(undefined, deployment) ? "undetermined" : "violation";
    yield { ...common, outcome, message: "gone", values };
    return;
  }
  const { record, path } = away ?? shown;
  yield {
    ...common,
    outcome: doubt ? "undetermined" : "violation",
    message: doubt ? "end-undecided" : "away",
    resource: record.resource.urn,
    path,
    values: { ...values, chain: chainOf(shown), where: shown.destination.how },
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
  return managedBy?.project === identity.project && managedBy.stack === identity.stack;
}

/** URL forwarding is a website of the DNS provider: neither a host here nor a departure. */
function isForwarded(registrable: string | undefined, deployment: Deployment): boolean {
  return directoryOf(deployment).records.some(
    (record) => forwards(record) && record.domain?.registrable === registrable,
  );
}
