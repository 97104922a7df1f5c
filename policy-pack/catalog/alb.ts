import { exposedByEip, provider, zone } from "./clues";
import type { Link, TypeTable } from "./shape";

export const applicationBalancer = "alicloud:alb/loadBalancer:LoadBalancer";
const balancer: Link = { path: "loadBalancerId", to: [applicationBalancer] };
const listener: Link = { path: "listenerId", to: ["alicloud:alb/listener:Listener"] };

/** Properties: @pulumi/alicloud 3.108.0. */
export const albTypes: TypeTable = {
  [applicationBalancer]: {
    product: "alb",
    location: [zone("zoneMappings[].zoneId"), provider],
    exposure: [
      { sign: "unless", path: "addressType", private: ["Intranet"] },
      { sign: "given", path: "zoneMappings[].allocationId" },
      exposedByEip(applicationBalancer),
    ],
    addresses: ["zoneMappings"],
    names: ["dnsName"],
  },
  "alicloud:alb/listener:Listener": {
    product: "alb",
    location: [{ from: "link", link: balancer }, provider],
    exposure: [{ sign: "as", link: balancer }],
    listener: { protocol: "listenerProtocol", balancer },
    passesThrough: [],
  },
  "alicloud:alb/rule:Rule": {
    product: "alb",
    domains: [{ path: "ruleConditions[type=Host].hostConfig.values[]" }],
    location: [{ from: "link", link: listener }, provider],
    exposure: [{ sign: "as", link: listener }],
  },
};
