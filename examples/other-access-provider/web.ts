import * as alicloud from "@pulumi/alicloud";
import * as pulumi from "@pulumi/pulumi";

const config = new pulumi.Config();
const domain = config.require("domain");

const vpc = new alicloud.vpc.Network("portal", { vpcName: "portal", cidrBlock: "10.60.0.0/16" });

const switches = ["cn-shenzhen-d", "cn-shenzhen-e"].map(
  (zoneId, index) =>
    new alicloud.vpc.Switch(`portal-${index}`, {
      vswitchName: `portal-${index}`,
      vpcId: vpc.id,
      cidrBlock: `10.60.${index}.0/24`,
      zoneId,
    }),
);

const securityGroup = new alicloud.ecs.SecurityGroup("web", { securityGroupName: "web", vpcId: vpc.id });

new alicloud.ecs.SecurityGroupRule("web-https", {
  securityGroupId: securityGroup.id,
  type: "ingress",
  ipProtocol: "tcp",
  portRange: "443/443",
  cidrIp: "0.0.0.0/0",
});

const image = alicloud.ecs.getImagesOutput({ owners: "system", mostRecent: true });

const server = new alicloud.ecs.Instance("web", {
  instanceName: "web",
  instanceType: "ecs.g7.xlarge",
  imageId: image.images[0].id,
  vswitchId: switches[0].id,
  securityGroups: [securityGroup.id],
});

export const address = new alicloud.ecs.EipAddress("web", { addressName: "web", bandwidth: "20", isp: "BGP" });

new alicloud.ecs.EipAssociation("web", { allocationId: address.id, instanceId: server.id });

export const balancer = new alicloud.alb.LoadBalancer("portal", {
  loadBalancerName: "portal",
  loadBalancerEdition: "Standard",
  addressType: "Internet",
  vpcId: vpc.id,
  zoneMappings: switches.map((vswitch) => ({ vswitchId: vswitch.id, zoneId: vswitch.zoneId })),
  loadBalancerBillingConfig: { payType: "PayAsYouGo" },
});

const serverGroup = new alicloud.alb.ServerGroup("web", {
  serverGroupName: "web",
  vpcId: vpc.id,
  protocol: "HTTPS",
  healthCheckConfig: { healthCheckEnabled: false },
  servers: [{ serverId: server.id, serverType: "Ecs", port: 443, weight: 100 }],
});

const forward = [{ serverGroupId: serverGroup.id }];

const listener = new alicloud.alb.Listener("https", {
  loadBalancerId: balancer.id,
  listenerProtocol: "HTTPS",
  listenerPort: 443,
  certificates: { certificateId: config.require("certificateId") },
  defaultActions: [{ type: "ForwardGroup", forwardGroupConfig: { serverGroupTuples: forward } }],
});

new alicloud.alb.Rule("account", {
  listenerId: listener.id,
  ruleName: "account",
  priority: 10,
  ruleConditions: [{ type: "Host", hostConfig: { values: [`account.${domain}`] } }],
  ruleActions: [{ order: 1, type: "ForwardGroup", forwardGroupConfig: { serverGroupTuples: forward } }],
});
