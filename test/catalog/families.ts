import { type Properties, type PropertyValue, UNKNOWN } from "../../policy-pack/deployment/value";
import type { PlannedResource } from "../../policy-pack/testing/host";

/** What surrounds a resource so that it serves from one side of the border, or from nobody knows where. */
export interface Setting {
  readonly inputs?: Properties;
  /** The inputs of its provider. */
  readonly provider?: Properties;
  readonly others?: readonly PlannedResource[];
  /** The names of the other resources that supply an input. */
  readonly suppliedBy?: Readonly<Record<string, readonly string[]>>;
}

/** How a type binds a domain, and what decides where it serves from. */
export interface Family {
  readonly domain: (value: PropertyValue) => Properties;
  readonly mainland: Setting;
  readonly overseas: Setting;
  /** The area, region or line itself is unknown, or no documented value. */
  readonly undecided: readonly Setting[];
  /** Served from the mainland, but to nobody on the Internet. */
  readonly inner?: Setting;
}

type Provider = NonNullable<PlannedResource["provider"]>;

const at = (region: PropertyValue): Setting => ({ provider: { region } });
const mainland: Provider = { name: "cn", inputs: { region: "cn-shanghai" } };
const abroad: Provider = { name: "sg", inputs: { region: "ap-southeast-1" } };

/** Something else of the plan, named `other`. */
function other(type: string, inputs: Properties, provider: Provider = mainland): PlannedResource {
  return { type: `alicloud:${type}`, name: "other", inputs, provider };
}

/** Linked through one input to another resource, whose id is not yet known. */
function linked(input: string, ...others: readonly PlannedResource[]): Setting {
  return {
    inputs: { [input]: UNKNOWN },
    provider: { region: "cn-shanghai" },
    others,
    suppliedBy: { [input]: [others[0]?.name ?? ""] },
  };
}

/** Linked to something that no planned resource supplies. */
const dangling = (input: string): Setting => ({ inputs: { [input]: UNKNOWN }, provider: { region: "cn-shanghai" } });

const named =
  (property: string) =>
  (value: PropertyValue): Properties => ({ [property]: value });

function areaOf(property: string): Pick<Family, "mainland" | "overseas" | "undecided"> {
  const area = (value: PropertyValue): Setting => ({ inputs: { [property]: value } });
  return { mainland: area("global"), overseas: area("overseas"), undecided: [area(UNKNOWN), area("worldwide")] };
}

const regional: Pick<Family, "mainland" | "overseas" | "undecided"> = {
  mainland: at("cn-shanghai"),
  overseas: at("cn-hongkong"),
  undecided: [at(UNKNOWN), at("nowhere")],
};

/** What stands on another resource whose provider's region decides. */
function behind(input: string, type: string): Pick<Family, "mainland" | "overseas" | "undecided"> {
  return {
    mainland: linked(input, other(type, {})),
    overseas: linked(input, other(type, {}, abroad)),
    undecided: [dangling(input)],
  };
}

const site = (coverage: PropertyValue) =>
  linked("siteId", other("esa/site:Site", { siteName: "example.com", coverage }));
const atSite = { mainland: site("global"), overseas: site("overseas"), undecided: [site(UNKNOWN), dangling("siteId")] };

const balancer = (addressType: PropertyValue, provider: Provider = mainland) =>
  linked("loadBalancerId", other("slb/applicationLoadBalancer:ApplicationLoadBalancer", { addressType }, provider));
const atBalancer = {
  mainland: balancer("internet"),
  overseas: balancer("internet", abroad),
  undecided: [balancer(UNKNOWN), dangling("loadBalancerId")],
  inner: balancer("intranet"),
};

function listener(addressType: PropertyValue, zoneId: PropertyValue): Setting {
  return linked(
    "listenerId",
    {
      type: "alicloud:alb/listener:Listener",
      name: "listener",
      inputs: { loadBalancerId: UNKNOWN },
      suppliedBy: { loadBalancerId: ["other"] },
    },
    other("alb/loadBalancer:LoadBalancer", { addressType, zoneMappings: [{ zoneId }] }, abroad),
  );
}

function accelerator(...parts: readonly PlannedResource[]): Setting {
  const members = parts.map(
    (part, index): PlannedResource => ({
      ...part,
      name: `part${index}`,
      inputs: { ...part.inputs, acceleratorId: UNKNOWN },
      suppliedBy: { acceleratorId: ["other"] },
    }),
  );
  return linked("acceleratorId", other("ga/accelerator:Accelerator", {}), ...members);
}

