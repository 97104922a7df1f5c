import type { Link } from "../catalog/shape";
import { type Deployment, grouped, type Resource } from "../deployment/deployment";
import { read, textOf } from "../deployment/value";
import { bindingsOf } from "../resolution/bindings";
import { directoryOf, textsIn } from "../resolution/dns/directory";
import { trace } from "../resolution/dns/trace";
import { follow, referrers } from "../resolution/links";
import { servingLocationOf } from "../resolution/location/serving-location";
import type { DeploymentContext, DeploymentRule } from "./rule";

interface ListenerType {
  readonly protocol: string;
  readonly balancer: Link;
}

/** Listeners that may speak HTTP, and the load balancer that each belongs to. Properties: @pulumi/alicloud 3.108.0. */
const listenerTypes: Readonly<Record<string, ListenerType>> = {
  "alicloud:slb/listener:Listener": {
    protocol: "protocol",
    balancer: {
      path: "loadBalancerId",
      to: ["alicloud:slb/applicationLoadBalancer:ApplicationLoadBalancer", "alicloud:slb/loadBalancer:LoadBalancer"],
    },
  },
  "alicloud:alb/listener:Listener": {
    protocol: "listenerProtocol",
    balancer: { path: "loadBalancerId", to: ["alicloud:alb/loadBalancer:LoadBalancer"] },
  },
};

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
      text: "'{name}' answers HTTP, no record or domain planned here leads to it, and whether it does so from the Internet in the Chinese mainland cannot be told: {where}.",
      remedy,
    },
  },
  *evaluate(context) {
    const { deployment } = context;
    // A stack without records leaves them to another one, which this rule cannot see.
    if (directoryOf(deployment).records.length === 0) return;
    const named = behindDomains(context);
    for (const balancer of webBalancers(deployment)) {
      if (named.has(balancer.urn)) continue;
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

/** Load balancers with a listener that speaks HTTP, or may. */
function webBalancers(deployment: Deployment): ReadonlySet<Resource> {
  const behind = Object.entries(listenerTypes).flatMap(([type, { protocol, balancer }]) =>
    deployment
      .ofType(type)
      .filter((listener) => maySpeakHttp(listener, protocol))
      .flatMap((listener) => {
        const target = follow(listener, balancer, deployment);
        return target.state === "found" ? target.resources : [];
      }),
  );
  return new Set(behind);
}

function maySpeakHttp({ inputs }: Resource, path: string): boolean {
  const protocol = read(inputs, path);
  return protocol.state !== "known" || /http|quic/i.test(textOf(protocol.value));
}

const association = "alicloud:ecs/eipAssociation:EipAssociation";
const address: Link = {
  path: "allocationId",
  to: ["alicloud:ecs/eipAddress:EipAddress", "alicloud:ecs/eip:Eip"],
};

/**
 * What a domain leads to: all that records and bindings are made of or name by what is known already,
 * what their EIPs are associated with, and the hosts whose address a record repeats.
 */
function behindDomains(context: DeploymentContext): ReadonlySet<string> {
  const { deployment } = context;
  const { byAnswer } = directoryOf(deployment);
  const byId = grouped(deployment.resources.flatMap((each) => textsIn(each.outputs["id"]).map((id) => [id, each])));
  const reached = new Set<string>();
  const reach = (urn: string) => {
    const resource = deployment.resource(urn);
    if (resource === undefined || reached.has(urn)) return;
    reached.add(urn);
    const associations = address.to.includes(resource.type)
      ? referrers(resource, association, address, deployment).certain
      : [];
    const named = textsIn(resource.inputs).flatMap((text) => [
      ...(byId.get(text) ?? []),
      ...(byAnswer.get(text) ?? []),
    ]);
    for (const next of [...resource.dependencies, ...[...associations, ...named].map((each) => each.urn)]) reach(next);
  };
  for (const resource of deployment.resources) {
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
