import * as alicloud from "@pulumi/alicloud";

const zones = alicloud.alb.getZonesOutput();

export const vpc = new alicloud.vpc.Network("campaign", {
  vpcName: "campaign",
  cidrBlock: "10.30.0.0/16",
});

export const switches = [0, 1].map(
  (index) =>
    new alicloud.vpc.Switch(`campaign-${index}`, {
      vswitchName: `campaign-${index}`,
      vpcId: vpc.id,
      cidrBlock: `10.30.${index}.0/24`,
      zoneId: zones.ids[index],
    }),
);

export const webSecurityGroup = new alicloud.ecs.SecurityGroup("campaign-web", {
  securityGroupName: "campaign-web",
  vpcId: vpc.id,
});

new alicloud.ecs.SecurityGroupRule("campaign-web-http", {
  securityGroupId: webSecurityGroup.id,
  type: "ingress",
  ipProtocol: "tcp",
  portRange: "80/80",
  cidrIp: "0.0.0.0/0",
});
