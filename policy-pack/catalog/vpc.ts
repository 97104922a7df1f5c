import { exposedByEip, provider, vswitch, zone } from "./clues";
import type { ResourceType, TypeTable } from "./shape";

const subnet: ResourceType = {
  product: "ecs",
  location: [zone("zoneId"), zone("availabilityZone"), provider],
  passesThrough: [],
};

function virtualAddress(type: string, terraform: string): TypeTable {
  return {
    [type]: {
      terraform,
      product: "eip",
      location: [vswitch("vswitchId"), provider],
      exposure: [exposedByEip(type)],
      addresses: ["associatedEipAddresses"],
    },
  };
}

/** Networks, and the addresses in them that the Internet may reach. Properties: @pulumi/alicloud 3.108.0. */
export const vpcTypes: TypeTable = {
  "alicloud:vpc/network:Network": { terraform: "alicloud_vpc", passesThrough: [] },
  "alicloud:vpc/switch:Switch": { ...subnet, terraform: "alicloud_vswitch" },
  "alicloud:vpc/subnet:Subnet": { ...subnet, terraform: "alicloud_subnet" },
  "alicloud:vpc/natGateway:NatGateway": {
    terraform: "alicloud_nat_gateway",
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
  ...virtualAddress("alicloud:vpc/haVipv2:HaVipv2", "alicloud_vpc_ha_vip"),
  ...virtualAddress("alicloud:vpc/hAVip:HAVip", "alicloud_havip"),
};
