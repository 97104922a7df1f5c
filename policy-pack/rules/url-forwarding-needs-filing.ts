import { resourceTypes } from "../catalog";
import { type PropertyValue, textOf, UNKNOWN } from "../deployment/value";
import { parseDomain } from "../facts/domain";
import { type DnsRecord, forwards, recordsOf } from "../resolution/dns/records";
import { traceName } from "../resolution/dns/trace";
import { type FilingGap, filingGapOf } from "../resolution/filing-gap";
import type { Context, ResourceRule, RuleResult } from "./rule";

type MessageId = FilingGap | "type-unknown" | "domain-unknown" | "target-unfiled" | "target-unknown";

const documentation = "https://www.alibabacloud.com/help/en/dns/troubleshoot-url-forwarding-issues";

const file =
  "File {registrable} through Alibaba Cloud, or add Alibaba Cloud as an access provider of its filing, and enter that in the register; or replace the forwarding by a record that leads to a web server of yours.";

export const urlForwardingNeedsFiling: ResourceRule<MessageId> = {
  id: "icp-url-forwarding-needs-filing",
  kind: "resource",
  title: "URL forwarding needs an ICP filing of the domain with Alibaba Cloud as access provider, wherever it leads.",
  clause: "instance",
  level: "mandatory",
  severity: "high",
  types: new Set(
    Object.keys(resourceTypes).filter((type) =>
      resourceTypes[type]?.records?.some(({ urlForwarding }) => urlForwarding),
    ),
  ),
  messages: {
    unfiled: {
      text: "{name} is forwarded to a URL by servers of Alibaba Cloud DNS in the Chinese mainland, but {registrable} has no ICP filing in the register.",
      remedy: file,
    },
    planned: {
      text: "{name} is forwarded to a URL by servers of Alibaba Cloud DNS in the Chinese mainland, but the ICP filing of {registrable} is only planned.",
      remedy: "Add the forwarding once the filing is granted and its number is in the register.",
    },
    unfileable: {
      text: "{name} is forwarded to a URL by servers of Alibaba Cloud DNS in the Chinese mainland, but {registrable} has no ICP filing and can never get one: the suffix .{suffix} is not approved by the MIIT.",
      remedy: "Redirect from a web server outside the mainland instead of by DNS.",
    },
    "other-provider": {
      text: "{name} is forwarded to a URL by servers of Alibaba Cloud DNS in the Chinese mainland, but the filing of {registrable} does not have Alibaba Cloud among its access providers.",
      remedy: file,
    },
    "type-unknown": {
      text: "{name} has a URL as its value; whether its type is URL forwarding, which {registrable} may not use as it is filed, is not known before the deployment.",
      remedy: "Give the type as a literal or a config value.",
    },
    "domain-unknown": {
      text: "A name is forwarded to a URL by servers of Alibaba Cloud DNS in the Chinese mainland, and its domain is not known before the deployment.",
      remedy: "Give the domain as a literal or a config value, so that its filing can be looked up at preview.",
    },
    "target-unfiled": {
      text: "{name} is forwarded to {target}, which leads to the Chinese mainland ({where}), but {registrable} has no ICP filing number in the register.",
      remedy: "File the target's domain too, or forward to a site outside the mainland.",
    },
    "target-unknown": {
      text: "{name} is forwarded to a URL that is not known before the deployment, so whether its target needs a filing cannot be told.",
      remedy: "Give the URL as a literal or a config value.",
    },
  },
  *evaluate(resource, context) {
    for (const record of recordsOf(resource, context.deployment)) {
      if (forwards(record) || mayForward(record)) yield* judgeSource(record, context);
      if (forwards(record)) yield* judgeTargets(record, context);
    }
  },
};

function* judgeSource(record: DnsRecord, { register }: Context): Iterable<RuleResult<MessageId>> {
  const { domain } = record;
  const common = sourceOf(record);
  if (domain === undefined) {
    yield { ...common, outcome: "undetermined", message: "domain-unknown" };
    return;
  }
  const obstacle = filingGapOf(domain, "alibaba-cloud", register);
  if (obstacle === undefined) return;
  if (forwards(record)) yield { ...common, outcome: "violation", message: obstacle };
  else yield { ...common, outcome: "undetermined", message: "type-unknown" };
}

function* judgeTargets(record: DnsRecord, context: Context): Iterable<RuleResult<MessageId>> {
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
function sourceOf({ name, domain }: DnsRecord): Pick<RuleResult, "documentation" | "domain" | "values"> {
  const shown = name.state === "known" ? name.value : (domain?.registrable ?? "…");
  return {
    documentation: documentation,
    domain: domain && shown,
    values: { name: shown, registrable: domain?.registrable ?? "", suffix: domain?.suffix ?? "" },
  };
}

/** Whether a record of unknown type has a value that only forwarding has. */
function mayForward({ type, values }: DnsRecord): boolean {
  return type.state !== "known" && values.some(({ value }) => /^https?:\/\//i.test(textOf(value)));
}

/** What is wrong with a forwarding's target, as far as this deployment and the target's own name tell where it leads. */
function targetOf(value: PropertyValue, context: Context) {
  if (value === UNKNOWN) return "unknown";
  const host = hostOf(textOf(value));
  const domain = parseDomain(host);
  if (!domain || !filingGapOf(domain, "any", context.register)) return undefined;
  const mainland = traceName(host, context).find(({ place }) => place === "mainland");
  return mainland && { target: host, where: mainland.how, registrable: domain.registrable };
}

/** The host of a URL, whose scheme may be left out. */
function hostOf(url: string): string {
  const whole = /^[a-z]+:\/\//i.test(url) ? url : `http://${url}`;
  return URL.canParse(whole) ? new URL(whole).hostname : "";
}
