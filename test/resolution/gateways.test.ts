import type { Provider, Resource } from "../../policy-pack/deployment/resource";
import { type PropertyValue, UNKNOWN } from "../../policy-pack/deployment/value";
import { abroad, type Cases, cloud, tryServingLocations } from "./serving-locations";

const apigDomain = cloud("domain", "apig/domain:Domain");
const route = (
  name: string,
  domainIds: readonly string[],
  gatewayIds: readonly string[],
  more: readonly PropertyValue[] = [],
) =>
  cloud(
    name,
    "apig/route:Route",
    {
      domainIds: [...domainIds.map((): PropertyValue => UNKNOWN), ...more],
      environmentInfo: { gatewayInfos: gatewayIds.map((): PropertyValue => ({ gatewayId: UNKNOWN })) },
    },
    { domainIds, environmentInfo: gatewayIds },
  );
const gateway = (name: string, type: PropertyValue) =>
  cloud(name, "apig/gateway:Gateway", { networkAccessConfig: { type } });

const gateways: Cases = {
  "a domain without a route": ["mainland cn-hangzhou", apigDomain],
  "a domain on a public gateway": [
    "mainland cn-hangzhou",
    apigDomain,
    route("route", ["domain"], ["gateway"]),
    gateway("gateway", "Internet"),
  ],
  "a domain on a private gateway": [
    "private",
    apigDomain,
    route("route", ["domain"], ["gateway"]),
    gateway("gateway", "Intranet"),
  ],
  "a domain on a private and a public gateway": [
    "mainland cn-hangzhou",
    apigDomain,
    route("first", ["domain"], ["inner"]),
    gateway("inner", "Intranet"),
    route("second", ["domain"], ["outer"]),
    gateway("outer", "Internet"),
  ],
  "a route that serves two gateways": [
    "mainland cn-hangzhou",
    apigDomain,
    route("route", ["domain"], ["inner", "outer"]),
    gateway("inner", "Intranet"),
    gateway("outer", "Internet"),
  ],
  "a domain on a private gateway, and perhaps on another": [
    "undecided",
    apigDomain,
    route("first", ["domain"], ["inner"]),
    gateway("inner", "Intranet"),
    route("second", ["other"], ["outer"], [UNKNOWN]),
    cloud("other", "apig/domain:Domain"),
    gateway("outer", "Internet"),
  ],
  "a domain on a private gateway, and a route of which nothing is known": [
    "undecided",
    apigDomain,
    route("first", ["domain"], ["inner"]),
    gateway("inner", "Intranet"),
    cloud("second", "apig/route:Route", { domainIds: UNKNOWN }),
  ],
  "a route to a private gateway and to one of another deployment": [
    "undecided",
    apigDomain,
    cloud(
      "route",
      "apig/route:Route",
      {
        domainIds: [UNKNOWN],
        environmentInfo: { gatewayInfos: [{ gatewayId: UNKNOWN }, { gatewayId: "gw-elsewhere" }] },
      },
      { domainIds: ["domain"], environmentInfo: ["inner"] },
    ),
    gateway("inner", "Intranet"),
  ],
};

const slb = cloud("slb", "slb/applicationLoadBalancer:ApplicationLoadBalancer");
const saeIngress = (namespaceId: PropertyValue, suppliers: readonly string[] = []) =>
  cloud("ingress", "sae/ingress:Ingress", { namespaceId, slbId: UNKNOWN }, { namespaceId: suppliers, slbId: ["slb"] });

const namespaces: Cases = {
  "a namespace by its id": ["overseas us-west-1", saeIngress("us-west-1:shop"), slb],
  "a namespace of this deployment": [
    "mainland cn-shanghai",
    saeIngress(UNKNOWN, ["namespace"]),
    slb,
    cloud("namespace", "sae/namespace:Namespace", { namespaceId: "cn-shanghai:shop" }),
  ],
  "a namespace by its short id": [
    "overseas ap-southeast-1",
    saeIngress(UNKNOWN, ["namespace"]),
    slb,
    abroad(cloud("namespace", "sae/namespace:Namespace", { namespaceShortId: "shop" })),
  ],
  "a namespace that nothing names": ["undecided", saeIngress(UNKNOWN), slb],
  "a namespace without a region": ["undecided", saeIngress("shop"), slb],
};

const ingress = (provider?: Provider): Resource => ({
  ...cloud("ingress", ""),
  type: "kubernetes:networking.k8s.io/v1:Ingress",
  ...(provider && { provider }),
});
const access: Provider = { urn: "urn::access", inputs: { kubeconfig: UNKNOWN } };
const accessTo = (...clusters: readonly string[]): Resource => ({
  ...cloud("access", "", access.inputs, { kubeconfig: clusters }),
  type: "pulumi:providers:kubernetes",
});

const clusters: Cases = {
  "a cluster by its vSwitches": [
    "mainland cn-beijing",
    ingress(access),
    accessTo("cluster"),
    abroad(
      cloud(
        "cluster",
        "cs/managedKubernetes:ManagedKubernetes",
        { vswitchIds: [UNKNOWN, UNKNOWN] },
        { vswitchIds: ["one", "two"] },
      ),
    ),
    cloud("one", "vpc/switch:Switch", { zoneId: "cn-beijing-h" }),
    cloud("two", "vpc/switch:Switch", { zoneId: "cn-beijing-i" }),
  ],
  "a cluster in vSwitches of another deployment": [
    "overseas ap-southeast-1",
    ingress(access),
    accessTo("cluster"),
    abroad(cloud("cluster", "cs/managedKubernetes:ManagedKubernetes", { vswitchIds: ["vsw-1"] })),
  ],
  "a cluster in unknown vSwitches abroad": [
    "undecided",
    ingress(access),
    accessTo("cluster"),
    abroad(cloud("cluster", "cs/managedKubernetes:ManagedKubernetes", { vswitchIds: [UNKNOWN] })),
  ],
  "a cluster that is none of Alibaba Cloud's": [
    "undecided",
    ingress(access),
    accessTo("role"),
    cloud("role", "ram/role:Role"),
  ],
  "no provider of its own": ["undecided", ingress()],
};

tryServingLocations("a gateway", gateways);
tryServingLocations("an application's namespace", namespaces);
tryServingLocations("a Kubernetes ingress", clusters);
