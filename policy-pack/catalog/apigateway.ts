import { provider } from "./clues";
import type { TypeTable } from "./shape";

/** API Gateway. Properties: @pulumi/alicloud 3.108.0. */
export const apigatewayTypes: TypeTable = {
  "alicloud:apigateway/group:Group": {
    terraform: "alicloud_api_gateway_group",
    product: "apigateway",
    location: [provider],
    names: ["subDomain"],
  },
};
