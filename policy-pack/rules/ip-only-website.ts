import { resourceTypes } from "../catalog";
import type { Deployment } from "../deployment/deployment";
import { grouped } from "../deployment/grouped";
import type { Resource } from "../deployment/resource";
import { read, textOf } from "../deployment/value";
import { bindingsOf } from "../resolution/bindings";
import { directoryOf, textsIn } from "../resolution/dns/directory";
import { mayServeWebsite } from "../resolution/dns/records";
import { trace } from "../resolution/dns/trace";
import { follow, referrers } from "../resolution/links";
import { servingLocationOf } from "../resolution/location/serving-location";
import type { DeploymentContext, DeploymentRule } from "./rule";

const remedy =
  "Let a record of a filed domain lead to it. If the website is meant to be reached by its address only, file it with the communications administration of your province: Alibaba Cloud files domains only.";

export const ipOnlyWebsite: DeploymentRule<"ip-only" | "ip-only-undecided"> = {
  id: "icp-ip-only-website",
  kind: "deployment",
  title: "A website in the Chinese mainland that no domain leads to cannot be filed through Alibaba Cloud.",
  clause: "ip-only",
  level: "advisory",
  severity: "low",
  messages: {
    "ip-only": {
      text: "'{name}' answers HTTP from the Internet in the Chinese mainland ({where}), and no record or domain planned here leads to it.",
      remedy,
    },
    "ip-only-undecided": {
      outcome: "undetermined",
      text: "'{name}' answers HTTP, no record or domain planned here leads to it, and whether it does so from the Internet in the Chinese mainland cannot be decided: {where}.",
      remedy,
    },
  },
  *evaluate(context) {
    const { deployment } = context;
    // Where no records of websites are known, they are in a stack that this rule cannot see.
    if (!directoryOf(deployment).records.some(mayServeWebsite)) return;
    const named = () => deployment.estate.derived(behindDomains, () => behindDomains(context), context.register);
    const web = webBalancers(deployment);
    for (const balancer of deployment.resources.filter((resource) => web.has(resource))) {
      if (named().has(balancer.urn)) continue;
      const { place, how } = servingLocationOf(balancer, context);
      if (place !== "mainland" && place !== "undecided") continue;
      const certain = place === "mainland";
      yield {
        outcome: certain ? "violation" : "undetermined",
        message: certain ? "ip-only" : "ip-only-undecided",
        resource: balancer.urn,
        values: { name: balancer.name, where: how },
      };
    }
  },
};

/** The load balancers of the estate with a listener that speaks HTTP, or may. */
function webBalancers(deployment: Deployment): ReadonlySet<Resource> {
  const { estate } = deployment;
  const behind = () =>
    Object.entries(listeners).flatMap(([type, { protocol, balancer }]) =>
      estate
        .ofType(type)
        .filter((resource) => maySpeakHttp(resource, protocol))
        .flatMap((resource) => {
          const target = follow(resource, balancer, deployment);
          return target.state === "found" ? target.resources : [];
        }),
    );
  return estate.derived(webBalancers, () => new Set(behind()));
}

const listeners = Object.fromEntries(
  Object.entries(resourceTypes).flatMap(([type, { listener }]) => (listener ? [[type, listener] as const] : [])),
);

function maySpeakHttp({ inputs }: Resource, path: string): boolean {
  const protocol = read(inputs, path);
  return protocol.state !== "known" || /http|quic/i.test(textOf(protocol.value));
}

/**
 * What a domain leads to: all that records and bindings are made of or name by what is known already,
 * what passes through to their hosts as an EIP association does, and the hosts whose address a record repeats.
 */
function behindDomains(context: DeploymentContext): ReadonlySet<string> {
  const { deployment } = context;
  const { byAnswer, recordedByAnswer } = directoryOf(deployment);
  const { resources } = deployment.estate;
  const byId = grouped(resources.flatMap((each) => textsIn(each.outputs["id"]).map((id) => [id, each])));
  const reached = new Set<string>();
  const reach = (urn: string) => {
    const resource = deployment.resource(urn);
    if (resource === undefined || reached.has(urn)) return;
    reached.add(urn);
    const named = textsIn(resource.inputs).flatMap((text) => [
      ...(byId.get(text) ?? []),
      ...(byAnswer.get(text) ?? []),
      ...(recordedByAnswer.get(text) ?? []),
    ]);
    for (const next of [
      ...resource.dependencies,
      ...[...passingThroughTo(resource, deployment), ...named].map(({ urn }) => urn),
    ])
      reach(next);
  };
  for (const resource of resources) {
    if (bindingsOf(resource).length > 0) reach(resource.urn);
  }
  for (const record of directoryOf(deployment).records) {
    reach(record.resource.urn);
    for (const value of record.values) {
      for (const { host } of trace(record, value, context)) if (host !== undefined) reach(host);
    }
  }
  return reached;
}

/** The resources that pass through to a host, such as the association of an EIP. */
function passingThroughTo(host: Resource, deployment: Deployment): readonly Resource[] {
  return passages
    .filter(({ link }) => link.to.includes(host.type))
    .flatMap(({ type, link }) => referrers(host, type, link, deployment).certain);
}

const passages = Object.entries(resourceTypes).flatMap(([type, { passesThrough = [] }]) =>
  passesThrough.map((link) => ({ type, link })),
);
