import { expect, it } from "vitest";
import { resourceTypes } from "../../policy-pack/catalog";
import type { Resource } from "../../policy-pack/deployment/resource";
import { type Properties, type PropertyValue, UNKNOWN } from "../../policy-pack/deployment/value";
import { abroad, type Cases, cloud, servingLocationIn, through, tryServingLocations } from "./serving-locations";

const vswitch = cloud("vswitch", "vpc/switch:Switch", { zoneId: "cn-shanghai-g" });

/** How a type of host is put on the Internet, and what keeps it off. */
interface Exposure {
  readonly on: readonly Properties[];
  readonly off?: readonly Properties[];
  readonly unsure?: readonly Properties[];
}

const byBandwidth: Exposure = {
  on: [{ internetMaxBandwidthOut: 10 }],
  off: [{ internetMaxBandwidthOut: 0 }, {}],
  unsure: [{ internetMaxBandwidthOut: UNKNOWN }],
};
const always: Exposure = { on: [{}] };
const byAddressType = (off: string): Exposure => ({
  on: [{ addressType: "internet" }],
  off: [{ addressType: off }],
  unsure: [{ addressType: UNKNOWN }],
});

/** Every type that a DNS record can lead to, beside those that bind domains. */
const exposures: Readonly<Record<string, Exposure>> = {
  "ecs/instance:Instance": {
    on: [...byBandwidth.on, { allocatePublicIp: true }],
    off: [{ internetMaxBandwidthOut: 0, allocatePublicIp: false }],
    unsure: [
      { internetMaxBandwidthOut: UNKNOWN },
      { allocatePublicIp: UNKNOWN },
      { launchTemplateId: "lt-1" },
      { launchTemplateName: UNKNOWN },
      { ipv6Addresses: ["2001:db8::1"] },
      { ipv6AddressCount: 1 },
    ],
  },
  "ecs/ecsInstanceSet:EcsInstanceSet": { ...byBandwidth, unsure: [{ launchTemplateId: "lt-1" }] },
  "ecs/eipAddress:EipAddress": always,
  "ecs/eip:Eip": always,
  "simpleapplicationserver/instance:Instance": always,
  "rds/custom:Custom": byBandwidth,
  "vpc/natGateway:NatGateway": { on: [], off: [{}] },
  "vpc/ipv6Address:Ipv6Address": { on: [], off: [{}] },
  "vpc/haVipv2:HaVipv2": { on: [], off: [{}] },
  "vpc/hAVip:HAVip": { on: [], off: [{}] },
  "eci/containerGroup:ContainerGroup": {
    on: [{ autoCreateEip: true }, { eipInstanceId: "eip-1" }, { eipInstanceId: UNKNOWN }],
    off: [{ autoCreateEip: false }, {}],
    unsure: [{ autoCreateEip: UNKNOWN }],
  },
  "eci/virtualNode:VirtualNode": {
    on: [{ enablePublicNetwork: true }, { eipInstanceId: "eip-1" }],
    off: [{}],
    unsure: [{ enablePublicNetwork: UNKNOWN }],
  },
  "slb/applicationLoadBalancer:ApplicationLoadBalancer": byAddressType("intranet"),
  "slb/loadBalancer:LoadBalancer": byAddressType("intranet"),
  "alb/loadBalancer:LoadBalancer": byAddressType("Intranet"),
  "nlb/loadBalancer:LoadBalancer": byAddressType("Intranet"),
  "cs/managedKubernetes:ManagedKubernetes": always,
  "cs/kubernetes:Kubernetes": always,
  "cs/serverlessKubernetes:ServerlessKubernetes": always,
  "cs/edgeKubernetes:EdgeKubernetes": always,
  "oss/bucket:Bucket": always,
  "fc/v3Trigger:V3Trigger": always,
  "apigateway/group:Group": always,
  "apig/gateway:Gateway": {
    on: [{ networkAccessConfig: { type: "Internet" } }, {}],
    off: [{ networkAccessConfig: { type: "Intranet" } }],
    unsure: [{ networkAccessConfig: UNKNOWN }],
  },
  "mse/gateway:Gateway": { on: [{ internetSlbSpec: "slb.s2.small" }], off: [{}] },
  "sae/loadBalancerInternet:LoadBalancerInternet": always,
};

for (const [type, { on, off = [], unsure = [] }] of Object.entries(exposures)) {
  const cases = (inputs: readonly Properties[], reach: string): Cases =>
    Object.fromEntries(inputs.map((each) => [`${reach}: ${written(each)}`, [reach, cloud("host", type, each)]]));
  tryServingLocations(type, {
    ...cases(on, "mainland cn-hangzhou"),
    ...cases(off, "private"),
    ...cases(unsure, "undecided"),
    ...Object.fromEntries(on.map((each) => [`abroad: ${written(each)}`, elsewhere(cloud("host", type, each))])),
  });
}

function elsewhere(host: Resource): Cases[string] {
  return ["overseas ap-southeast-1", abroad(host)];
}

function written(inputs: Properties): string {
  return JSON.stringify(inputs, (_, value) => (value === UNKNOWN ? "?" : value));
}

const exposedLater = ["ecs/instance:Instance", "vpc/natGateway:NatGateway", "vpc/haVipv2:HaVipv2", "rds/custom:Custom"];

