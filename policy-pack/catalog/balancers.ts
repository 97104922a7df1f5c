import type { ExposureSign, Link, LocationClue, TypeTable } from "./shape";

const provider: LocationClue = { from: "provider" };
export const classic: readonly string[] = [
  "alicloud:slb/applicationLoadBalancer:ApplicationLoadBalancer",
  "alicloud:slb/loadBalancer:LoadBalancer",
];
const classicBalancer: Link = { path: "loadBalancerId", to: classic };
const albListener: Link = { path: "listenerId", to: ["alicloud:alb/listener:Listener"] };
const albBalancer: Link = { path: "loadBalancerId", to: ["alicloud:alb/loadBalancer:LoadBalancer"] };

/** An EIP association names what it exposes by `instanceId`. */
export function exposedByEip(type: string): ExposureSign {
  return {
    sign: "named",
    type: "alicloud:ecs/eipAssociation:EipAssociation",
    link: { path: "instanceId", to: [type] },
  };
}

function classicRow(type: string): TypeTable {
  return {
    [type]: {
      product: "slb",
      location: [{ from: "zone", path: "masterZoneId" }, { from: "zone", path: "slaveZoneId" }, provider],
      exposure: [{ sign: "unless", path: "addressType", private: ["intranet"] }, exposedByEip(type)],
      addresses: ["address"],
    },
  };
}

function zonedRow(product: "alb" | "nlb", type: string): TypeTable {
  return {
    [type]: {
      product,
      location: [{ from: "zone", path: "zoneMappings[].zoneId" }, provider],
      exposure: [
        { sign: "unless", path: "addressType", private: ["Intranet"] },
        { sign: "given", path: "zoneMappings[].allocationId" },
        exposedByEip(type),
      ],
      addresses: ["zoneMappings"],
      names: ["dnsName"],
    },
  };
}

/** Load balancers, and the rules of theirs that bind a host name. Properties: @pulumi/alicloud 3.108.0. */
export const balancerTypes: TypeTable = {
  ...classicRow("alicloud:slb/applicationLoadBalancer:ApplicationLoadBalancer"),
  ...classicRow("alicloud:slb/loadBalancer:LoadBalancer"),
  ...zonedRow("alb", "alicloud:alb/loadBalancer:LoadBalancer"),
  ...zonedRow("nlb", "alicloud:nlb/loadBalancer:LoadBalancer"),
  "alicloud:slb/rule:Rule": {
    product: "slb",
    domains: [{ path: "domain" }],
    location: [{ from: "link", link: classicBalancer }, provider],
    exposure: [{ sign: "as", link: classicBalancer }],
  },
  "alicloud:slb/domainExtension:DomainExtension": {
    product: "slb",
    domains: [{ path: "domain" }],
    location: [{ from: "link", link: classicBalancer }, provider],
    exposure: [{ sign: "as", link: classicBalancer }],
  },
  "alicloud:alb/listener:Listener": {
    product: "alb",
    location: [{ from: "link", link: albBalancer }, provider],
    exposure: [{ sign: "as", link: albBalancer }],
  },
  "alicloud:alb/rule:Rule": {
    product: "alb",
    domains: [{ path: "ruleConditions[type=Host].hostConfig.values[]" }],
    location: [{ from: "link", link: albListener }, provider],
    exposure: [{ sign: "as", link: albListener }],
  },
};
