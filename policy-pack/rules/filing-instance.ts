import { typeOf } from "../catalog";
import type { Deployment } from "../deployment/deployment";
import { type Resource, sourceOf } from "../deployment/resource";
import { type Filing, type FilingInstance, isPlanned } from "../register/register";
import { atFiling, calling } from "./in-register";
import { type Flaw, isHost, plannedTerms, statedTerms, type Term } from "./instance-terms";
import { type ManagedResource, managedResource } from "./managed-resource";
import type { DeploymentContext, DeploymentRule, RuleResult } from "./rule";

type MessageId = Flaw | "product" | "gone" | "moved" | "not-known" | "not-stated";

export const filingInstance: DeploymentRule<MessageId> = {
  id: "icp-filing-instance",
  kind: "deployment",
  title: "The instance that a website or app is filed through must stay one that can hold a filing.",
  clause: "instance",
  level: "mandatory",
  severity: "high",
  messages: {
    product: {
      text: "The {kind} '{name}' is filed through {instance}, which is neither an ECS instance nor a Simple Application Server; only these can hold a filing.",
      remedy:
        "File it through such an instance in the Chinese mainland. Behind a load balancer or in a cluster, name one of its ECS instances.",
    },
    gone: {
      text: "The {kind} '{name}' is filed through {instance}, which this program is said to manage but does not plan; without its instance the filing loses its access and may be cancelled.",
      remedy:
        "Keep the instance, or first file through another one and enter it under instance. If it moved to another program, enter that one.",
    },
    moved: {
      text: "The {kind} '{name}' is filed through {instance}, which this program is said to manage but does not plan; {source} has it.",
      remedy: "Enter the instance under instance as it is there, so that its own deployments are held to the filing.",
      level: "advisory",
    },
    overseas: {
      text: "The {kind} '{name}' is filed through {instance}, which is outside the Chinese mainland ({where}).",
      remedy: "File through an instance in a mainland region, and keep it there.",
    },
    "pay-as-you-go": {
      text: "The {kind} '{name}' is filed through {instance}, which is pay-as-you-go; only subscription instances can hold a filing.",
      remedy: "Set instanceChargeType to PrePaid, with a period of three months or more.",
    },
    spot: {
      text: "The {kind} '{name}' is filed through {instance}, which is a spot instance: it is charged by use and can be taken away at any time.",
      remedy: "File through a subscription instance: remove spotStrategy and set instanceChargeType to PrePaid.",
    },
    "too-short": {
      text: "The {kind} '{name}' is to be filed through {instance}, which is bought for less than three months.",
      remedy: "Buy it for three months or more. If it has been extended since, enter purchasedMonths under instance.",
    },
    "no-public-address": {
      text: "The {kind} '{name}' is filed through {instance}, which has no public IP address.",
      remedy:
        "Set internetMaxBandwidthOut above zero, or associate an EIP. If another program associates one, enter publicAddress: true under instance.",
    },
    stopped: {
      text: "The {kind} '{name}' is filed through {instance}, which is planned to be stopped; a filing needs an instance that is active.",
      remedy: "Keep the instance running, or first file through another one.",
    },
    "not-known": {
      outcome: "undetermined",
      text: "The {kind} '{name}' is filed through {instance}, and whether it can hold the filing cannot be decided before the deployment: {terms}.",
      remedy: "Give these properties values that are known, or compare them with the conditions yourself.",
    },
    "not-stated": {
      outcome: "undetermined",
      text: "The {kind} '{name}' is to be filed, and the register does not say everything about the instance that decides: {terms}.",
      remedy: "Enter it under instance, or name the Pulumi resource that manages the instance.",
    },
  },
  *evaluate(context) {
    for (const filing of context.register.filings) {
      if (filing.instance) yield* through(filing, filing.instance, context);
      else if (isPlannedHere(filing)) yield notStated(filing, ["instance"]);
    }
  },
};

