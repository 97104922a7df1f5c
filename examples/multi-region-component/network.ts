import * as alicloud from "@pulumi/alicloud";
import * as pulumi from "@pulumi/pulumi";

export interface NetworkArgs {
  zones: [string, string];
  cidrBlock: string;
}

/** A network with one switch in each of two zones, and a group that lets web traffic in. */
export class Network extends pulumi.ComponentResource {
  readonly switches: [alicloud.vpc.Switch, alicloud.vpc.Switch];
  readonly web: alicloud.ecs.SecurityGroup;

  constructor(name: string, { zones, cidrBlock }: NetworkArgs, options?: pulumi.ComponentResourceOptions) {
    super("storefront:index:Network", name, {}, options);
    const own = { parent: this };

    const vpc = new alicloud.vpc.Network(name, { vpcName: name, cidrBlock }, own);
    const inZone = (zoneId: string, third: number) =>
      new alicloud.vpc.Switch(
        `${name}-${zoneId}`,
        { vpcId: vpc.id, zoneId, cidrBlock: cidrBlock.replace(/\.0\.0\/16$/, `.${third}.0/24`) },
        own,
      );
    this.switches = [inZone(zones[0], 0), inZone(zones[1], 1)];

    this.web = new alicloud.ecs.SecurityGroup(`${name}-web`, { securityGroupName: `${name}-web`, vpcId: vpc.id }, own);
    new alicloud.ecs.SecurityGroupRule(
      `${name}-web`,
      {
        securityGroupId: this.web.id,
        type: "ingress",
        ipProtocol: "tcp",
        portRange: "80/80",
        cidrIp: "0.0.0.0/0",
      },
      { parent: this.web },
    );
    this.registerOutputs({ vpcId: vpc.id });
  }
}
