import type { Link, LocationClue, ResourceType, TypeTable } from "./shape";

const provider: LocationClue = { from: "provider" };
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
const antiDdosTypes: readonly string[] = [
  "alicloud:ddos/ddosCooInstance:DdosCooInstance",
  "alicloud:dns/ddosCooInstance:DdosCooInstance",
];

/**
 * The product line says which side of the border scrubs the traffic; without it the instance's region does.
 * `ddoscoo_intl` is the mainland line as the international site sells it: its provider must be in cn-hangzhou too.
 */
const antiDdos: ResourceType = {
  product: "ddos",
  location: [
    {
      from: "value",
      path: "productType",
      places: { ddoscoo: "mainland", ddoscoo_intl: "mainland", ddoscooIntl: "mainland", ddosDip: "overseas" },
    },
    provider,
  ],
  addresses: ["ip"],
};

/**
 * Protection and acceleration that bind a domain, and what they stand on.
 *
 * Properties: @pulumi/alicloud 3.108.0. Product types: Anti-DDoS API reference, ModifyInstance (read 2026-11).
 * Global Accelerator's own region is always cn-hangzhou, so its acceleration regions and endpoint groups decide.
 */
export const protectionTypes: TypeTable = {
  "alicloud:wafv3/instance:Instance": { product: "waf", location: [provider] },
  "alicloud:wafv3/domain:Domain": {
    product: "waf",
    domains: [{ path: "domain" }],
    location: [{ from: "link", link: { path: "instanceId", to: ["alicloud:wafv3/instance:Instance"] } }, provider],
    names: ["cname"],
  },
  "alicloud:waf/instance:Instance": { product: "waf", location: [{ from: "region", path: "region" }, provider] },
  "alicloud:waf/domain:Domain": {
    product: "waf",
    domains: [{ path: "domainName" }, { path: "domain" }],
    location: [{ from: "link", link: { path: "instanceId", to: ["alicloud:waf/instance:Instance"] } }, provider],
    names: ["cname"],
  },
  "alicloud:ddos/ddosCooInstance:DdosCooInstance": antiDdos,
  "alicloud:dns/ddosCooInstance:DdosCooInstance": antiDdos,
  "alicloud:ddos/domainResource:DomainResource": {
    product: "ddos",
    domains: [{ path: "domain" }],
    location: [{ from: "link", link: { path: "instanceIds[]", to: antiDdosTypes } }, provider],
    names: ["cname"],
  },
  "alicloud:ddos/schedulerRule:SchedulerRule": {
    product: "ddos",
    location: [
      {
        from: "each",
        steps: [
          { from: "link", link: { path: "rules[].value", to: antiDdosTypes } },
          { from: "region", path: "rules[].regionId" },
          provider,
        ],
      },
    ],
    names: ["cname"],
  },
  "alicloud:ga/accelerator:Accelerator": {
    product: "ga",
    location: [
      {
        from: "each",
        steps: [
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
        steps: [
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
        steps: [
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
  "alicloud:ga/endpointGroup:EndpointGroup": {
    product: "ga",
    location: [{ from: "region", path: "endpointGroupRegion" }],
  },
  "alicloud:ga/customRoutingEndpointGroup:CustomRoutingEndpointGroup": {
    product: "ga",
    location: [{ from: "region", path: "endpointGroupRegion" }],
  },
  "alicloud:ga/basicEndpointGroup:BasicEndpointGroup": {
    product: "ga",
    location: [{ from: "region", path: "endpointGroupRegion" }],
  },
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
