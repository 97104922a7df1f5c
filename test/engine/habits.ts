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

/** What the cloud assigns at creation. */
export const assigned: Readonly<Record<string, WireObject>> = {
  "alicloud:ecs/instance:Instance": { publicIp: "203.0.113.10", primaryIpAddress: "10.0.0.10" },
  "alicloud:ecs/eipAddress:EipAddress": { ipAddress: "203.0.113.20" },
  "alicloud:alb/loadBalancer:LoadBalancer": { dnsName: "alb-example.cn-hangzhou.alb.aliyuncs.com" },
  "alicloud:oss/bucket:Bucket": { extranetEndpoint: "oss-cn-hangzhou.aliyuncs.com" },
  "alicloud:cdn/domainNew:DomainNew": { cname: "www.example.com.w.kunlunsl.com" },
};