const entry = (accelerateRegionId: PropertyValue) => other("ga/ipSet:IpSet", { accelerateRegionId });
const exit = (endpointGroupRegion: PropertyValue) => other("ga/endpointGroup:EndpointGroup", { endpointGroupRegion });
const atAccelerator = {
  mainland: accelerator(entry("cn-shanghai"), exit("us-west-1")),
  overseas: accelerator(entry("ap-southeast-1"), exit("us-west-1")),
  undecided: [
    accelerator(entry(UNKNOWN), exit("us-west-1")),
    accelerator(entry("us-west-1")),
    dangling("acceleratorId"),
  ],
};

function line(productType: PropertyValue): Setting {
  return {
    inputs: { instanceIds: [UNKNOWN] },
    others: [other("ddos/ddosCooInstance:DdosCooInstance", { productType }, abroad)],
    suppliedBy: { instanceIds: ["other"] },
  };
}

function clusterOf(region: Properties | undefined): Setting {
  const kubeconfig: PlannedResource = {
    type: "pulumi:providers:kubernetes",
    name: "cluster-access",
    inputs: { kubeconfig: UNKNOWN },
    ...(region && { suppliedBy: { kubeconfig: ["other"] } }),
  };
  const cluster = other("cs/managedKubernetes:ManagedKubernetes", {}, { name: "of-cluster", inputs: region ?? {} });
  return { provider: { kubeconfig: UNKNOWN }, others: [kubeconfig, cluster] };
}

function inCluster(domain: Family["domain"]): Family {
  return {
    domain,
    mainland: clusterOf({ region: "cn-shanghai" }),
    overseas: clusterOf({ region: "us-west-1" }),
    undecided: [clusterOf(undefined), clusterOf({ region: UNKNOWN })],
  };
}

const ingress = inCluster((value) => ({ spec: { rules: [{ host: value }] } }));
const route = inCluster((value) => ({ spec: { hostnames: [value] } }));
const gateway = inCluster((value) => ({ spec: { listeners: [{ name: "https", port: 443, hostname: value }] } }));

