import * as alicloud from "@pulumi/alicloud";

const accelerator = new alicloud.ga.Accelerator("world", {
  bandwidthBillingType: "CDT",
  paymentType: "PayAsYouGo",
});

new alicloud.ga.IpSet("singapore", {
  acceleratorId: accelerator.id,
  accelerateRegionId: "ap-southeast-1",
  bandwidth: 5,
});

const listener = new alicloud.ga.Listener("https", {
  acceleratorId: accelerator.id,
  protocol: "TCP",
  portRanges: [{ fromPort: 443, toPort: 443 }],
});

new alicloud.ga.EndpointGroup("shanghai", {
  acceleratorId: accelerator.id,
  listenerId: listener.id,
  endpointGroupRegion: "cn-shanghai",
  endpointConfigurations: [{ endpoint: "47.100.0.8", type: "PublicIp", weight: 100 }],
});

export const domain = new alicloud.ga.Domain("world", { acceleratorId: accelerator.id, domain: "example.net" });
