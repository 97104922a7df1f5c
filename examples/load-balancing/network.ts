import * as alicloud from "@pulumi/alicloud";

export const network = new alicloud.vpc.Network("tickets", { cidrBlock: "10.9.0.0/16" });

export const subnet = new alicloud.vpc.Switch("tickets", {
  vpcId: network.id,
  zoneId: "cn-shanghai-b",
  cidrBlock: "10.9.1.0/24",
});
