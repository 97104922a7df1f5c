import * as alicloud from "@pulumi/alicloud";
import { network, subnet } from "./network";

export const web = new alicloud.alb.LoadBalancer("web", {
  vpcId: network.id,
  addressType: "Internet",
  addressAllocatedMode: "Fixed",
  loadBalancerName: "web",
  loadBalancerEdition: "Standard",
  loadBalancerBillingConfig: { payType: "PayAsYouGo" },
  zoneMappings: [{ zoneId: "cn-shanghai-b", vswitchId: subnet.id }],
});

const servers = new alicloud.alb.ServerGroup("web", {
  serverGroupName: "web",
  vpcId: network.id,
  healthCheckConfig: { healthCheckEnabled: false },
  stickySessionConfig: { stickySessionEnabled: false },
});

const listener = new alicloud.alb.Listener("web", {
  loadBalancerId: web.id,
  listenerPort: 80,
  listenerProtocol: "HTTP",
  defaultActions: [
    { type: "ForwardGroup", forwardGroupConfig: { serverGroupTuples: [{ serverGroupId: servers.id }] } },
  ],
});

new alicloud.alb.Rule("web", {
  listenerId: listener.id,
  priority: 10,
  ruleName: "web",
  ruleConditions: [{ type: "Host", hostConfig: { values: ["www.example.com"] } }],
  ruleActions: [
    { order: 1, type: "ForwardGroup", forwardGroupConfig: { serverGroupTuples: [{ serverGroupId: servers.id }] } },
  ],
});

new alicloud.dns.AlidnsRecord("www", {
  domainName: "example.com",
  rr: "www",
  type: "CNAME",
  value: web.dnsName,
});
