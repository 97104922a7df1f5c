import * as alicloud from "@pulumi/alicloud";
import * as pulumi from "@pulumi/pulumi";

const config = new pulumi.Config();
const domain = config.require("domain");
const site = config.requireObject<{ name: string; key: string }>("site");

class Site extends pulumi.ComponentResource {
  readonly address: pulumi.Output<string>;

  constructor(name: string, args: { zone: pulumi.Input<string> }, options?: pulumi.ComponentResourceOptions) {
    super("shop:web:Site", name, {}, options);
    const network = new alicloud.vpc.Network(`${name}-network`, { cidrBlock: "10.0.0.0/16" }, { parent: this });
    const subnet = new alicloud.vpc.Switch(
      `${name}-switch`,
      { vpcId: network.id, cidrBlock: "10.0.1.0/24", zoneId: args.zone },
      { parent: this },
    );
    const host = new alicloud.ecs.Instance(
      `${name}-host`,
      {
        vswitchId: subnet.id,
        imageId: "ubuntu",
        instanceType: "ecs.c6.large",
        securityGroups: ["sg-1"],
        password: config.requireSecret("token"),
        userData: pulumi.interpolate`token=${config.requireSecret("token")}`,
        tags: { name: site.name, key: site.key },
      },
      { parent: this, dependsOn: [network], ignoreChanges: ["imageId"] },
    );
    this.address = host.publicIp;
    this.registerOutputs({ address: this.address });
  }
}

console.log(`${pulumi.getOrganization()}/${pulumi.getProject()}/${pulumi.getStack()}`);

const zones = alicloud.getZonesOutput({ availableResourceCreation: "VSwitch" });
const main = new Site("main", { zone: zones.zones[0].id });
const abroad = new alicloud.Provider("abroad", { region: "ap-southeast-1" });
const mirror = new Site("mirror", { zone: "ap-southeast-1a" }, { providers: [abroad] });
const bucket = alicloud.oss.Bucket.get("logs", "shop-logs");
const network = new pulumi.StackReference("acme/network/prod");

for (const [name, value] of Object.entries({ www: main.address, sg: mirror.address })) {
  new alicloud.dns.AlidnsRecord(name, { domainName: domain, rr: name, type: "A", value });
}
new alicloud.cdn.DomainNew("cdn", {
  domainName: `static.${domain}`,
  cdnType: "web",
  sources: [{ type: "oss", content: bucket.extranetEndpoint, port: 80 }],
  tags: { vpc: network.getOutput("vpcId"), owner: pulumi.secret("platform") },
});

export const address = main.address.apply((value) => `http://${value}`);
