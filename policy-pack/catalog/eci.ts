import { provider, vswitch, zone } from "./clues";
import type { TypeTable } from "./shape";

/** Elastic Container Instance. Properties: @pulumi/alicloud 3.108.0. */
export const eciTypes: TypeTable = {
  "alicloud:eci/containerGroup:ContainerGroup": {
    product: "eci",
    location: [zone("zoneId"), vswitch("vswitchId"), provider],
    exposure: [
      { sign: "when", path: "autoCreateEip", is: true },
      { sign: "given", path: "eipInstanceId" },
    ],
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
};
