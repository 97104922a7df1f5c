import { provider, zone } from "./clues";
import type { ResourceType, TypeTable } from "./shape";

const addresses: readonly string[] = ["alicloud:ecs/eipAddress:EipAddress", "alicloud:ecs/eip:Eip"];
const address: ResourceType = { product: "eip", location: [zone("zone"), provider], addresses: ["ipAddress"] };
const anycastAddress = "alicloud:eipanycast/anycastEipAddress:AnycastEipAddress";

/** Elastic IP addresses, and what ties them to something else. Properties: @pulumi/alicloud 3.108.0. */
export const eipTypes: TypeTable = {
  "alicloud:ecs/eipAddress:EipAddress": { ...address, terraform: "alicloud_eip_address" },
  "alicloud:ecs/eip:Eip": { ...address, terraform: "alicloud_eip" },
  [anycastAddress]: {
    product: "eip",
    location: [{ from: "value", path: "serviceLocation", places: { international: "overseas" } }],
    addresses: [],
  },
  "alicloud:ecs/eipAssociation:EipAssociation": {
    terraform: "alicloud_eip_association",
    passesThrough: [{ path: "allocationId", to: addresses }],
  },
  "alicloud:vpc/commonBandwithPackageAttachment:CommonBandwithPackageAttachment": {
    terraform: "alicloud_common_bandwidth_package_attachment",
    passesThrough: [{ path: "instanceId", to: addresses }],
  },
  "alicloud:eipanycast/anycastEipAddressAttachment:AnycastEipAddressAttachment": {
    passesThrough: [{ path: "anycastId", to: [anycastAddress] }],
  },
  "alicloud:vpc/forwardEntry:ForwardEntry": {
    terraform: "alicloud_forward_entry",
    passesThrough: [{ path: "externalIp", to: addresses }],
  },
};