type Found = RuleResult<MessageId> & { readonly resource?: string };

/** What is to be filed elsewhere needs no instance here. */
function isPlannedHere(filing: Filing): boolean {
  const { accessProviders } = filing;
  return isPlanned(filing) && (accessProviders.length === 0 || accessProviders.includes("alibaba-cloud"));
}

function* through(filing: Filing, instance: FilingInstance, context: DeploymentContext): Iterable<Found> {
  const managed = managedResource(instance);
  if (managed === undefined) yield* asStated(filing, instance);
  else if (isManagedBy(managed, context.deployment)) yield* asPlanned(filing, managed, context);
  else if (instance.product === "other") yield flawed(filing, "product", managed.resource);
}

function isManagedBy({ project, stack }: ManagedResource, { identity }: Deployment): boolean {
  return project === identity.project && stack === identity.stack;
}

function* asStated(filing: Filing, instance: FilingInstance): Iterable<Found> {
  const name = instance.id ?? "instance";
  if (instance.product === "other") {
    yield flawed(filing, "product", name);
    return;
  }
  const terms = statedTerms(filing, instance);
  for (const term of terms) yield* flaws(filing, term, name, {});
  const missing = terms.filter(({ answer }) => answer === "unknown").map(({ key }) => `instance.${key}`);
  if (missing.length > 0 && isPlanned(filing)) yield notStated(filing, missing);
}

function* asPlanned(filing: Filing, { resource: name }: ManagedResource, context: DeploymentContext): Iterable<Found> {
  const named = context.deployment.resources.filter((resource) => resource.name === name);
  const [holder] = named.flatMap((resource) => {
    const terms = plannedTerms(resource, filing, context);
    return terms ? [{ urn: resource.urn, terms }] : [];
  });
  if (holder) yield* evaluateHolder(filing, name, holder.urn, holder.terms);
  else {
    const moved = movedTo(name, filing, context);
    if (moved) {
      yield { ...flawed(filing, "moved", name, { source: sourceOf(moved) }) };
      return;
    }
    const other = named.find(({ type }) => isHost(type));
    yield { ...flawed(filing, other ? "product" : "gone", name), ...(other && { resource: other.urn }) };
  }
}

/** The instance in another stack or in an account, by the id that the register gives or by the name it had here. */
function movedTo(name: string, { instance }: Filing, { deployment }: DeploymentContext): Resource | undefined {
  return deployment.estate.resources.find(
    (resource) =>
      typeOf(resource.type)?.filingInstance !== undefined &&
      !deployment.plans(resource) &&
      (instance?.id === undefined ? resource.name === name : resource.outputs["id"] === instance.id),
  );
}

function* evaluateHolder(filing: Filing, name: string, resource: string, terms: readonly Term[]): Iterable<Found> {
  for (const term of terms) yield* flaws(filing, term, name, { resource, path: term.key });
  const unknown = terms.filter(({ answer }) => answer === "unknown").map(({ key }) => key);
  if (unknown.length === 0) return;
  const values = { terms: unknown.join(", ") };
  yield { ...flawed(filing, "not-known", name, values), outcome: "undetermined", resource, path: unknown[0] };
}

function* flaws(filing: Filing, { answer, where = "" }: Term, name: string, at: Partial<Found>): Iterable<Found> {
  if (answer === "fine" || answer === "unknown") return;
  yield { ...flawed(filing, answer, name, { where }), ...at };
}

function flawed(filing: Filing, message: MessageId, instance: string, values: RuleResult["values"] = {}): Found {
  return {
    outcome: "violation",
    message,
    ...atFiling(filing, "instance"),
    values: { ...values, ...calling(filing), instance: `'${instance}'` },
  };
}

function notStated(filing: Filing, missing: readonly string[]): Found {
  return { ...flawed(filing, "not-stated", "instance", { terms: missing.join(", ") }), outcome: "undetermined" };
}
