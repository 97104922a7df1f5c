import type { WireObject } from "../../policy-pack/planning/wire";

/** What the provider fills in when a program leaves it out, by type; a nested object stands for a list's elements too. */
export const defaults: Readonly<Record<string, WireObject>> = {
  "alicloud:dns/alidnsRecord:AlidnsRecord": { line: "default", ttl: 600 },
  "alicloud:slb/applicationLoadBalancer:ApplicationLoadBalancer": { addressIpVersion: "ipv4" },
  "alicloud:cdn/domainNew:DomainNew": { sources: { port: 80 } },
};

/** Inputs that do not come back as outputs although they are known. */
export const notRepeated: Readonly<Record<string, readonly string[]>> = {
  "alicloud:alb/loadBalancer:LoadBalancer": ["zoneMappings"],
  "alicloud:slb/applicationLoadBalancer:ApplicationLoadBalancer": ["bandwidth"],
};

/**
 * What the cloud assigns at creation, besides the id. Braces stand for an input, for the resource's
 * `name`, for the `region` of its provider, or for a `number` that no other resource has.
 */
export const assigned: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "alicloud:ecs/instance:Instance": { publicIp: "203.0.113.{number}", primaryIpAddress: "10.0.0.{number}" },
  "alicloud:ecs/eipAddress:EipAddress": { ipAddress: "203.0.113.{number}" },
  "alicloud:slb/applicationLoadBalancer:ApplicationLoadBalancer": { address: "203.0.113.{number}" },
  "alicloud:alb/loadBalancer:LoadBalancer": { dnsName: "alb-{name}.{region}.alb.aliyuncs.com" },
  "alicloud:oss/bucket:Bucket": { extranetEndpoint: "oss-{region}.aliyuncs.com" },
  "alicloud:cdn/domainNew:DomainNew": { cname: "{domainName}.w.kunlunsl.com" },
};