tryServingLocations(
  "an EIP",
  Object.fromEntries(
    exposedLater.map((type) => [
      `of ${type}`,
      [
        "mainland cn-hangzhou",
        cloud("host", type),
        cloud("association", "ecs/eipAssociation:EipAssociation", { instanceId: UNKNOWN }, { instanceId: ["host"] }),
      ],
    ]),
  ),
);

tryServingLocations("an IPv6 address with a bandwidth", {
  "of this deployment": [
    "mainland cn-hangzhou",
    cloud("host", "vpc/ipv6Address:Ipv6Address"),
    cloud(
      "bandwidth",
      "vpc/ipv6InternetBandwidth:Ipv6InternetBandwidth",
      { ipv6AddressId: UNKNOWN },
      { ipv6AddressId: ["host"] },
    ),
  ],
});

const instance = (inputs: Properties, suppliers = {}) =>
  cloud("host", "ecs/instance:Instance", { internetMaxBandwidthOut: 1, ...inputs }, suppliers);
const onVswitch = instance({ vswitchId: UNKNOWN }, { vswitchId: ["vswitch"] });

tryServingLocations("the place of an instance", {
  "its zone": ["mainland cn-shanghai", abroad(instance({ availabilityZone: "cn-shanghai-g" }))],
  "its vSwitch": ["mainland cn-shanghai", abroad(onVswitch), vswitch],
  "its vSwitch of the old type": [
    "overseas us-west-1",
    onVswitch,
    cloud("vswitch", "vpc/subnet:Subnet", { availabilityZone: "us-west-1a" }),
  ],
  "a vSwitch of another deployment": ["mainland cn-hangzhou", instance({ vswitchId: "vsw-1" })],
  "an unknown vSwitch at home": ["mainland cn-hangzhou", instance({ vswitchId: UNKNOWN })],
  "an unknown vSwitch abroad": ["undecided", abroad(instance({ vswitchId: UNKNOWN }))],
  "a vSwitch whose zone is unknown": [
    "undecided",
    abroad(onVswitch),
    abroad(cloud("vswitch", "vpc/switch:Switch", { zoneId: UNKNOWN })),
  ],
  "Hong Kong": ["overseas cn-hongkong", instance({ availabilityZone: "cn-hongkong-b" })],
  "a region that is none": ["undecided", through("hangzhou", instance({}))],
  "an unknown region": ["undecided", through(UNKNOWN, instance({}))],
});

const node = (type: string, ensRegionId: PropertyValue) =>
  cloud("node", type, { ensRegionId, internetMaxBandwidthOut: 1 });

tryServingLocations("an edge node", {
  "at home, whatever the provider": [
    "mainland cn-hangzhou-telecom",
    abroad(node("ens/instance:Instance", "cn-hangzhou-telecom")),
  ],
  "a public instance": [
    "mainland cn-hangzhou-telecom",
    cloud("node", "ens/instance:Instance", { ensRegionId: "cn-hangzhou-telecom", publicIpIdentification: true }),
  ],
  "a private instance": ["private", cloud("node", "ens/instance:Instance", { ensRegionId: "cn-hangzhou-telecom" })],
  "an address": ["mainland cn-hangzhou-telecom", node("ens/eip:Eip", "cn-hangzhou-telecom")],
  "a load balancer": ["mainland cn-hangzhou-telecom", node("ens/loadBalancer:LoadBalancer", "cn-hangzhou-telecom")],
  "a NAT gateway": ["mainland cn-hangzhou-telecom", node("ens/natGateway:NatGateway", "cn-hangzhou-telecom")],
  "abroad, under a name without a known prefix": ["undecided", node("ens/eip:Eip", "sg-singapore-9")],
  "of unknown place": ["undecided", node("ens/eip:Eip", UNKNOWN)],
});

tryServingLocations("an Anycast address", {
  "outside the mainland": ["overseas", anycast("international")],
  "in a location that is not documented": ["undecided", anycast("domestic")],
});

function anycast(serviceLocation: PropertyValue): Resource {
  return cloud("anycast", "eipanycast/anycastEipAddress:AnycastEipAddress", { serviceLocation });
}

tryServingLocations("an application's public balancer", {
  "where the application is": [
    "mainland cn-shanghai",
    cloud("balancer", "sae/loadBalancerInternet:LoadBalancerInternet", { appId: UNKNOWN }, { appId: ["application"] }),
    abroad(cloud("application", "sae/application:Application", { namespaceId: "cn-shanghai:shop" })),
  ],
});

it("reaches a type without a row nowhere that can be told", () => {
  expect(servingLocationIn(cloud("host", "ecs/keyPair:KeyPair"))).toBe("undecided");
});

it("has a case of every host", () => {
  const elsewhereTried = /:(?:ga|ddos|dns|waf|wafv3|cdn|dcdn|vod|ens|eipanycast)\//;
  const hosts = Object.entries(resourceTypes).filter(([, { addresses, names }]) => addresses ?? names);
  const untried = hosts.map(([token]) => token).filter((token) => !elsewhereTried.test(token));
  expect(
    Object.keys(exposures)
      .map((type) => `alicloud:${type}`)
      .toSorted(),
  ).toEqual(untried.toSorted());
});
