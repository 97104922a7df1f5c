import { exposedByEip } from "./balancers";
import type { ExposureSign, Link, LocationClue, TypeTable } from "./shape";

const provider: LocationClue = { from: "provider" };
const vswitchTypes: readonly string[] = ["alicloud:vpc/switch:Switch", "alicloud:vpc/subnet:Subnet"];

export function vswitch(path: string): LocationClue {
  const link: Link = { path, to: vswitchTypes };
  return { from: "link", link, inProviderRegion: true };
}

function zone(path: string): LocationClue {
  return { from: "zone", path };
}

const bandwidth: ExposureSign = { sign: "positive", path: "internetMaxBandwidthOut" };
const edgeNode: readonly LocationClue[] = [{ from: "region", path: "ensRegionId" }];

function clusterRow(...steps: readonly LocationClue[]): TypeTable[string] {
  return { product: "ack", location: [...steps, provider], addresses: ["slbInternet", "connections"] };
}

function virtualAddressRow(type: string): TypeTable {
  return {
    [type]: {
      product: "eip",
      location: [vswitch("vswitchId"), provider],
      exposure: [exposedByEip(type)],
      addresses: ["associatedEipAddresses"],
    },
  };
}

const eip = { product: "eip", location: [zone("zone"), provider], addresses: ["ipAddress"] } as const;
const eciExposure: readonly ExposureSign[] = [
  { sign: "when", path: "autoCreateEip", is: true },
  { sign: "given", path: "eipInstanceId" },
];

/** What a DNS record can lead to: hosts with an address or a name. Properties: @pulumi/alicloud 3.108.0. */
export const hostTypes: TypeTable = {
  "alicloud:ecs/instance:Instance": {
    product: "ecs",
    location: [zone("availabilityZone"), vswitch("vswitchId"), provider],
    exposure: [
      bandwidth,
      { sign: "when", path: "allocatePublicIp", is: true },
      exposedByEip("alicloud:ecs/instance:Instance"),
      { sign: "maybe", path: "launchTemplateId" },
      { sign: "maybe", path: "launchTemplateName" },
      { sign: "maybe", path: "ipv6Addresses" },
      { sign: "maybe", path: "ipv6AddressCount" },
    ],
    addresses: ["publicIp", "ipv6Addresses"],
  },
  "alicloud:ecs/ecsInstanceSet:EcsInstanceSet": {
    product: "ecs",
    location: [zone("zoneId"), vswitch("vswitchId"), provider],
    exposure: [
      bandwidth,
      exposedByEip("alicloud:ecs/ecsInstanceSet:EcsInstanceSet"),
      { sign: "maybe", path: "launchTemplateId" },
      { sign: "maybe", path: "launchTemplateName" },
    ],
    addresses: [],
  },
  "alicloud:ecs/eipAddress:EipAddress": eip,
  "alicloud:ecs/eip:Eip": eip,
  "alicloud:eipanycast/anycastEipAddress:AnycastEipAddress": {
    product: "eip",
    location: [{ from: "value", path: "serviceLocation", places: { international: "overseas" } }],
    addresses: [],
  },
  "alicloud:simpleapplicationserver/instance:Instance": {
    product: "swas",
    location: [provider],
    addresses: [],
  },
  "alicloud:rds/custom:Custom": {
    product: "rds",
    location: [zone("zoneId"), vswitch("vswitchId"), provider],
    exposure: [bandwidth, exposedByEip("alicloud:rds/custom:Custom")],
    addresses: [],
  },
  "alicloud:vpc/natGateway:NatGateway": {
    product: "nat",
    location: [vswitch("vswitchId"), provider],
    exposure: [exposedByEip("alicloud:vpc/natGateway:NatGateway")],
    addresses: [],
  },
  "alicloud:vpc/ipv6Address:Ipv6Address": {
    product: "ecs",
    location: [vswitch("vswitchId"), provider],
    exposure: [
      {
        sign: "named",
        type: "alicloud:vpc/ipv6InternetBandwidth:Ipv6InternetBandwidth",
        link: { path: "ipv6AddressId", to: ["alicloud:vpc/ipv6Address:Ipv6Address"] },
      },
    ],
    addresses: ["ipv6Address"],
  },
  ...virtualAddressRow("alicloud:vpc/haVipv2:HaVipv2"),
  ...virtualAddressRow("alicloud:vpc/hAVip:HAVip"),
  "alicloud:vpc/switch:Switch": { product: "ecs", location: [zone("zoneId"), zone("availabilityZone"), provider] },
  "alicloud:vpc/subnet:Subnet": { product: "ecs", location: [zone("zoneId"), zone("availabilityZone"), provider] },
  "alicloud:eci/containerGroup:ContainerGroup": {
    product: "eci",
    location: [zone("zoneId"), vswitch("vswitchId"), provider],
    exposure: eciExposure,
    addresses: ["internetIp"],
  },
  "alicloud:eci/virtualNode:VirtualNode": {
    product: "eci",
    location: [zone("zoneId"), vswitch("vswitchId"), provider],
    exposure: [
      { sign: "when", path: "enablePublicNetwork", is: true },
      { sign: "given", path: "eipInstanceId" },
    ],
    addresses: [],
  },
  "alicloud:cs/managedKubernetes:ManagedKubernetes": clusterRow(
    zone("zoneIds[]"),
    vswitch("vswitchIds[]"),
    vswitch("workerVswitchIds[]"),
  ),
  "alicloud:cs/kubernetes:Kubernetes": clusterRow(vswitch("masterVswitchIds[]")),
  "alicloud:cs/serverlessKubernetes:ServerlessKubernetes": {
    product: "ack",
    location: [zone("zoneId"), vswitch("vswitchIds[]"), provider],
    addresses: [],
  },
  "alicloud:cs/edgeKubernetes:EdgeKubernetes": clusterRow(zone("availabilityZone"), vswitch("workerVswitchIds[]")),
  "alicloud:ens/instance:Instance": {
    product: "ens",
    location: edgeNode,
    exposure: [bandwidth, { sign: "when", path: "publicIpIdentification", is: true }],
    addresses: [],
  },
  "alicloud:ens/eip:Eip": { product: "ens", location: edgeNode, addresses: [] },
  "alicloud:ens/loadBalancer:LoadBalancer": { product: "ens", location: edgeNode, addresses: [] },
  "alicloud:ens/natGateway:NatGateway": { product: "ens", location: edgeNode, addresses: [] },
};
