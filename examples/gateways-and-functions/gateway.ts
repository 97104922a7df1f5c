import * as alicloud from "@pulumi/alicloud";
import { network, subnet } from "./network";

const gateway = new alicloud.apig.Gateway("gateway", {
  gatewayName: "orders",
  spec: "apigw.small.x1",
  paymentType: "PayAsYouGo",
  networkAccessConfig: { type: "Internet" },
  vpc: { vpcId: network.id },
  vswitch: { vswitchId: subnet.id },
  zoneConfig: { selectOption: "Auto" },
});

export const domain = new alicloud.apig.Domain("orders", { domainName: "orders.example.net", protocol: "HTTP" });

const orders = new alicloud.apig.HttpApi("orders", { httpApiName: "orders", type: "Rest", protocols: ["HTTP"] });

new alicloud.apig.Route("orders", {
  httpApiId: orders.id,
  routeName: "all",
  domainIds: [domain.id],
  environmentInfo: { gatewayInfos: [{ gatewayId: gateway.id }] },
  match: { path: { type: "Prefix", value: "/" } },
});
