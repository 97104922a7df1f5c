import { describe, it } from "vitest";
import { UNKNOWN } from "../../policy-pack/deployment/value";
import { ipOnlyWebsite } from "../../policy-pack/rules/ip-only-website";
import type { PlannedResource } from "../../policy-pack/testing/host";
import { casesOf } from "../../policy-pack/testing/tester";
import { register } from "./registers";

const mainland = { region: "cn-hangzhou" };

const balancer: PlannedResource = {
  type: "alicloud:slb/applicationLoadBalancer:ApplicationLoadBalancer",
  name: "balancer",
  inputs: { addressType: "internet" },
};
const listener: PlannedResource = {
  type: "alicloud:slb/listener:Listener",
  name: "listener",
  inputs: { loadBalancerId: UNKNOWN, protocol: "http" },
  suppliedBy: { loadBalancerId: ["balancer"] },
};
const application: PlannedResource = {
  type: "alicloud:alb/loadBalancer:LoadBalancer",
  name: "application",
  inputs: { addressType: "Internet" },
};
const applicationListener: PlannedResource = {
  type: "alicloud:alb/listener:Listener",
  name: "https",
  inputs: { loadBalancerId: UNKNOWN, listenerProtocol: "HTTPS" },
  suppliedBy: { loadBalancerId: ["application"] },
};
const blog: PlannedResource = {
  type: "alicloud:dns/alidnsRecord:AlidnsRecord",
  name: "blog",
  inputs: { domainName: "example.com", rr: "blog", type: "A", value: "198.51.100.7" },
};
const record: PlannedResource = {
  ...blog,
  name: "www",
  inputs: { domainName: "example.com", rr: "www", type: "A", value: UNKNOWN },
  suppliedBy: { value: ["balancer"] },
};

/** As it is once it is deployed and nothing tells where its values came from. */
const deployed: PlannedResource = { ...balancer, outputs: { id: "lb-1", address: "47.96.0.8" } };
const deployedListener: PlannedResource = {
  ...listener,
  inputs: { loadBalancerId: "lb-1", protocol: "http" },
  suppliedBy: {},
};

const cases = casesOf(ipOnlyWebsite, {
  register,
  valid: {
    "a record leads to it": { resources: [balancer, listener, record], provider: mainland },
    "a record repeats its address": {
      resources: [
        { ...balancer, outputs: { address: "47.96.0.8" } },
        listener,
        { ...record, inputs: { ...record.inputs, value: "47.96.0.8" }, suppliedBy: {} },
      ],
      provider: mainland,
    },
    "a record repeats its name with the dot at the end that zone files have": {
      resources: [
        { ...application, outputs: { dnsName: "alb-1.cn-hangzhou.alb.aliyuncs.com" } },
        applicationListener,
        {
          ...record,
          inputs: { ...record.inputs, type: "CNAME", value: "alb-1.cn-hangzhou.alb.aliyuncs.com." },
          suppliedBy: {},
        },
      ],
      provider: mainland,
    },
    "a host rule binds a domain to it": {
      resources: [
        blog,
        balancer,
        listener,
        {
          type: "alicloud:slb/rule:Rule",
          name: "rule",
          inputs: { loadBalancerId: UNKNOWN, domain: "www.example.com" },
          suppliedBy: { loadBalancerId: ["balancer"] },
        },
      ],
      provider: mainland,
    },
    "a host rule names it by its id": {
      resources: [
        blog,
        deployed,
        deployedListener,
        {
          type: "alicloud:slb/rule:Rule",
          name: "rule",
          inputs: { loadBalancerId: "lb-1", domain: "www.example.com" },
        },
      ],
      provider: mainland,
    },
    "a CDN fetches its content from its address": {
      resources: [
        blog,
        deployed,
        deployedListener,
        {
          type: "alicloud:cdn/domainNew:DomainNew",
          name: "cdn",
          inputs: { domainName: "www.example.com", sources: [{ type: "ipaddr", content: "47.96.0.8" }] },
        },
      ],
      provider: mainland,
    },
    "a record repeats the address of its EIP, which an association names by its id": {
      resources: [
        { ...deployed, inputs: { addressType: "intranet" } },
        deployedListener,
        {
          type: "alicloud:ecs/eipAddress:EipAddress",
          name: "eip",
          inputs: {},
          outputs: { id: "eip-1", ipAddress: "47.96.0.9" },
        },
        {
          type: "alicloud:ecs/eipAssociation:EipAssociation",
          name: "association",
          inputs: { allocationId: "eip-1", instanceId: "lb-1" },
        },
        { ...record, inputs: { ...record.inputs, value: "47.96.0.9" }, suppliedBy: {} },
      ],
      provider: mainland,
    },
    "a record leads to it by its EIP": {
      resources: [
        { ...balancer, inputs: { addressType: "intranet" } },
        listener,
        { type: "alicloud:ecs/eipAddress:EipAddress", name: "eip", inputs: {} },
        {
          type: "alicloud:ecs/eipAssociation:EipAssociation",
          name: "association",
          inputs: { allocationId: UNKNOWN, instanceId: UNKNOWN },
          suppliedBy: { allocationId: ["eip"], instanceId: ["balancer"] },
        },
        { ...record, suppliedBy: { value: ["eip"] } },
      ],
      provider: mainland,
    },
    "outside the mainland": { resources: [blog, balancer, listener], provider: { region: "ap-southeast-1" } },
    "not reached from the Internet": {
      resources: [blog, { ...balancer, inputs: { addressType: "intranet" } }, listener],
      provider: mainland,
    },
  },
  invalid: {
    "a classic load balancer": {
      resources: [blog, balancer, listener],
      provider: mainland,
      finds: [{ resource: "balancer", message: "ip-only", says: ["communications administration"] }],
    },
    "an application load balancer": {
      resources: [blog, application, applicationListener],
      provider: mainland,
      finds: [{ resource: "application", message: "ip-only" }],
    },
    "a deployed load balancer": {
      resources: [blog, deployed, deployedListener],
      provider: mainland,
      finds: [{ resource: "balancer", message: "ip-only" }],
    },
    "a listener whose protocol is unknown": {
      resources: [blog, balancer, { ...listener, inputs: { loadBalancerId: UNKNOWN, protocol: UNKNOWN } }],
      provider: mainland,
      finds: [{ resource: "balancer", message: "ip-only" }],
    },
  },
  undetermined: {
    "public or not is unknown": {
      resources: [blog, { ...balancer, inputs: { addressType: UNKNOWN } }, listener],
      provider: mainland,
      finds: [{ resource: "balancer", message: "ip-only-undecided" }],
    },
  },
  notApplicable: {
    "a stack without records": { resources: [balancer, listener], provider: mainland },
    "a listener that speaks no HTTP": {
      resources: [blog, balancer, { ...listener, inputs: { loadBalancerId: UNKNOWN, protocol: "tcp" } }],
      provider: mainland,
    },
    "a listener of another stack's load balancer": {
      resources: [blog, { ...listener, inputs: { loadBalancerId: "lb-1", protocol: "http" }, suppliedBy: {} }],
      provider: mainland,
    },
  },
});

describe(ipOnlyWebsite.id, () => {
  it.each(cases)("$name", ({ run }) => run());
});
