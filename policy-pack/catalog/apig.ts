import { provider, zone } from "./clues";
import type { Link, TypeTable } from "./shape";

const gateway: Link = {
  path: "environmentInfo.gatewayInfos[].gatewayId",
  to: ["alicloud:apig/gateway:Gateway"],
};

/** Cloud-native API Gateway. Properties: @pulumi/alicloud 3.108.0. */
export const apigTypes: TypeTable = {
  "alicloud:apig/domain:Domain": {
    product: "apig",
    domains: [{ path: "domainName" }],
    location: [provider],
    exposure: [
      {
        sign: "asReferrers",
        type: "alicloud:apig/route:Route",
        link: { path: "domainIds[]", to: ["alicloud:apig/domain:Domain"] },
      },
    ],
  },
  "alicloud:apig/route:Route": {
    product: "apig",
    location: [{ from: "link", link: gateway }, provider],
    exposure: [{ sign: "as", link: gateway }],
  },
  "alicloud:apig/gateway:Gateway": {
    product: "apig",
    location: [zone("zones[].zoneId"), provider],
    exposure: [{ sign: "unless", path: "networkAccessConfig.type", private: ["Intranet"] }],
    addresses: ["loadBalancers"],
    names: ["loadBalancers"],
  },
};
