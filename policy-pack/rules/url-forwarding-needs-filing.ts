import { type Tree, textOf, UNKNOWN } from "../deployment/value";
import { type DnsRecord, forwards, recordsOf } from "../dns/records";
import { traceName } from "../dns/trace";
import { parseDomain } from "../facts/domain";
import { type Obstacle, obstacleTo } from "./obstacle";
import type { Context, Judgement, ResourceRule } from "./rule";

type MessageId = Obstacle | "type-unknown" | "domain-unknown" | "target-unfiled" | "target-unknown";

const documentation = "https://www.alibabacloud.com/help/en/dns/troubleshoot-url-forwarding-issues";

const file = {
  en: "File {registrable} through Alibaba Cloud, or add Alibaba Cloud as an access provider of its filing, and enter that in the register; or replace the forwarding by a record that leads to a web server of yours.",
  zh: "请通过阿里云为 {registrable} 备案，或为其备案新增接入阿里云，并更新登记册；或者改用指向自有 Web 服务器的解析记录。",
};

export const urlForwardingNeedsFiling: ResourceRule<MessageId> = {
  id: "icp-url-forwarding-needs-filing",
  kind: "resource",
  title: {
    en: "URL forwarding needs an ICP filing of the domain with Alibaba Cloud as access provider, wherever it leads.",
    zh: "使用 URL 转发的域名必须已完成 ICP 备案且接入商为阿里云，无论转发到何处。",
  },
  clause: "instance",
  level: "mandatory",
  severity: "high",
  types: new Set(["alicloud:dns/alidnsRecord:AlidnsRecord", "alicloud:dns/record:Record"]),
  messages: {
    unfiled: {
      text: {
        en: "{name} is forwarded to a URL by servers of Alibaba Cloud DNS in the Chinese mainland, but {registrable} has no ICP filing in the register.",
        zh: "{name} 由位于中国内地的云解析服务器转发到 URL，但登记册中没有 {registrable} 的 ICP 备案。",
      },
      remedy: file,
    },
    planned: {
      text: {
        en: "{name} is forwarded to a URL by servers of Alibaba Cloud DNS in the Chinese mainland, but the ICP filing of {registrable} is only planned.",
        zh: "{name} 由位于中国内地的云解析服务器转发到 URL，但 {registrable} 的 ICP 备案仍在计划中。",
      },
      remedy: {
        en: "Add the forwarding once the filing is granted and its number is in the register.",
        zh: "待备案通过并将备案号写入登记册后再添加转发。",
      },
    },
    unfileable: {
      text: {
        en: "{name} is forwarded to a URL by servers of Alibaba Cloud DNS in the Chinese mainland, but {registrable} has no ICP filing and can never get one: the suffix .{suffix} is not approved by the MIIT.",
        zh: "{name} 由位于中国内地的云解析服务器转发到 URL，但 {registrable} 没有 ICP 备案，也无法备案：后缀 .{suffix} 未经工信部批准。",
      },
      remedy: {
        en: "Redirect from a web server outside the mainland instead of by DNS.",
        zh: "请改由中国内地以外的 Web 服务器进行重定向，而不是通过 DNS 转发。",
      },
    },
    "other-provider": {
      text: {
        en: "{name} is forwarded to a URL by servers of Alibaba Cloud DNS in the Chinese mainland, but the filing of {registrable} does not have Alibaba Cloud among its access providers.",
        zh: "{name} 由位于中国内地的云解析服务器转发到 URL，但 {registrable} 的备案接入商不包括阿里云。",
      },
      remedy: file,
    },
    "type-unknown": {
      text: {
        en: "{name} has a URL as its value; whether its type is URL forwarding, which {registrable} may not use as it is filed, is not known before the deployment.",
        zh: "{name} 的记录值是 URL；其类型是否为 URL 转发在部署前未知，而按 {registrable} 目前的备案情况不能使用 URL 转发。",
      },
      remedy: {
        en: "Give the type as a literal or a config value.",
        zh: "请以字面值或配置值给出记录类型。",
      },
    },
    "domain-unknown": {
      text: {
        en: "A name is forwarded to a URL by servers of Alibaba Cloud DNS in the Chinese mainland, and its domain is not known before the deployment.",
        zh: "某个名称由位于中国内地的云解析服务器转发到 URL，但其域名在部署前未知。",
      },
      remedy: {
        en: "Give the domain as a literal or a config value, so that its filing can be looked up at preview.",
        zh: "请以字面值或配置值给出域名，以便在预览时查询其备案。",
      },
    },
    "target-unfiled": {
      text: {
        en: "{name} is forwarded to {target}, which leads to the Chinese mainland ({where}), but {registrable} has no ICP filing number in the register.",
        zh: "{name} 被转发到 {target}，后者指向中国内地（{where}），但登记册中没有 {registrable} 的 ICP 备案号。",
      },
      remedy: {
        en: "File the target's domain too, or forward to a site outside the mainland.",
        zh: "请同时为目标域名备案，或转发到中国内地以外的网站。",
      },
    },
    "target-unknown": {
      text: {
        en: "{name} is forwarded to a URL that is not known before the deployment, so whether its target needs a filing cannot be told.",
        zh: "{name} 被转发到部署前未知的 URL，因此无法判断目标域名是否需要备案。",
      },
      remedy: {
        en: "Give the URL as a literal or a config value.",
        zh: "请以字面值或配置值给出该 URL。",
      },
    },
  },
  *judge(resource, context) {
    for (const record of recordsOf(resource, context.deployment)) {
      if (forwards(record) || mayForward(record)) yield* judgeSource(record, context);
      if (forwards(record)) yield* judgeTargets(record, context);
    }
  },
};

