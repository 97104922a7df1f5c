import { grouped } from "../deployment/deployment";
import type { Destination } from "../dns/destination";
import { directoryOf } from "../dns/directory";
import { type DnsRecord, mayServeWebsite } from "../dns/records";
import { trace } from "../dns/trace";
import { isOverseasLine } from "../facts/dns";
import type { DomainName } from "../facts/domain";
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
        en: "{domain} is filed as {number} and the register says that this stack manages its records, but no record planned here serves a website.",
        zh: "{domain} 的备案号为 {number}，登记册说明其解析由本堆栈管理，但此处没有规划任何网站解析。",
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
        en: "{chain}: the record does not lead to the Chinese mainland ({where}), and its domain, which may be a filed one, is not known before the deployment.",
        zh: "{chain}：该解析没有指向中国内地（{where}），且其域名（可能已备案）在部署前未知。",
      },
      remedy: {
        en: "Give the domain as a literal or a config value, so that its filing can be looked up at preview.",
        zh: "请以字面值或配置值给出域名，以便在预览时查询其备案。",
      },
    },
  },
  *judge(context) {
    const ends = endsByDomain(context);
    const filed = context.register.websites.filter(isAccessedHere);
    for (const website of filed) {
      for (const domain of website.domains) {
        yield* judgeDomain(website, domain, ends.get(domain.registrable) ?? [], context);
      }
    }
    if (filed.length === 0) return;
    for (const { record, path, destination } of ends.get("") ?? []) {
      if (isMainlandHost(destination)) continue;
      const values = { chain: chainOf({ record, path, destination }), where: destination.how };
      yield { outcome: "undetermined", message: "domain-unknown", resource: record.resource.urn, path, values };
    }
  },
};

interface End {
  readonly record: DnsRecord;
  readonly path: string;
  readonly destination: Destination;
}

/** Where the web records of each registrable domain end; under an empty key those whose domain is unknown. */
function endsByDomain(context: Context): ReadonlyMap<string, readonly End[]> {
  const records = directoryOf(context.deployment).records.filter(
    (record) => mayServeWebsite(record) && !record.standby,
  );
  const ends = records
    .flatMap((record) =>
      record.values.flatMap((value) =>
        trace(record, value, context).map((destination) => ({ record, path: value.path, destination })),
      ),
    )
    .filter(({ record, destination }) => destination.place !== "private" && !isForOverseasOnly(record, destination))
    .sort((a, b) => (a.record.resource.urn < b.record.resource.urn ? -1 : 1));
  return grouped(ends.map((end) => [end.record.domain?.registrable ?? "", end]));
}

function* judgeDomain(
  website: Website,
  { registrable }: DomainName,
  ends: readonly End[],
  { deployment }: Context,
): Iterable<Judgement<MessageId> & { readonly resource?: string }> {
  if (website.records.some(isMainlandHostElsewhere)) return;
  if (ends.some(({ record, destination }) => record.certain && isMainlandHost(destination))) return;
  const common = { domain: registrable, proof: { register: `${website.path}.domain` } };
  const values = { domain: registrable, number: website.filingNumber ?? "" };
  const [first] = ends;
  if (first === undefined) {
    const { managedBy } = website;
    const isHere = managedBy?.project === deployment.identity.project && managedBy.stack === deployment.identity.stack;
    if (isHere) yield { ...common, outcome: "violation", message: "gone", values };
    return;
  }
  const open = ends.find(({ record, destination }) => !record.certain || destination.place === "undecided");
  const shown = open ?? first;
  yield {
    ...common,
    outcome: open ? "undetermined" : "violation",
    message: open ? "end-undecided" : "away",
    resource: first.record.resource.urn,
    path: first.path,
    values: { ...values, chain: chainOf(shown), where: shown.destination.how },
  };
}

function isAccessedHere(website: Website): boolean {
  return !isPlanned(website) && website.accessProviders.includes("alibaba-cloud");
}

function isMainlandHost({ place, filing }: Destination): boolean {
  return place === "mainland" && filing !== undefined;
}

function isMainlandHostElsewhere({ location, operator }: Website["records"][number]): boolean {
  return operator === "alibaba-cloud" && (location === "mainland" || isMainland(location) === true);
}

/** An answer for resolvers abroad that leads abroad says nothing of where the mainland is served from. */
function isForOverseasOnly({ line }: DnsRecord, { place }: Destination): boolean {
  return place === "overseas" && line.state === "known" && isOverseasLine(line.value);
}
