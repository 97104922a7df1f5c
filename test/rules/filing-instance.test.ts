import { describe, it } from "vitest";
import { type Properties, UNKNOWN } from "../../policy-pack/deployment/value";
import { filingInstance } from "../../policy-pack/rules/filing-instance";
import type { PlannedResource } from "../../policy-pack/testing/host";
import { casesOf, type Plan } from "../../policy-pack/testing/tester";
import { inventoryOf, urnElsewhere } from "./inventories";
import { filed, planned, registerOf, under } from "./register-of";

const pulumi = { project: "shop", stack: "dev", resource: "web" };
const managed = { product: "ecs", pulumi };
const provider = { region: "cn-hangzhou" };

const bought = {
  instanceChargeType: "PrePaid",
  period: 3,
  internetMaxBandwidthOut: 5,
  availabilityZone: "cn-hangzhou-h",
};

const { period: _, ...withoutPeriod } = bought;

function ecs(inputs: Properties): PlannedResource {
  return { type: "alicloud:ecs/instance:Instance", name: "web", inputs };
}

function swas(name = "web"): PlannedResource {
  return { type: "alicloud:simpleapplicationserver/instance:Instance", name, inputs: { period: 1 } };
}

function toFile(resources: readonly PlannedResource[], instance: object = managed): Plan {
  return { resources, provider, register: registerOf({ websites: [planned("example.com", { instance })] }) };
}

function existing(resources: readonly PlannedResource[], instance: object = managed): Plan {
  return { resources, provider, register: registerOf({ websites: [filed(1, "example.com", { instance })] }) };
}

const association: PlannedResource = {
  type: "alicloud:ecs/eipAssociation:EipAssociation",
  name: "web",
  inputs: { allocationId: "eip-1", instanceId: UNKNOWN },
  suppliedBy: { instanceId: ["web"] },
};

const stated = { product: "ecs", id: "i-1", region: "cn-hangzhou", chargeType: "subscription", purchasedMonths: 3 };

function finds(message: string, resource: string, ...says: readonly string[]) {
  return [{ resource, message, says }];
}

