import * as alicloud from "@pulumi/alicloud";
import * as pulumi from "@pulumi/pulumi";
import { switches, vpc, webSecurityGroup } from "./network";

const config = new pulumi.Config();
const domain = config.require("domain");

const image = alicloud.ecs.getImagesOutput({ owners: "system", nameRegex: "^aliyun_3_x64", mostRecent: true });

export const server = new alicloud.ecs.Instance("web", {
  instanceName: "campaign-web",
  instanceType: "ecs.g7.large",
  imageId: image.images[0].id,
  vswitchId: switches[0].id,
  securityGroups: [webSecurityGroup.id],
  instanceChargeType: "PostPaid",
  internetChargeType: "PayByTraffic",
  internetMaxBandwidthOut: 50,
});

export const balancer = new alicloud.alb.LoadBalancer("campaign", {
  loadBalancerName: "campaign",
  loadBalancerEdition: "Basic",
  addressType: "Internet",
  vpcId: vpc.id,
  zoneMappings: switches.map((vswitch) => ({ vswitchId: vswitch.id, zoneId: vswitch.zoneId })),
  loadBalancerBillingConfig: { payType: "PayAsYouGo" },
});

const serverGroup = new alicloud.alb.ServerGroup("web", {
  serverGroupName: "campaign-web",
  vpcId: vpc.id,
  protocol: "HTTP",
  healthCheckConfig: { healthCheckEnabled: true, healthCheckProtocol: "HTTP", healthCheckPath: "/healthz" },
  servers: [{ serverId: server.id, serverType: "Ecs", port: 80, weight: 100 }],
});

const forward = [{ serverGroupId: serverGroup.id }];

const listener = new alicloud.alb.Listener("https", {
  loadBalancerId: balancer.id,
  listenerProtocol: "HTTPS",
  listenerPort: 443,
  certificates: { certificateId: config.require("certificateId") },
  defaultActions: [{ type: "ForwardGroup", forwardGroupConfig: { serverGroupTuples: forward } }],
});

new alicloud.alb.Rule("tickets", {
  listenerId: listener.id,
  ruleName: "tickets",
  priority: 10,
  ruleConditions: [{ type: "Host", hostConfig: { values: [`tickets.${domain}`] } }],
  ruleActions: [{ order: 1, type: "ForwardGroup", forwardGroupConfig: { serverGroupTuples: forward } }],
});

export const media = new alicloud.oss.Bucket("media", { bucket: "campaign-media-autumn" });

new alicloud.oss.BucketAcl("media", { bucket: media.id, acl: "public-read" });

export const mediaName = new alicloud.oss.BucketCname("media", { bucket: media.id, domain: `media.${domain}` });
