import { bandwidth } from "./clues";
import type { LocationClue, TypeTable } from "./shape";

const location: readonly LocationClue[] = [{ from: "region", path: "ensRegionId" }];

/** Edge Node Service. Properties: @pulumi/alicloud 3.108.0. */
export const ensTypes: TypeTable = {
  "alicloud:ens/instance:Instance": {
    product: "ens",
    location,
    exposure: [bandwidth, { sign: "when", path: "publicIpIdentification", is: true }],
    addresses: [],
  },
  "alicloud:ens/eip:Eip": { product: "ens", location, addresses: [] },
  "alicloud:ens/loadBalancer:LoadBalancer": { product: "ens", location, addresses: [] },
  "alicloud:ens/natGateway:NatGateway": { product: "ens", location, addresses: [] },
};
