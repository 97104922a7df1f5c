import { bandwidth, exposedByEip, provider, vswitch, zone } from "./clues";
import type { TypeTable } from "./shape";

/** Of the RDS family only RDS Custom is a host. Properties: @pulumi/alicloud 3.108.0. */
export const rdsTypes: TypeTable = {
  "alicloud:rds/custom:Custom": {
    product: "rds",
    location: [zone("zoneId"), vswitch("vswitchId"), provider],
    exposure: [bandwidth, exposedByEip("alicloud:rds/custom:Custom")],
    addresses: [],
  },
};
