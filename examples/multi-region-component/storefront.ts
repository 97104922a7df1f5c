import * as alicloud from "@pulumi/alicloud";
import * as pulumi from "@pulumi/pulumi";
import { Network } from "./network";

export interface StorefrontArgs {
  zones: [string, string];
  /** The domain whose host `shop` the storefront answers to. */
  domain: string;
  imageId: pulumi.Input<string>;
}

/** A shop behind a load balancer, in the region of the provider that it is given. */
export class Storefront extends pulumi.ComponentResource {
  readonly address: pulumi.Output<string>;

  constructor(name: string, { zones, domain, imageId }: StorefrontArgs, options?: pulumi.ComponentResourceOptions) {
    // The component was called a shop before there was one for each market.
    super("storefront:index:Storefront", name, {}, { ...options, aliases: [{ type: "storefront:index:Shop" }] });
    const own = { parent: this };

    const network = new Network(name, { zones, cidrBlock: "10.50.0.0/16" }, own);

    const balancer = new alicloud.slb.ApplicationLoadBalancer(
      name,
      {
        loadBalancerName: name,
        addressType: "internet",
        instanceChargeType: "PayByCLCU",
        masterZoneId: zones[0],
        slaveZoneId: zones[1],
      },
      own,
    );
    this.address = balancer.address;

    const serverGroup = new alicloud.slb.ServerGroup(name, { name, loadBalancerId: balancer.id }, { parent: balancer });

    network.switches.forEach((vswitch, index) => {
      const server = new alicloud.ecs.Instance(
        `${name}-${index}`,
        {
          instanceName: `${name}-${index}`,
          instanceType: "ecs.c7.large",
          imageId,
          vswitchId: vswitch.id,
          securityGroups: [network.web.id],
        },
        own,
      );
      new alicloud.slb.ServerGroupServerAttachment(
        `${name}-${index}`,
        { serverGroupId: serverGroup.id, serverId: server.id, port: 80, weight: 100 },
        { parent: serverGroup },
      );
    });

    const listener = new alicloud.slb.Listener(
      name,
      { loadBalancerId: balancer.id, protocol: "http", frontendPort: 80, backendPort: 80, bandwidth: -1 },
      { parent: balancer },
    );

    new alicloud.slb.Rule(
      `${name}-shop`,
      {
        name: "shop",
        loadBalancerId: balancer.id,
        frontendPort: listener.frontendPort,
        domain: `shop.${domain}`,
        url: "/",
        serverGroupId: serverGroup.id,
      },
      { parent: listener },
    );

    new alicloud.dns.AlidnsRecord(
      `${name}-shop`,
      { domainName: domain, rr: "shop", type: "A", value: balancer.address },
      own,
    );

    this.registerOutputs({ address: this.address });
  }
}
