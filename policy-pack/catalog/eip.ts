import { provider, zone } from "./clues";
import type { ResourceType, TypeTable } from "./shape";

const addresses: readonly string[] = ["alicloud:ecs/eipAddress:EipAddress", "alicloud:ecs/eip:Eip"];
const address: ResourceType = { product: "eip", location: [zone("zone"), provider], addresses: ["ipAddress"] };
const anycastAddress = "alicloud:eipanycast/anycastEipAddress:AnycastEipAddress";

/** Elastic IP addresses, and what ties them to something else. Properties: @pulumi/alicloud 3.108.0. */
export const eipTypes: TypeTable = {
  ...Object.fromEntries(addresses.map((type) => [type, address])),
  [anycastAddress]: {
    product: "eip",
    location: [{ from: "value", path: "serviceLocation", places: { international: "overseas" } }],
    addresses: [],
  },
  "alicloud:ecs/eipAssociation:EipAssociation": { passesThrough: [{ path: "allocationId", to: addresses }] },
  "alicloud:vpc/commonBandwithPackageAttachment:CommonBandwithPackageAttachment": {
    passesThrough: [{ path: "instanceId", to: addresses }],
  },
  "alicloud:eipanycast/anycastEipAddressAttachment:AnycastEipAddressAttachment": {
    passesThrough: [{ path: "anycastId", to: [anycastAddress] }],
  },
  "alicloud:vpc/forwardEntry:ForwardEntry": { passesThrough: [{ path: "externalIp", to: addresses }] },
};