/** Every type that binds a domain, but for those of which it is never certain that the Internet reaches them. */
export const families: Readonly<Record<string, Family>> = {
  "alicloud:cdn/domainNew:DomainNew": { domain: named("domainName"), ...areaOf("scope") },
  "alicloud:cdn/domain:Domain": { domain: named("domainName"), ...areaOf("scope") },
  "alicloud:dcdn/domain:Domain": { domain: named("domainName"), ...areaOf("scope") },
  "alicloud:dcdn/ipaDomain:IpaDomain": { domain: named("domainName"), ...areaOf("scope") },
  "alicloud:scdn/domain:Domain": { domain: named("domainName"), mainland: {}, overseas: {}, undecided: [] },
  "alicloud:vod/domain:Domain": { domain: named("domainName"), ...areaOf("scope") },
  "alicloud:live/domain:Domain": { domain: named("domainName"), ...areaOf("scope") },
  "alicloud:live/caster:Caster": { domain: named("domainName"), ...regional },
  "alicloud:esa/site:Site": {
    domain: named("siteName"),
    mainland: linked("instanceId", other("esa/ratePlanInstance:RatePlanInstance", { coverage: "domestic,overseas" })),
    overseas: linked("instanceId", other("esa/ratePlanInstance:RatePlanInstance", { coverage: "overseas" })),
    undecided: [{}, dangling("instanceId"), { inputs: { coverage: UNKNOWN } }],
  },
  "alicloud:esa/record:Record": {
    domain: (value) => ({ recordName: value, proxied: true, recordType: "CNAME" }),
    ...atSite,
  },
  "alicloud:esa/loadBalancer:LoadBalancer": { domain: named("loadBalancerName"), ...atSite },
  "alicloud:esa/transportLayerApplication:TransportLayerApplication": { domain: named("recordName"), ...atSite },
  "alicloud:esa/edgeContainerAppRecord:EdgeContainerAppRecord": { domain: named("recordName"), ...atSite },
  "alicloud:esa/routineRelatedRecord:RoutineRelatedRecord": { domain: named("recordName"), ...atSite },
  "alicloud:oss/bucketCname:BucketCname": { domain: named("domain"), ...behind("bucket", "oss/bucket:Bucket") },
  "alicloud:slb/rule:Rule": { domain: named("domain"), ...atBalancer },
  "alicloud:slb/domainExtension:DomainExtension": { domain: named("domain"), ...atBalancer },
  "alicloud:alb/rule:Rule": {
    domain: (value) => ({ ruleConditions: [{ type: "Host", hostConfig: { values: [value] } }] }),
    mainland: listener("Internet", "cn-shanghai-b"),
    overseas: listener("Internet", "us-west-1a"),
    undecided: [listener(UNKNOWN, "cn-shanghai-b"), listener("Internet", UNKNOWN), dangling("listenerId")],
    inner: listener("Intranet", "cn-shanghai-b"),
  },
  "alicloud:sae/ingress:Ingress": {
    domain: (value) => ({ rules: [{ domain: value }], namespaceId: "cn-shanghai:shop" }),
    mainland: linked("slbId", other("slb/loadBalancer:LoadBalancer", { addressType: "internet" })),
    overseas: { inputs: { namespaceId: "us-west-1:shop" } },
    undecided: [{ inputs: { namespaceId: UNKNOWN } }, dangling("slbId")],
    inner: linked("slbId", other("slb/loadBalancer:LoadBalancer", { addressType: "intranet" })),
  },
  "alicloud:fc/customDomain:CustomDomain": { domain: named("domainName"), ...regional },
  "alicloud:fc/v3CustomDomain:V3CustomDomain": { domain: named("customDomainName"), ...regional },
  "alicloud:apig/domain:Domain": { domain: named("domainName"), ...regional },
  "alicloud:cr/instanceCustomizedDomain:InstanceCustomizedDomain": {
    domain: named("domain"),
    ...behind("instanceId", "cr/registryEnterpriseInstance:RegistryEnterpriseInstance"),
  },
  "alicloud:videosurveillance/systemGroup:SystemGroup": { domain: named("playDomain"), ...regional },
  "alicloud:wafv3/domain:Domain": { domain: named("domain"), ...behind("instanceId", "wafv3/instance:Instance") },
  "alicloud:waf/domain:Domain": {
    domain: named("domain"),
    mainland: linked("instanceId", other("waf/instance:Instance", { region: "cn-hangzhou" }, abroad)),
    overseas: linked("instanceId", other("waf/instance:Instance", { region: "ap-southeast-1" })),
    undecided: [linked("instanceId", other("waf/instance:Instance", { region: UNKNOWN })), dangling("instanceId")],
  },
  "alicloud:ddos/domainResource:DomainResource": {
    domain: named("domain"),
    mainland: line("ddoscoo"),
    overseas: line("ddosDip"),
    undecided: [line(UNKNOWN), line("ddosNew"), { inputs: { instanceIds: [UNKNOWN] } }],
  },
  "alicloud:ga/domain:Domain": { domain: named("domain"), ...atAccelerator },
  "alicloud:ga/additionalCertificate:AdditionalCertificate": { domain: named("domain"), ...atAccelerator },
  "alicloud:ga/forwardingRule:ForwardingRule": {
    domain: (value) => ({
      ruleConditions: [
        {
          ruleConditionType: "Host",
          ruleConditionValue: typeof value === "string" ? JSON.stringify([value]) : value,
        },
      ],
    }),
    ...atAccelerator,
  },
  "kubernetes:networking.k8s.io/v1:Ingress": ingress,
  "kubernetes:networking.k8s.io/v1beta1:Ingress": ingress,
  "kubernetes:extensions/v1beta1:Ingress": ingress,
  "kubernetes:gateway.networking.k8s.io/v1:Gateway": gateway,
  "kubernetes:gateway.networking.k8s.io/v1beta1:Gateway": gateway,
  "kubernetes:gateway.networking.k8s.io/v1:HTTPRoute": route,
  "kubernetes:gateway.networking.k8s.io/v1beta1:HTTPRoute": route,
  "kubernetes:gateway.networking.k8s.io/v1:GRPCRoute": route,
  "kubernetes:gateway.networking.k8s.io/v1alpha2:GRPCRoute": route,
  "kubernetes:gateway.networking.k8s.io/v1:TLSRoute": route,
  "kubernetes:gateway.networking.k8s.io/v1alpha2:TLSRoute": route,
  "kubernetes:gateway.networking.k8s.io/v1alpha3:TLSRoute": route,
};
