import { exposedByEip, provider, zone } from "./clues";
import type { TypeTable } from "./shape";

const networkBalancer = "alicloud:nlb/loadBalancer:LoadBalancer";

/** Properties: @pulumi/alicloud 3.108.0. */
export const nlbTypes: TypeTable = {
  [networkBalancer]: {
    product: "nlb",
    location: [zone("zoneMappings[].zoneId"), provider],
    exposure: [
      { sign: "unless", path: "addressType", private: ["Intranet"] },
      { sign: "given", path: "zoneMappings[].allocationId" },
      exposedByEip(networkBalancer),
    ],
    addresses: ["zoneMappings"],
    names: ["dnsName"],
  },
  "alicloud:nlb/listener:Listener": { passesThrough: [] },
};
