import type { FilingGap } from "../resolution/filing-gap";
import type { Forwarding, ForwardingTarget } from "../resolution/forwarding";
import { domainUnknownRemedy } from "./missing-filing";
import type { DomainUseRule, RuleContext, RuleResult } from "./rule";

/** What a target's filing may lack: which provider serves it is not known, so its access providers do not count. */
type TargetGap = Exclude<FilingGap, "other-provider">;

type MessageId = FilingGap | "type-unknown" | "domain-unknown" | `target-${TargetGap}` | "target-unknown";

const forwarded = "{name} is forwarded to a URL by servers of Alibaba Cloud DNS in the Chinese mainland.";

const forwardedTo = "{name} is forwarded to {target}, which leads to the Chinese mainland ({where}).";

const instead = "Or replace the forwarding by a record that leads to a web server of yours.";

const elsewhere = "Or forward to a site that is filed, or to one outside the mainland.";

export const urlForwardingNeedsFiling: DomainUseRule<MessageId> = {
  id: "icp-url-forwarding-needs-filing",
  kind: "domain-use",
  title: "URL forwarding needs an ICP filing of the domain with Alibaba Cloud as access provider, wherever it leads.",
  clause: "instance",
  level: "mandatory",
  severity: "high",
  messages: {
    unfiled: { cause: "unfiled", text: forwarded, remedy: instead },
    planned: { cause: "planned", text: forwarded, remedy: "Add the forwarding only then." },
    unfileable: {
      cause: "unfileable",
      text: forwarded,
      remedy: "Or redirect from a web server outside the mainland instead of by DNS.",
    },
    "other-provider": { cause: "other-provider", text: forwarded, remedy: instead },
    "app-only": {
      cause: "app-only",
      outcome: "undetermined",
      text: "{name} is forwarded to a URL by servers of Alibaba Cloud DNS in the Chinese mainland, which hardly serves an app.",
      remedy: "Or remove the forwarding.",
    },
    "type-unknown": {
      outcome: "undetermined",
      text: "{name} has a URL as its value; whether its type is URL forwarding, which {registrable} may not use as it is filed, is not known before the deployment.",
      remedy: "Give the type as a literal or a config value.",
    },
    "domain-unknown": {
      cause: "domain-unknown",
      outcome: "undetermined",
      text: "A name is forwarded to a URL by servers of Alibaba Cloud DNS in the Chinese mainland.",
      remedy: domainUnknownRemedy,
    },
    "target-unfiled": { cause: "unfiled", text: forwardedTo, remedy: elsewhere },
    "target-planned": { cause: "planned", text: forwardedTo, remedy: elsewhere },
    "target-unfileable": { cause: "unfileable", text: forwardedTo, remedy: elsewhere },
    "target-app-only": {
      cause: "app-only",
      outcome: "undetermined",
      text: forwardedTo,
      remedy: elsewhere,
    },
    "target-unknown": {
      outcome: "undetermined",
      text: "{name} is forwarded to a URL that is not known before the deployment, so whether its target needs a filing cannot be decided.",
      remedy: "Give the URL as a literal or a config value.",
    },
  },
  *evaluate(uses, context) {
    for (const use of uses) {
      if (use.kind === "forwarding") yield* evaluateForwarding(use, context);
      else if (use.kind === "forwarding-target") yield* evaluateTarget(use);
    }
  },
};

function* evaluateForwarding(use: Forwarding, { register }: RuleContext): Iterable<RuleResult<MessageId>> {
  const { domain, filingGap, location } = use;
  const common = commonOf(use);
  if (domain.state !== "known") {
    yield { ...common, outcome: "undetermined", message: "domain-unknown", values: { name: use.name } };
    return;
  }
  if (filingGap === undefined) return;
  const { registrable, suffix } = domain.name;
  const filing = register.filing(domain.name);
  const values = {
    name: use.name,
    registrable,
    suffix,
    number: filing?.filingNumber,
    providers: filing?.accessProviders.join(", "),
  };
  if (filingGap === "app-only") yield { ...common, outcome: "undetermined", message: filingGap, values };
  else if (location.place === "mainland") yield { ...common, outcome: "violation", message: filingGap, values };
  else yield { ...common, outcome: "undetermined", message: "type-unknown", values };
}

function* evaluateTarget(use: ForwardingTarget): Iterable<RuleResult<MessageId>> {
  const { domain, filingGap, location, name, target, path } = use;
  const common = { ...commonOf(use), path };
  if (target === undefined) {
    yield { ...common, outcome: "undetermined", message: "target-unknown", values: { name } };
  } else if (domain.state === "known" && filingGap !== undefined && location.place === "mainland") {
    const { registrable, suffix } = domain.name;
    yield {
      ...common,
      outcome: filingGap === "app-only" ? "undetermined" : "violation",
      message: `target-${filingGap as TargetGap}`,
      values: { name, target, where: location.how, registrable, suffix },
    };
  }
}

function commonOf({
  name,
  forwarded,
  documentation,
}: Forwarding | ForwardingTarget): Pick<RuleResult, "documentation" | "domain"> {
  return { documentation, domain: forwarded && name };
}