function* judgeSource(record: DnsRecord, { register }: Context): Iterable<Judgement<MessageId>> {
  const { domain } = record;
  const common = sourceOf(record);
  if (domain === undefined) {
    yield { ...common, outcome: "undetermined", message: "domain-unknown" };
    return;
  }
  const obstacle = obstacleTo(domain, "alibaba-cloud", register);
  if (obstacle === undefined) return;
  if (forwards(record)) yield { ...common, outcome: "violation", message: obstacle };
  else yield { ...common, outcome: "undetermined", message: "type-unknown" };
}

function* judgeTargets(record: DnsRecord, context: Context): Iterable<Judgement<MessageId>> {
  const common = sourceOf(record);
  for (const { path, value } of record.values) {
    const target = targetOf(value, context);
    if (target === "unknown") yield { ...common, outcome: "undetermined", message: "target-unknown", path };
    else if (target) {
      const values = { ...common.values, ...target };
      yield { ...common, outcome: "violation", message: "target-unfiled", path, values };
    }
  }
}

/** What every judgement of a record says of the name that is forwarded. */
function sourceOf({ name, domain }: DnsRecord): Pick<Judgement, "source" | "domain" | "values"> {
  const shown = name.state === "known" ? name.value : (domain?.registrable ?? "…");
  return {
    source: documentation,
    domain: domain && shown,
    values: { name: shown, registrable: domain?.registrable ?? "", suffix: domain?.suffix ?? "" },
  };
}

/** Whether a record of unknown type has a value that only forwarding has. */
function mayForward({ type, values }: DnsRecord): boolean {
  return type.state !== "known" && values.some(({ value }) => /^https?:\/\//i.test(textOf(value)));
}

/** What is wrong with a forwarding's target, as far as this deployment and the target's own name tell where it leads. */
function targetOf(value: Tree, context: Context) {
  if (value === UNKNOWN) return "unknown";
  const host = hostOf(textOf(value));
  const domain = parseDomain(host);
  if (!domain || !obstacleTo(domain, "any", context.register)) return undefined;
  const mainland = traceName(host, context).find(({ place }) => place === "mainland");
  return mainland && { target: host, where: mainland.how, registrable: domain.registrable };
}

/** The host of a URL, whose scheme may be left out. */
function hostOf(url: string): string {
  const whole = /^[a-z]+:\/\//i.test(url) ? url : `http://${url}`;
  return URL.canParse(whole) ? new URL(whole).hostname : "";
}
