import type { Link, LocationStep, TypeTable } from "./shape";

const provider: LocationStep = { from: "provider" };
const accelerator: Link = { path: "acceleratorId", to: ["alicloud:ga/accelerator:Accelerator"] };
const basicAccelerator: Link = { path: "acceleratorId", to: ["alicloud:ga/basicAccelerator:BasicAccelerator"] };
const atAccelerator: readonly LocationStep[] = [{ from: "link", link: accelerator }];
const gateway: Link = {
  path: "environmentInfo.gatewayInfos[].gatewayId",
  to: ["alicloud:apig/gateway:Gateway"],
};
const cluster: Link = {
  path: "kubeconfig",
  to: [
    "alicloud:cs/managedKubernetes:ManagedKubernetes",
    "alicloud:cs/kubernetes:Kubernetes",
    "alicloud:cs/serverlessKubernetes:ServerlessKubernetes",
    "alicloud:cs/edgeKubernetes:EdgeKubernetes",
  ],
};

/**
 * Storage, gateways, functions, protection and acceleration that bind a domain, and what they stand on.
 *
 * Properties: @pulumi/alicloud 3.108.0. Global Accelerator's own region is always cn-hangzhou, so its
 * acceleration regions and endpoint groups decide.
 */
export const serviceTypes: TypeTable = {
  "alicloud:oss/bucket:Bucket": {
    product: "oss",
    location: [provider],
    names: ["extranetEndpoint"],
  },
  "alicloud:oss/bucketCname:BucketCname": {
    product: "oss",
    domains: [{ path: "domain" }],
    location: [
      { from: "link", link: { path: "bucket", to: ["alicloud:oss/bucket:Bucket"], by: ["bucket"] } },
      provider,
    ],
  },
  "alicloud:fc/customDomain:CustomDomain": {
    product: "fc",
    domains: [{ path: "domainName" }],
    location: [provider],
  },
  "alicloud:fc/v3CustomDomain:V3CustomDomain": {
    product: "fc",
    domains: [{ path: "customDomainName" }],
    location: [provider],
  },
  "alicloud:fc/v3Trigger:V3Trigger": { product: "fc", location: [provider], names: ["httpTrigger"] },
  "alicloud:apigateway/group:Group": { product: "apigateway", location: [provider], names: ["subDomain"] },
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
    location: [{ from: "zone", path: "zones[].zoneId" }, provider],
    exposure: [{ sign: "unless", path: "networkAccessConfig.type", private: ["Intranet"] }],
    addresses: ["loadBalancers"],
    names: ["loadBalancers"],
  },
  "alicloud:mse/gateway:Gateway": {
    product: "mse",
    location: [{ from: "link", link: { path: "vswitchId", to: ["alicloud:vpc/switch:Switch"] } }, provider],
    exposure: [{ sign: "given", path: "internetSlbSpec" }],
    addresses: ["slbLists"],
  },
  "alicloud:cr/registryEnterpriseInstance:RegistryEnterpriseInstance": { product: "cr", location: [provider] },
  "alicloud:cr/instanceCustomizedDomain:InstanceCustomizedDomain": {
    product: "cr",
    domains: [{ path: "domain" }],
    location: [
      {
        from: "link",
        link: { path: "instanceId", to: ["alicloud:cr/registryEnterpriseInstance:RegistryEnterpriseInstance"] },
      },
      provider,
    ],
  },
  "alicloud:videosurveillance/systemGroup:SystemGroup": {
    product: "vs",
    domains: [{ path: "playDomain" }, { path: "pushDomain" }],
    location: [provider],
  },
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
  "alicloud:ddos/ddosCooInstance:DdosCooInstance": {
    product: "ddos",
    location: [
      {
        from: "value",
        path: "productType",
        places: { ddoscoo: "mainland", ddoscoo_intl: "overseas", ddoscooIntl: "overseas", ddosDip: "overseas" },
      },
      provider,
    ],
    addresses: ["ip"],
  },
  "alicloud:ddos/domainResource:DomainResource": {
    product: "ddos",
    domains: [{ path: "domain" }],
    location: [
      { from: "link", link: { path: "instanceIds[]", to: ["alicloud:ddos/ddosCooInstance:DdosCooInstance"] } },
      provider,
    ],
    names: ["cname"],
  },
  "alicloud:ga/accelerator:Accelerator": {
    product: "ga",
    location: [
      {
        from: "referrers",
        links: {
          "alicloud:ga/ipSet:IpSet": accelerator,
          "alicloud:ga/endpointGroup:EndpointGroup": accelerator,
          "alicloud:ga/customRoutingEndpointGroup:CustomRoutingEndpointGroup": accelerator,
        },
      },
    ],
  },
  "alicloud:ga/basicAccelerator:BasicAccelerator": {
    product: "ga",
    location: [
      {
        from: "referrers",
        links: {
          "alicloud:ga/basicIpSet:BasicIpSet": basicAccelerator,
          "alicloud:ga/basicEndpointGroup:BasicEndpointGroup": basicAccelerator,
        },
      },
    ],
  },
  "alicloud:ga/ipSet:IpSet": {
    product: "ga",
    location: [{ from: "region", path: "accelerateRegionId" }],
    addresses: ["ipAddressLists"],
  },
  "alicloud:ga/basicIpSet:BasicIpSet": { product: "ga", location: [{ from: "region", path: "accelerateRegionId" }] },
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
  "kubernetes:networking.k8s.io/v1:Ingress": {
    product: "ack",
    domains: [{ path: "spec.rules[].host" }],
    location: [{ from: "providerLink", link: cluster }],
  },
};
