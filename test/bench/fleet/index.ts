import * as alicloud from "@pulumi/alicloud";
import * as pulumi from "@pulumi/pulumi";

// Two thousand resources in all: a network, a security group, 18 switches, and eleven for each service.
const services = 180;
const switches = 18;
const domainName = "example.com";

const vpc = new alicloud.vpc.Network("fleet", { cidrBlock: "10.0.0.0/8" });
const securityGroup = new alicloud.ecs.SecurityGroup("fleet", { vpcId: vpc.id });
const vswitches = Array.from(
  { length: switches },
  (_, index) =>
    new alicloud.vpc.Switch(`fleet-${index}`, {
      vpcId: vpc.id,
      cidrBlock: `10.${index}.0.0/16`,
      zoneId: "cn-hangzhou-h",
    }),
);

for (let service = 0; service < services; service++) {
  const name = `service-${service}`;
  const vswitchId = vswitches[service % vswitches.length]?.id ?? "";
  const instance = new alicloud.ecs.Instance(name, {
    instanceName: name,
    instanceType: "ecs.g7.large",
    imageId: "aliyun_3_x64_20G_alibase_20260915.vhd",
    vswitchId,
    securityGroups: [securityGroup.id],
    internetMaxBandwidthOut: 5,
    dataDisks: [{ size: 40, category: "cloud_essd" }],
    tags: { service: name },
  });
  const address = new alicloud.ecs.EipAddress(name, { addressName: name, bandwidth: "5" });
  const balancer = new alicloud.slb.ApplicationLoadBalancer(name, {
    addressType: "internet",
    masterZoneId: "cn-hangzhou-h",
  });
  const listener = new alicloud.slb.Listener(name, {
    loadBalancerId: balancer.id,
    protocol: "http",
    frontendPort: 80,
    backendPort: 80,
  });
  const serverGroup = new alicloud.slb.ServerGroup(name, { loadBalancerId: balancer.id });
  new alicloud.slb.Rule(name, {
    loadBalancerId: balancer.id,
    frontendPort: listener.frontendPort,
    serverGroupId: serverGroup.id,
    domain: `${name}.${domainName}`,
  });
  const bucket = new alicloud.oss.Bucket(name, { bucket: name });
  const cdn = new alicloud.cdn.DomainNew(name, {
    domainName: `static-${name}.${domainName}`,
    cdnType: "web",
    sources: [{ type: "oss", content: pulumi.interpolate`${bucket.bucket}.${bucket.extranetEndpoint}`, port: 80 }],
  });
  new alicloud.dns.AlidnsRecord(name, { domainName, rr: name, type: "A", value: address.ipAddress });
  new alicloud.dns.AlidnsRecord(`static-${name}`, {
    domainName,
    rr: `static-${name}`,
    type: "CNAME",
    value: cdn.cname,
  });
  new alicloud.ecs.EipAssociation(name, { allocationId: address.id, instanceId: instance.id });
}
