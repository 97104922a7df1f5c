import { describe, it } from "vitest";
import { type Properties, type PropertyValue, UNKNOWN } from "../../policy-pack/deployment/value";
import { domainBindingNeedsFiling } from "../../policy-pack/rules/domain-binding-needs-filing";
import type { PlannedResource } from "../../policy-pack/testing/host";
import { casesOf } from "../../policy-pack/testing/tester";
import { register } from "./registers";

const mainland = { region: "cn-hangzhou" };
const overseas = { region: "ap-southeast-1" };
const singapore = { name: "singapore", inputs: overseas };

function fc(domain: PlannedResource["inputs"][string]): readonly PlannedResource[] {
  return [{ type: "alicloud:fc/v3CustomDomain:V3CustomDomain", name: "api", inputs: { customDomainName: domain } }];
}

const bucket: PlannedResource = { type: "alicloud:oss/bucket:Bucket", name: "assets", inputs: { bucket: "assets-1" } };
const cname: PlannedResource = {
  type: "alicloud:oss/bucketCname:BucketCname",
  name: "cname",
  inputs: { bucket: UNKNOWN, domain: "assets.example.net" },
  suppliedBy: { bucket: ["assets"] },
};
const balancer: PlannedResource = {
  type: "alicloud:slb/applicationLoadBalancer:ApplicationLoadBalancer",
  name: "balancer",
  inputs: { addressType: "intranet" },
};
const rule: PlannedResource = {
  type: "alicloud:slb/rule:Rule",
  name: "rule",
  inputs: { loadBalancerId: UNKNOWN, domain: "www.example.net" },
  suppliedBy: { loadBalancerId: ["balancer"] },
};
const association: PlannedResource = {
  type: "alicloud:ecs/eipAssociation:EipAssociation",
  name: "association",
  inputs: { allocationId: UNKNOWN, instanceId: UNKNOWN },
  suppliedBy: { instanceId: ["balancer"] },
};

const cluster: PlannedResource = {
  type: "alicloud:cs/managedKubernetes:ManagedKubernetes",
  name: "cluster",
  inputs: { zoneIds: ["cn-shanghai-b"] },
};

function service(host: string, spec: Properties): readonly PlannedResource[] {
  const metadata = { annotations: { "external-dns.alpha.kubernetes.io/hostname": host } };
  return [cluster, { type: "kubernetes:core/v1:Service", name: "service", inputs: { metadata, spec } }];
}

function release(values: PropertyValue): readonly PlannedResource[] {
  return [cluster, { type: "kubernetes:helm.sh/v3:Release", name: "shop", inputs: { chart: "shop", values } }];
}

