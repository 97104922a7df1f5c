import { bandwidth, exposedByEip, provider, vswitch, zone } from "./clues";
import type { ExposureSign, FilingInstanceType, TypeTable } from "./shape";

const byTemplate: readonly ExposureSign[] = [
  { sign: "maybe", path: "launchTemplateId" },
  { sign: "maybe", path: "launchTemplateName" },
];

const terms = {
  chargeType: "instanceChargeType",
  spotStrategy: "spotStrategy",
  publicAddress: "internetMaxBandwidthOut",
  period: "period",
  periodUnit: "periodUnit",
  templates: ["launchTemplateId", "launchTemplateName"],
} satisfies Partial<FilingInstanceType["terms"]>;

/** Elastic Compute Service. Properties: @pulumi/alicloud 3.108.0. */
export const ecsTypes: TypeTable = {
  "alicloud:ecs/instance:Instance": {
    terraform: "alicloud_instance",
    product: "ecs",
    location: [zone("availabilityZone"), vswitch("vswitchId"), provider],
    exposure: [
      bandwidth,
      { sign: "when", path: "allocatePublicIp", is: true },
      exposedByEip("alicloud:ecs/instance:Instance"),
      ...byTemplate,
      { sign: "maybe", path: "ipv6Addresses" },
      { sign: "maybe", path: "ipv6AddressCount" },
    ],
    addresses: ["publicIp", "ipv6Addresses"],
    filingInstance: { product: "ecs", terms: { ...terms, status: "status", renewal: "renewalStatus" } },
  },
  "alicloud:ecs/ecsInstanceSet:EcsInstanceSet": {
    terraform: "alicloud_ecs_instance_set",
    product: "ecs",
    location: [zone("zoneId"), vswitch("vswitchId"), provider],
    exposure: [bandwidth, exposedByEip("alicloud:ecs/ecsInstanceSet:EcsInstanceSet"), ...byTemplate],
    addresses: [],
    filingInstance: { product: "ecs", terms: { ...terms, renewal: "autoRenew" } },
  },
  "alicloud:ecs/securityGroup:SecurityGroup": { terraform: "alicloud_security_group", passesThrough: [] },
  "alicloud:ecs/securityGroupRule:SecurityGroupRule": { terraform: "alicloud_security_group_rule", passesThrough: [] },
};
