import { typeOf } from "../catalog";
import { product } from "../catalog/products";
import { type Resource, sourceOf } from "../deployment/resource";
import { bindingsOf } from "../resolution/bindings";
import { directoryOf, ownerOf } from "../resolution/dns/directory";
import { mayServeWebsite } from "../resolution/dns/records";
import { trace } from "../resolution/dns/trace";
import { chainOf } from "../resolution/domain-uses";
import { servingLocationOf } from "../resolution/location/serving-location";
import type { DeploymentContext, DeploymentRule, RuleResult } from "./rule";

type MessageId = "bound-twice" | "record-elsewhere";

export const boundElsewhere: DeploymentRule<MessageId> = {
  id: "icp-bound-elsewhere",
  kind: "deployment",
  title: "What one stack binds a domain to should not be contradicted by another stack.",
  clause: "instance",
  level: "advisory",
  severity: "medium",
  messages: {
    "bound-twice": {
      text: "'{name}' binds {domain}, and so does '{other}' of {source}; only one of them can serve it.",
      remedy:
        "Bind the domain in one of the stacks. If it moved here, refresh the inventory once the other stack is deployed.",
    },
    "record-elsewhere": {
      text: "'{name}' serves {domain} ({where}), but its record in {source} leads to another side of the border: {chain} ({end}).",
      remedy:
        "Let the record lead to the name that this resource gives, or bind the domain where the record leads. What a filing demands is decided by where visitors arrive.",
    },
  },
  *evaluate(context) {
    for (const resource of context.deployment.resources) {
      if (!isOnEdge(resource)) continue;
      for (const { path, domain } of bindingsOf(resource)) {
        if (domain.state !== "known") continue;
        yield* boundTwice(resource, path, domain.name.name, context);
        yield* recordElsewhere(resource, path, domain.name.name, context);
      }
    }
  },
};

type Found = RuleResult<MessageId> & { readonly resource: string };

/** Elsewhere several resources may serve one domain; an edge product takes a domain once. */
function isOnEdge({ type }: Resource): boolean {
  const id = typeOf(type)?.product;
  return id !== undefined && product(id).edge === true;
}

function* boundTwice(resource: Resource, path: string, domain: string, context: DeploymentContext): Iterable<Found> {
  const { deployment } = context;
  const others = directoryOf(deployment).onEdge.get(domain) ?? [];
  for (const other of others.filter((each) => !deployment.plans(each))) {
    const values = { name: resource.name, domain, other: other.name, source: sourceOf(other) };
    yield { outcome: "violation", message: "bound-twice", resource: resource.urn, path, domain, values };
  }
}

/** The first record of another stack whose every end is on another side than the resource. */
function* recordElsewhere(
  resource: Resource,
  path: string,
  domain: string,
  context: DeploymentContext,
): Iterable<Found> {
  const { deployment } = context;
  const { place, how } = servingLocationOf(resource, context);
  if (place !== "mainland" && place !== "overseas") return;
  const directory = directoryOf(deployment);
  const records = directory.byName.get(ownerOf(domain, directory) ?? "") ?? [];
  for (const record of records.filter((each) => mayServeWebsite(each) && !deployment.plans(each.resource))) {
    const ends = record.values.flatMap((value) => trace(record, value, context));
    const [end] = ends;
    if (end === undefined || ends.some((each) => each.place === place || each.place === "undecided")) continue;
    const values = {
      name: resource.name,
      domain,
      where: how,
      source: sourceOf(record.resource),
      chain: chainOf(record, end),
      end: end.how,
    };
    yield { outcome: "violation", message: "record-elsewhere", resource: resource.urn, path, domain, values };
    return;
  }
}