const cases = casesOf(domainBindingNeedsFiling, {
  register,
  valid: {
    "a filed domain in the values of a Helm release": {
      resources: release({ ingress: { hostname: "www.example.com" } }),
    },
    "a filed domain": { resources: fc("api.example.com"), provider: mainland },
    "an unfiled domain outside the mainland": { resources: fc("api.example.net"), provider: overseas },
    "a domain that is filed for an app, outside the mainland": {
      resources: fc("api.app-example.cn"),
      provider: overseas,
    },
    "an unfiled domain in Hong Kong": { resources: fc("api.example.net"), provider: { region: "cn-hongkong" } },
    "a bucket outside the mainland": { resources: [{ ...bucket, provider: singapore }, cname], provider: mainland },
    "a private load balancer": { resources: [balancer, rule], provider: mainland },
    "the environment's region, outside the mainland": {
      resources: fc("api.example.net"),
      environment: { ALICLOUD_REGION: "eu-central-1" },
    },
  },
  invalid: {
    "an unfiled domain in the mainland": {
      resources: fc("api.example.net"),
      provider: mainland,
      finds: [{ resource: "api", message: "unfiled", says: ["api.example.net", "cn-hangzhou", "Access location"] }],
    },
    "a planned filing": {
      resources: fc("api.example.cn"),
      provider: mainland,
      finds: [{ resource: "api", message: "planned" }],
    },
    "a suffix that can never be filed": {
      resources: fc("api.example.dev"),
      provider: mainland,
      finds: [{ resource: "api", message: "unfileable" }],
    },
    "an explicit provider that does not inherit the stack's region": {
      resources: fc("api.example.net").map((each) => ({ ...each, provider: { name: "bare", inputs: {} } })),
      environment: { configRegion: "ap-southeast-1" },
      finds: [{ resource: "api", message: "unfiled", says: ["built-in default"] }],
    },
    "no region anywhere": {
      resources: fc("api.example.net"),
      finds: [{ resource: "api", message: "unfiled", says: ["cn-beijing", "built-in default"] }],
    },
    "a bucket whose name is not yet known": {
      resources: [bucket, cname],
      provider: mainland,
      finds: [{ resource: "cname", message: "unfiled", says: ["cn-hangzhou"] }],
    },
    "a bucket by its literal name": {
      resources: [bucket, { ...cname, inputs: { bucket: "assets-1", domain: "assets.example.net" }, suppliedBy: {} }],
      provider: mainland,
      finds: [{ resource: "cname", message: "unfiled" }],
    },
    "a bucket of another stack, which the regional API can only reach in its own region": {
      resources: [{ ...cname, inputs: { bucket: "elsewhere", domain: "assets.example.net" }, suppliedBy: {} }],
      provider: mainland,
      finds: [{ resource: "cname", message: "unfiled" }],
    },
    "a private load balancer with an EIP": {
      resources: [balancer, rule, association],
      provider: mainland,
      finds: [{ resource: "rule", message: "unfiled" }],
    },
  },
  undetermined: {
    "an unknown domain": {
      resources: fc(UNKNOWN),
      provider: mainland,
      finds: [{ resource: "api", message: "domain-unknown" }],
    },
    "a domain that is filed for an app": {
      resources: fc("api.app-example.cn"),
      provider: mainland,
      finds: [{ resource: "api", message: "app-only", says: ["app-example.cn", "for an app only"] }],
    },
    "such a domain and an unknown region": {
      resources: fc("api.app-example.cn"),
      provider: { region: UNKNOWN },
      finds: [{ resource: "api", message: "app-only" }],
    },
    "an unknown region of the provider": {
      resources: fc("api.example.net"),
      provider: { region: UNKNOWN },
      finds: [{ resource: "api", message: "place-undecided" }],
    },
    "a service of a cluster in the mainland that external-dns names": {
      resources: service("www.example.net", { type: "LoadBalancer" }),
      finds: [{ resource: "service", message: "place-undecided", says: ["www.example.net"] }],
    },
    "a host in the values of a Helm release": {
      resources: release({ ingress: { hosts: [{ host: "www.example.net" }] } }),
      finds: [{ resource: "shop", message: "place-undecided", says: ["www.example.net"] }],
    },
    "such a host that is not known": {
      resources: release({ ingress: { hostname: UNKNOWN } }),
      finds: [{ resource: "shop", message: "domain-unknown", says: ["values.ingress.hostname"] }],
    },
    "a type that this version does not know": {
      resources: [
        { type: "alicloud:fc/nextDomain:NextDomain", name: "next", inputs: { domainName: "www.example.net" } },
      ],
      finds: [{ resource: "next", message: "type-unknown", says: ["alicloud:fc/nextDomain:NextDomain"] }],
    },
    "such a type, and a domain that is not known": {
      resources: [{ type: "alicloud:fc/nextDomain:NextDomain", name: "next", inputs: { domainName: UNKNOWN } }],
      finds: [{ resource: "next", message: "type-and-domain-unknown" }],
    },
    "a text that is no domain": {
      resources: fc("10.0.0.1"),
      provider: mainland,
      finds: [{ resource: "api", message: "domain-invalid" }],
    },
    "a bucket that nothing names": {
      resources: [{ ...cname, suppliedBy: {} }],
      provider: mainland,
      finds: [{ resource: "cname", message: "place-undecided" }],
    },
    "a load balancer of another stack, public or not": {
      resources: [{ ...rule, inputs: { loadBalancerId: "lb-1", domain: "www.example.net" }, suppliedBy: {} }],
      provider: mainland,
      finds: [{ resource: "rule", message: "place-undecided", says: ["whether the Internet reaches it"] }],
    },
    "an EIP association that may be of this load balancer": {
      resources: [balancer, rule, { ...association, suppliedBy: {} }],
      provider: mainland,
      finds: [{ resource: "rule", message: "place-undecided" }],
    },
  },
  notApplicable: {
    "a Helm release whose values name no host": { resources: release({ image: "www.example.net", replicas: 2 }) },
    "a rule without a host": {
      resources: [balancer, { ...rule, inputs: { loadBalancerId: UNKNOWN, url: "/api" } }],
      provider: mainland,
    },
    "a service within its cluster": { resources: service("www.example.net", {}) },
    "names that can never be public": {
      resources: ["shop.local", "*.corp.internal", "nas.home.arpa", "localhost"].flatMap(fc),
      provider: mainland,
    },
    "a domain filed through another provider, which another rule evaluates": {
      resources: fc("api.example.org.cn"),
      provider: mainland,
    },
    "an edge product, which another rule evaluates": {
      resources: [{ type: "alicloud:cdn/domainNew:DomainNew", name: "cdn", inputs: { domainName: "www.example.net" } }],
    },
  },
});

describe(domainBindingNeedsFiling.id, () => {
  it.each(cases)("$name", ({ run }) => run());
});
