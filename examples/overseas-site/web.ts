import * as alicloud from "@pulumi/alicloud";
import { singapore } from "./singapore";

const options = { provider: singapore };

const zones = alicloud.getZonesOutput({ availableResourceCreation: "VSwitch" }, options);
const image = alicloud.ecs.getImagesOutput({ owners: "system", mostRecent: true }, options);

const vpc = new alicloud.vpc.Network("handbook", { vpcName: "handbook", cidrBlock: "10.40.0.0/16" }, options);

const vswitch = new alicloud.vpc.Switch(
  "handbook",
  { vswitchName: "handbook", vpcId: vpc.id, cidrBlock: "10.40.0.0/24", zoneId: zones.zones[0].id },
  options,
);

const securityGroup = new alicloud.ecs.SecurityGroup(
  "handbook",
  { securityGroupName: "handbook", vpcId: vpc.id },
  options,
);

new alicloud.ecs.SecurityGroupRule(
  "handbook-https",
  { securityGroupId: securityGroup.id, type: "ingress", ipProtocol: "tcp", portRange: "443/443", cidrIp: "0.0.0.0/0" },
  options,
);

const server = new alicloud.ecs.Instance(
  "search",
  {
    instanceName: "search",
    instanceType: "ecs.g7.large",
    imageId: image.images[0].id,
    vswitchId: vswitch.id,
    securityGroups: [securityGroup.id],
  },
  options,
);

export const address = new alicloud.ecs.EipAddress(
  "search",
  { addressName: "search", bandwidth: "50", internetChargeType: "PayByTraffic", paymentType: "PayAsYouGo" },
  options,
);

new alicloud.ecs.EipAssociation("search", { allocationId: address.id, instanceId: server.id }, options);
