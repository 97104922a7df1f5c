import { exposedByEip, provider, zone } from "./clues";
import type { Link, ResourceType, TypeTable } from "./shape";

export const classicBalancers: readonly string[] = [
  "alicloud:slb/applicationLoadBalancer:ApplicationLoadBalancer",
  "alicloud:slb/loadBalancer:LoadBalancer",
];
const balancer: Link = { path: "loadBalancerId", to: classicBalancers };

function classicBalancer(type: string): ResourceType {
  return {
    product: "slb",
    location: [zone("masterZoneId"), zone("slaveZoneId"), provider],
    exposure: [{ sign: "unless", path: "addressType", private: ["intranet"] }, exposedByEip(type)],
    addresses: ["address"],
  };
}

const hostName: ResourceType = {
  product: "slb",
  domains: [{ path: "domain" }],
  location: [{ from: "link", link: balancer }, provider],
  exposure: [{ sign: "as", link: balancer }],
};

/** Classic load balancers, and the rules of theirs that bind a host name. Properties: @pulumi/alicloud 3.108.0. */
export const slbTypes: TypeTable = {
  "alicloud:slb/applicationLoadBalancer:ApplicationLoadBalancer": {
    ...classicBalancer("alicloud:slb/applicationLoadBalancer:ApplicationLoadBalancer"),
    terraform: "alicloud_slb_load_balancer",
  },
  "alicloud:slb/loadBalancer:LoadBalancer": {
    ...classicBalancer("alicloud:slb/loadBalancer:LoadBalancer"),
    terraform: "alicloud_slb",
  },
  "alicloud:slb/rule:Rule": hostName,
  "alicloud:slb/domainExtension:DomainExtension": hostName,
  "alicloud:slb/listener:Listener": { listener: { protocol: "protocol", balancer }, passesThrough: [] },
  "alicloud:slb/attachment:Attachment": { passesThrough: [] },
};