const cases = casesOf(filingInstance, {
  register: registerOf({}),
  valid: {
    "an instance that can hold a filing": toFile([ecs(bought)]),
    "one that is named by its URN": toFile([ecs(bought)], {
      product: "ecs",
      urn: "urn:pulumi:dev::shop::alicloud:ecs/instance:Instance::web",
    }),
    "one that is bought for years": toFile([ecs({ ...bought, period: 1, periodUnit: "Year" })]),
    "one that has been extended since": toFile([ecs({ ...bought, period: 1 })], { ...managed, purchasedMonths: 3 }),
    "one with an EIP": toFile([ecs({ ...bought, internetMaxBandwidthOut: 0 }), { ...association, name: "eip" }]),
    "one with an EIP of another program": toFile([ecs({ ...bought, internetMaxBandwidthOut: 0 })], {
      ...managed,
      publicAddress: true,
    }),
    "one that says what it is anyway": toFile([ecs({ ...bought, spotStrategy: "NoSpot", status: "Running" })]),
    "a subscription, which is never spot": toFile([ecs({ ...bought, spotStrategy: UNKNOWN })]),
    "one of a set": toFile([
      {
        type: "alicloud:ecs/ecsInstanceSet:EcsInstanceSet",
        name: "web",
        inputs: { ...bought, zoneId: "cn-hangzhou-h" },
      },
    ]),
    "a Simple Application Server": toFile([swas()], { ...managed, product: "simple-application-server" }),
    "one that shares its name with other resources": toFile([
      { type: "alicloud:ecs/securityGroup:SecurityGroup", name: "web", inputs: {} },
      ecs(bought),
    ]),
    "a filed one, whatever it was bought for": existing([ecs({ ...bought, period: 1 })]),
    "one that no program manages": toFile([], { ...stated, publicAddress: true }),
    "a Simple Application Server that no program manages": toFile([], {
      product: "simple-application-server",
      region: "cn-shanghai",
    }),
    "a filed one of which nothing is stated": existing([], { product: "ecs", id: "i-1" }),
  },
  invalid: {
    "moved to another stack": {
      ...existing([]),
      inventory: inventoryOf([{ urn: urnElsewhere("alicloud:ecs/instance:Instance", "web"), id: "i-1" }]),
      finds: finds("moved", "stack", "'web'", "network/prod has it"),
    },
    "moved to another stack under another name": {
      ...existing([], { ...managed, id: "i-1" }),
      inventory: inventoryOf([{ urn: urnElsewhere("alicloud:ecs/instance:Instance", "front"), id: "i-1" }]),
      finds: finds("moved", "stack"),
    },
    "only a namesake in another stack with another id": {
      ...existing([], { ...managed, id: "i-1" }),
      inventory: inventoryOf([{ urn: urnElsewhere("alicloud:ecs/instance:Instance", "web"), id: "i-2" }]),
      finds: finds("gone", "stack"),
    },
    "not planned": { ...existing([swas("other")]), finds: finds("gone", "stack", "'web'") },
    "only a namesake that hosts nothing": {
      ...existing([{ type: "alicloud:ecs/securityGroup:SecurityGroup", name: "web", inputs: {} }]),
      finds: finds("gone", "stack"),
    },
    "only a namesake that binds a domain": {
      ...existing([
        { type: "alicloud:cdn/domainNew:DomainNew", name: "web", inputs: { domainName: "www.example.com" } },
      ]),
      finds: finds("gone", "stack"),
    },
    "only a namesake of a type that is no word for anything": {
      ...existing([{ type: "constructor", name: "web", inputs: {} }]),
      finds: finds("gone", "stack"),
    },
    "a load balancer": {
      ...toFile([{ type: "alicloud:slb/loadBalancer:LoadBalancer", name: "web", inputs: {} }]),
      finds: finds("product", "web", "'web'"),
    },
    "another product": {
      ...existing([], { product: "other", id: "lb-1" }),
      finds: finds("product", "stack", "'lb-1'"),
    },
    "another product of another program": {
      ...existing([], { product: "other", pulumi: { ...pulumi, stack: "prod" } }),
      finds: finds("product", "stack", "'web'"),
    },
    overseas: {
      ...existing([ecs({ ...bought, availabilityZone: "cn-hongkong-b" })]),
      finds: finds("overseas", "web", "cn-hongkong"),
    },
    "a Simple Application Server overseas": {
      ...existing([swas()], { ...managed, product: "simple-application-server" }),
      provider: { region: "ap-southeast-1" },
      finds: finds("overseas", "web", "ap-southeast-1"),
    },
    "pay-as-you-go": {
      ...existing([ecs({ ...bought, instanceChargeType: "PostPaid" })]),
      finds: finds("pay-as-you-go", "web"),
    },
    "pay-as-you-go, which is bought for no period": {
      ...toFile([ecs({ internetMaxBandwidthOut: 5, availabilityZone: "cn-hangzhou-h" })]),
      finds: finds("pay-as-you-go", "web"),
    },
    "no charge type": {
      ...existing([ecs({ internetMaxBandwidthOut: 5 })]),
      finds: finds("pay-as-you-go", "web"),
    },
    spot: {
      ...existing([ecs({ internetMaxBandwidthOut: 5, spotStrategy: "SpotAsPriceGo" })]),
      finds: finds("spot", "web"),
    },
    "pay-as-you-go, spot or not": {
      ...existing([ecs({ ...bought, instanceChargeType: "PostPaid", spotStrategy: UNKNOWN })]),
      finds: finds("pay-as-you-go", "web"),
    },
    "no public address": {
      ...existing([ecs({ ...bought, internetMaxBandwidthOut: 0 })]),
      finds: finds("no-public-address", "web"),
    },
    stopped: { ...existing([ecs({ ...bought, status: "Stopped" })]), finds: finds("stopped", "web") },
    "bought for two months": { ...toFile([ecs({ ...bought, period: 2 })]), finds: finds("too-short", "web") },
    "bought for weeks": {
      ...toFile([ecs({ ...bought, periodUnit: "Week", renewalStatus: "Normal" })]),
      finds: finds("too-short", "web"),
    },
    "no period": {
      ...toFile([ecs(withoutPeriod)]),
      finds: finds("too-short", "web"),
    },
    "several at once": {
      ...toFile([ecs({ instanceChargeType: "PrePaid", availabilityZone: "us-west-1a" })]),
      finds: [...finds("overseas", "web"), ...finds("no-public-address", "web"), ...finds("too-short", "web")],
    },
    "stated to be overseas": {
      ...existing([], { ...stated, region: "cn-hongkong" }),
      finds: finds("overseas", "stack", "'i-1'", "cn-hongkong"),
    },
    "stated to be pay-as-you-go": {
      ...existing([], { product: "ecs", chargeType: "pay-as-you-go" }),
      finds: finds("pay-as-you-go", "stack", "'instance'"),
    },
    "stated to have no public address": {
      ...existing([], { ...stated, publicAddress: false }),
      finds: finds("no-public-address", "stack"),
    },
    "stated to be bought for two months": {
      ...toFile([], { ...stated, publicAddress: true, purchasedMonths: 2 }),
      finds: finds("too-short", "stack"),
    },
  },
  undetermined: {
    "an unknown region": {
      ...existing([swas()], { ...managed, product: "simple-application-server" }),
      provider: { region: UNKNOWN },
      finds: finds("not-known", "web", "region"),
    },
    "an unknown charge type": {
      ...toFile([ecs({ ...bought, instanceChargeType: UNKNOWN })]),
      finds: finds("not-known", "web", "before the deployment: instanceChargeType."),
    },
    "a charge type that a launch template may set": {
      ...existing([ecs({ internetMaxBandwidthOut: 5, launchTemplateName: "web" })]),
      finds: finds("not-known", "web", "instanceChargeType"),
    },
    "an unknown bandwidth": {
      ...existing([ecs({ ...bought, internetMaxBandwidthOut: UNKNOWN })]),
      finds: finds("not-known", "web", "internetMaxBandwidthOut"),
    },
    "an unknown status": {
      ...existing([ecs({ ...bought, status: UNKNOWN })]),
      finds: finds("not-known", "web", "status"),
    },
    "an unknown period": {
      ...toFile([ecs({ ...bought, period: UNKNOWN })]),
      finds: finds("not-known", "web", "period"),
    },
    "an unknown unit of the period": {
      ...toFile([ecs({ ...bought, periodUnit: UNKNOWN })]),
      finds: finds("not-known", "web", "period"),
    },
    "a period that a launch template may set": {
      ...toFile([ecs({ ...withoutPeriod, launchTemplateId: "lt-1" })]),
      finds: finds("not-known", "web", "period"),
    },
    "a short period that is renewed": {
      ...toFile([ecs({ ...bought, period: 1, renewalStatus: "AutoRenewal" })]),
      finds: finds("not-known", "web", "period"),
    },
    "a short period that may be renewed": {
      ...toFile([ecs({ ...bought, period: 1, renewalStatus: UNKNOWN })]),
      finds: finds("not-known", "web", "period"),
    },
    "a planned website without an instance": {
      ...under({ websites: [planned("example.com")] }),
      finds: finds("not-stated", "stack", "that decides: instance."),
    },
    "a planned website of which nothing is stated": {
      ...toFile([], { product: "ecs", id: "i-1" }),
      finds: finds(
        "not-stated",
        "stack",
        "instance.region, instance.chargeType, instance.publicAddress, instance.purchasedMonths",
      ),
    },
    "a Marketplace instance whose region is not stated": {
      ...toFile([], { product: "marketplace" }),
      finds: finds("not-stated", "stack", "that decides: instance.region."),
    },
  },
  notApplicable: {
    "an instance of another stack": existing([], { ...managed, pulumi: { ...pulumi, stack: "prod" } }),
    "an instance of another project": existing([], {
      product: "ecs",
      urn: "urn:pulumi:dev::mall::alicloud:ecs/instance:Instance::web",
    }),
    "a filed website without an instance": under({ websites: [filed(1, "example.com")] }),
    "a website that is to be filed elsewhere": under({
      websites: [planned("example.com", { accessProviders: ["other-cloud"] })],
    }),
  },
});

describe(filingInstance.id, () => {
  it.each(cases)("$name", (testCase) => testCase.run());
});
