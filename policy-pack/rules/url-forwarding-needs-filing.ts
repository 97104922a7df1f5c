import type { FilingGap } from "../resolution/filing-gap";
import type { Forwarding, ForwardingTarget } from "../resolution/forwarding";
import type { DomainUseRule, RuleResult } from "./rule";

type MessageId =
  | FilingGap
  | "type-unknown"
  | "domain-unknown"
  | "target-unfiled"
  | "target-app-only"
  | "target-unknown";

const file =
  "File {registrable} through Alibaba Cloud, or add Alibaba Cloud as an access provider of its filing, and enter that in the register; or replace the forwarding by a record that leads to a web server of yours.";

export const urlForwardingNeedsFiling: DomainUseRule<MessageId> = {
  id: "icp-url-forwarding-needs-filing",
  kind: "domain-use",
  title: "URL forwarding needs an ICP filing of the domain with Alibaba Cloud as access provider, wherever it leads.",
  clause: "instance",
  level: "mandatory",
  severity: "high",
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
    "app-only": {
      outcome: "undetermined",
      text: "{name} is forwarded to a URL by servers of Alibaba Cloud DNS in the Chinese mainland, and the register has {registrable} filed for an app only, which a forwarding of visitors hardly serves.",
      remedy: "File a website for {registrable} and enter it under websites of the register, or remove the forwarding.",
    },
    "type-unknown": {
      outcome: "undetermined",
      text: "{name} has a URL as its value; whether its type is URL forwarding, which {registrable} may not use as it is filed, is not known before the deployment.",
      remedy: "Give the type as a literal or a config value.",
    },
    "domain-unknown": {
      outcome: "undetermined",
      text: "A name is forwarded to a URL by servers of Alibaba Cloud DNS in the Chinese mainland, and its domain is not known before the deployment.",
      remedy: "Give the domain as a literal or a config value, so that its filing can be looked up at preview.",
    },
    "target-unfiled": {
      text: "{name} is forwarded to {target}, which leads to the Chinese mainland ({where}), but {registrable} has no ICP filing number in the register.",
      remedy: "File the target's domain too, or forward to a site outside the mainland.",
    },
    "target-app-only": {
      outcome: "undetermined",
      text: "{name} is forwarded to {target}, which leads to the Chinese mainland ({where}), and the register has {registrable} filed for an app only.",
      remedy: "File a website for {registrable} too, or forward to a site that is filed.",
    },
    "target-unknown": {
      outcome: "undetermined",
      text: "{name} is forwarded to a URL that is not known before the deployment, so whether its target needs a filing cannot be decided.",
      remedy: "Give the URL as a literal or a config value.",
    },
  },
  *evaluate(uses) {
    for (const use of uses) {
      if (use.kind === "forwarding") yield* evaluateForwarding(use);
      else if (use.kind === "forwarding-target") yield* evaluateTarget(use);
    }
  },
};

function* evaluateForwarding(use: Forwarding): Iterable<RuleResult<MessageId>> {
  const { domain, filingGap, location } = use;
  const common = resultOf(use);
  if (domain.state !== "known") yield { ...common, outcome: "undetermined", message: "domain-unknown" };
  else if (filingGap === undefined) return;
  else if (filingGap === "app-only") yield { ...common, outcome: "undetermined", message: filingGap };
  else if (location.place === "mainland") yield { ...common, outcome: "violation", message: filingGap };
  else yield { ...common, outcome: "undetermined", message: "type-unknown" };
}

function* evaluateTarget(use: ForwardingTarget): Iterable<RuleResult<MessageId>> {
  const { domain, filingGap, location, target, path } = use;
  const common = { ...resultOf(use), path };
  if (target === undefined) yield { ...common, outcome: "undetermined", message: "target-unknown" };
  else if (domain.state === "known" && filingGap !== undefined && location.place === "mainland") {
    const values = { ...common.values, target, where: location.how, registrable: domain.name.registrable };
    if (filingGap === "app-only") yield { ...common, outcome: "undetermined", message: "target-app-only", values };
    else yield { ...common, outcome: "violation", message: "target-unfiled", values };
  }
}

/** What every result says of the name that is forwarded. */
function resultOf({
  name,
  forwarded,
  documentation,
}: Forwarding | ForwardingTarget): Pick<RuleResult, "documentation" | "domain" | "values"> {
  return {
    documentation,
    domain: forwarded && name,
    values: { name, registrable: forwarded?.registrable ?? "", suffix: forwarded?.suffix ?? "" },
  };
}
