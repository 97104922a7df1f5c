import * as alicloud from "@pulumi/alicloud";

const network = new alicloud.vpc.Network("estate", { cidrBlock: "10.8.0.0/16" });
const subnet = new alicloud.vpc.Switch("estate", {
  vpcId: network.id,
  zoneId: "cn-shanghai-b",
  cidrBlock: "10.8.1.0/24",
});

const layered = new alicloud.alb.LoadBalancer("layered", {
  vpcId: network.id,
  addressType: "Internet",
  addressAllocatedMode: "Fixed",
  loadBalancerName: "layered",
  loadBalancerEdition: "Standard",
  loadBalancerBillingConfig: { payType: "PayAsYouGo" },
  zoneMappings: [{ zoneId: "cn-shanghai-b", vswitchId: subnet.id }],
});
const servers = new alicloud.alb.ServerGroup("layered", {
  serverGroupName: "layered",
  vpcId: network.id,
  healthCheckConfig: { healthCheckEnabled: false },
  stickySessionConfig: { stickySessionEnabled: false },
});
const listener = new alicloud.alb.Listener("layered", {
  loadBalancerId: layered.id,
  listenerPort: 80,
  listenerProtocol: "HTTP",
  defaultActions: [
    { type: "ForwardGroup", forwardGroupConfig: { serverGroupTuples: [{ serverGroupId: servers.id }] } },
  ],
});

// Only the association lets the Internet reach this one.
const classic = new alicloud.slb.ApplicationLoadBalancer("classic", {
  addressType: "intranet",
  vswitchId: subnet.id,
  loadBalancerSpec: "slb.s2.small",
});
new alicloud.slb.Listener("classic", {
  loadBalancerId: classic.id,
  frontendPort: 80,
  protocol: "http",
  bandwidth: 10,
});
const shop = new alicloud.ecs.EipAddress("shop", { bandwidth: "10" });
new alicloud.ecs.EipAssociation("shop", {
  allocationId: shop.id,
  instanceId: classic.id,
  instanceType: "SlbInstance",
});
const blog = new alicloud.ecs.EipAddress("blog", { bandwidth: "10" });

export const listenerId = listener.id;
export const serverGroupId = servers.id;
export const balancerId = classic.id;
export const shopAddress = shop.ipAddress;
export const blogAddress = blog.ipAddress;
