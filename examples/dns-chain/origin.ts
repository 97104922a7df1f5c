import * as alicloud from "@pulumi/alicloud";
import * as pulumi from "@pulumi/pulumi";

export interface OriginArgs {
  domain: string;
}

/** The load balancer behind the site, and the names under which the platform team hands it out. */
export class Origin extends pulumi.ComponentResource {
  readonly host: pulumi.Output<string>;

  constructor(name: string, { domain }: OriginArgs, options?: pulumi.ComponentResourceOptions) {
    super("brochure:index:Origin", name, {}, options);
    const own = { parent: this };

    const vpc = new alicloud.vpc.Network(name, { vpcName: name, cidrBlock: "10.40.0.0/16" }, own);
    const switches = ["cn-shanghai-b", "cn-shanghai-g"].map(
      (zoneId, index) =>
        new alicloud.vpc.Switch(`${name}-${index}`, { vpcId: vpc.id, cidrBlock: `10.40.${index}.0/24`, zoneId }, own),
    );

    const balancer = new alicloud.alb.LoadBalancer(
      name,
      {
        loadBalancerName: name,
        loadBalancerEdition: "Basic",
        addressType: "Internet",
        vpcId: vpc.id,
        zoneMappings: switches.map((vswitch) => ({ vswitchId: vswitch.id, zoneId: vswitch.zoneId })),
        loadBalancerBillingConfig: { payType: "PayAsYouGo" },
      },
      own,
    );

    const pages = new alicloud.alb.ServerGroup(
      name,
      { serverGroupName: name, vpcId: vpc.id, protocol: "HTTP", healthCheckConfig: { healthCheckEnabled: true } },
      own,
    );

    new alicloud.alb.Listener(
      name,
      {
        loadBalancerId: balancer.id,
        listenerProtocol: "HTTP",
        listenerPort: 80,
        defaultActions: [
          { type: "ForwardGroup", forwardGroupConfig: { serverGroupTuples: [{ serverGroupId: pages.id }] } },
        ],
      },
      own,
    );

    const shanghai = new alicloud.dns.AlidnsRecord(
      `${name}-shanghai`,
      { domainName: domain, rr: "shanghai.origin", type: "CNAME", value: balancer.dnsName },
      own,
    );

    const origin = new alicloud.dns.AlidnsRecord(
      `${name}-origin`,
      {
        domainName: domain,
        rr: "origin",
        type: "CNAME",
        value: pulumi.interpolate`${shanghai.rr}.${shanghai.domainName}`,
      },
      own,
    );

    this.host = pulumi.interpolate`${origin.rr}.${origin.domainName}`;
    this.registerOutputs({ host: this.host });
  }
}
