import { exposedByEip, provider, zone } from "./clues";
import type { Link, ResourceType, TypeTable } from "./shape";

export const classicBalancers: readonly string[] = [
  "alicloud:slb/applicationLoadBalancer:ApplicationLoadBalancer",
  "alicloud:slb/loadBalancer:LoadBalancer",
];
const balancer: Link = { path: "loadBalancerId", to: classicBalancers };

const hostName: ResourceType = {
  product: "slb",
  domains: [{ path: "domain" }],
  location: [{ from: "link", link: balancer }, provider],
  exposure: [{ sign: "as", link: balancer }],
};

/** Classic load balancers, and the rules of theirs that bind a host name. Properties: @pulumi/alicloud 3.108.0. */
export const slbTypes: TypeTable = {
  ...Object.fromEntries(
    classicBalancers.map((type): [string, ResourceType] => [
      type,
      {
        product: "slb",
        location: [zone("masterZoneId"), zone("slaveZoneId"), provider],
        exposure: [{ sign: "unless", path: "addressType", private: ["intranet"] }, exposedByEip(type)],
        addresses: ["address"],
      },
    ]),
  ),
  "alicloud:slb/rule:Rule": hostName,
  "alicloud:slb/domainExtension:DomainExtension": hostName,
  "alicloud:slb/listener:Listener": { listener: { protocol: "protocol", balancer }, passesThrough: [] },
  "alicloud:slb/attachment:Attachment": { passesThrough: [] },
};
