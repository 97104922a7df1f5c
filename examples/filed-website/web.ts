import * as alicloud from "@pulumi/alicloud";
import * as pulumi from "@pulumi/pulumi";
import { switches, vpc, webSecurityGroup } from "./network";

const config = new pulumi.Config();
const count = config.requireNumber("webServers");

const image = alicloud.ecs.getImagesOutput({ owners: "system", nameRegex: "^aliyun_3_x64", mostRecent: true });

// Prepaid for a year with public bandwidth: the filing of the website was made through these instances.
export const servers = Array.from({ length: count }, (_, index) => {
  const vswitch = switches[index % switches.length];
  return new alicloud.ecs.Instance(`web-${index}`, {
    instanceName: `web-${index}`,
    instanceType: "ecs.g7.large",
    imageId: image.images[0].id,
    vswitchId: vswitch.id,
    securityGroups: [webSecurityGroup.id],
    instanceChargeType: "PrePaid",
    period: 12,
    periodUnit: "Month",
    renewalStatus: "AutoRenewal",
    internetChargeType: "PayByTraffic",
    internetMaxBandwidthOut: 20,
    systemDiskCategory: "cloud_essd",
    tags: { service: "mall", tier: "web" },
  });
});

export const balancer = new alicloud.alb.LoadBalancer("mall", {
  loadBalancerName: "mall",
  loadBalancerEdition: "Standard",
  addressType: "Internet",
  vpcId: vpc.id,
  zoneMappings: switches.map((vswitch) => ({ vswitchId: vswitch.id, zoneId: vswitch.zoneId })),
  loadBalancerBillingConfig: { payType: "PayAsYouGo" },
});

const serverGroup = new alicloud.alb.ServerGroup("web", {
  serverGroupName: "web",
  vpcId: vpc.id,
  protocol: "HTTP",
  healthCheckConfig: {
    healthCheckEnabled: true,
    healthCheckProtocol: "HTTP",
    healthCheckPath: "/healthz",
    healthCheckCodes: ["http_2xx"],
  },
  servers: servers.map((server) => ({ serverId: server.id, serverType: "Ecs", port: 80, weight: 100 })),
});

const forward = [{ serverGroupId: serverGroup.id }];

const listener = new alicloud.alb.Listener("https", {
  loadBalancerId: balancer.id,
  listenerProtocol: "HTTPS",
  listenerPort: 443,
  certificates: { certificateId: config.require("certificateId") },
  defaultActions: [{ type: "ForwardGroup", forwardGroupConfig: { serverGroupTuples: forward } }],
});

new alicloud.alb.Rule("shop", {
  listenerId: listener.id,
  ruleName: "shop",
  priority: 10,
  ruleConditions: [
    { type: "Host", hostConfig: { values: [`shop.${config.require("domain")}`] } },
    { type: "Path", pathConfig: { values: ["/*"] } },
  ],
  ruleActions: [{ order: 1, type: "ForwardGroup", forwardGroupConfig: { serverGroupTuples: forward } }],
});
