import type { Link, LocationClue, ResourceType, TypeTable } from "./shape";

const accelerator: Link = { path: "acceleratorId", to: ["alicloud:ga/accelerator:Accelerator"] };
const basicAccelerator: Link = { path: "acceleratorId", to: ["alicloud:ga/basicAccelerator:BasicAccelerator"] };
const atAccelerator: readonly LocationClue[] = [{ from: "link", link: accelerator }];
const endpointGroups: Readonly<Record<string, Link>> = {
  "alicloud:ga/endpointGroup:EndpointGroup": accelerator,
  "alicloud:ga/customRoutingEndpointGroup:CustomRoutingEndpointGroup": accelerator,
};
const basicEndpointGroups: Readonly<Record<string, Link>> = {
  "alicloud:ga/basicEndpointGroup:BasicEndpointGroup": basicAccelerator,
};
const endpointGroup: ResourceType = { product: "ga", location: [{ from: "region", path: "endpointGroupRegion" }] };

/**
 * Global Accelerator's own region is always cn-hangzhou, so its acceleration regions and endpoint groups decide.
 *
 * Properties: @pulumi/alicloud 3.108.0.
 */
export const gaTypes: TypeTable = {
  "alicloud:ga/accelerator:Accelerator": {
    product: "ga",
    location: [
      {
        from: "each",
        clues: [
          { from: "referrers", links: { "alicloud:ga/ipSet:IpSet": accelerator } },
          { from: "referrers", links: endpointGroups },
        ],
      },
    ],
  },
  "alicloud:ga/ipSet:IpSet": {
    product: "ga",
    location: [
      {
        from: "each",
        clues: [
          { from: "region", path: "accelerateRegionId" },
          { from: "referrers", links: endpointGroups, of: accelerator },
        ],
      },
    ],
    addresses: ["ipAddressLists"],
  },
  "alicloud:ga/basicIpSet:BasicIpSet": {
    product: "ga",
    location: [
      {
        from: "each",
        clues: [
          { from: "region", path: "accelerateRegionId" },
          { from: "referrers", links: basicEndpointGroups, of: basicAccelerator },
        ],
      },
    ],
  },
  "alicloud:ga/basicAccelerateIp:BasicAccelerateIp": {
    product: "ga",
    location: [{ from: "link", link: { path: "ipSetId", to: ["alicloud:ga/basicIpSet:BasicIpSet"] } }],
    addresses: ["accelerateIpAddress"],
  },
  "alicloud:ga/endpointGroup:EndpointGroup": endpointGroup,
  "alicloud:ga/customRoutingEndpointGroup:CustomRoutingEndpointGroup": endpointGroup,
  "alicloud:ga/basicEndpointGroup:BasicEndpointGroup": endpointGroup,
  "alicloud:ga/domain:Domain": { product: "ga", domains: [{ path: "domain" }], location: atAccelerator },
  "alicloud:ga/additionalCertificate:AdditionalCertificate": {
    product: "ga",
    domains: [{ path: "domain" }],
    location: atAccelerator,
  },
  "alicloud:ga/forwardingRule:ForwardingRule": {
    product: "ga",
    domains: [
      { path: "ruleConditions[].hostConfigs[].values[]" },
      { path: "ruleConditions[ruleConditionType=Host].ruleConditionValue", form: "json" },
    ],
    location: atAccelerator,
  },
};
