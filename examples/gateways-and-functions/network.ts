import * as alicloud from "@pulumi/alicloud";

export const network = new alicloud.vpc.Network("backend", { cidrBlock: "10.8.0.0/16" });

export const subnet = new alicloud.vpc.Switch("backend", {
  vpcId: network.id,
  zoneId: "cn-hangzhou-h",
  cidrBlock: "10.8.1.0/24",
});
