import * as alicloud from "@pulumi/alicloud";

// ALB wants switches in two zones that it serves from.
const zones = alicloud.alb.getZonesOutput();

export const vpc = new alicloud.vpc.Network("mall", {
  vpcName: "mall",
  cidrBlock: "10.20.0.0/16",
});

export const switches = [0, 1].map(
  (index) =>
    new alicloud.vpc.Switch(`mall-${index}`, {
      vswitchName: `mall-${index}`,
      vpcId: vpc.id,
      cidrBlock: `10.20.${index}.0/24`,
      zoneId: zones.ids[index],
    }),
);

export const webSecurityGroup = new alicloud.ecs.SecurityGroup("mall-web", {
  securityGroupName: "mall-web",
  vpcId: vpc.id,
});

for (const port of [80, 443]) {
  new alicloud.ecs.SecurityGroupRule(`mall-web-${port}`, {
    securityGroupId: webSecurityGroup.id,
    type: "ingress",
    ipProtocol: "tcp",
    portRange: `${port}/${port}`,
    cidrIp: "0.0.0.0/0",
  });
}
