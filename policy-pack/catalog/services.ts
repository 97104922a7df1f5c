import type { Link, LocationClue, ResourceType, TypeTable } from "./shape";

const provider: LocationClue = { from: "provider" };
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
const ingress: ResourceType = {
  product: "ack",
  domains: [{ path: "spec.rules[].host" }],
  location: [{ from: "providerLink", link: cluster }],
};
/** Storage, gateways, functions and registries that bind a domain, and what they stand on. Properties: @pulumi/alicloud 3.108.0. */
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
  "kubernetes:networking.k8s.io/v1:Ingress": ingress,
  "kubernetes:networking.k8s.io/v1beta1:Ingress": ingress,
  "kubernetes:extensions/v1beta1:Ingress": ingress,
};
