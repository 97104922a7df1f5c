import { describe, it } from "vitest";
import { UNKNOWN } from "../../policy-pack/deployment/value";
import { dnsRecordToMainland } from "../../policy-pack/rules/dns-record-to-mainland";
import type { PlannedResource } from "../../policy-pack/testing/host";
import { casesOf } from "../../policy-pack/testing/tester";
import { register } from "./registers";

const mainland = { region: "cn-hangzhou" };
const singapore = { name: "singapore", inputs: { region: "ap-southeast-1" } };

function record(inputs: PlannedResource["inputs"], ...suppliers: readonly string[]): PlannedResource {
  return {
    type: "alicloud:dns/alidnsRecord:AlidnsRecord",
    name: "www",
    inputs: { domainName: "example.net", rr: "www", type: "A", value: UNKNOWN, ...inputs },
    suppliedBy: { value: suppliers },
  };
}

const server: PlannedResource = {
  type: "alicloud:ecs/instance:Instance",
  name: "server",
  inputs: { internetMaxBandwidthOut: 10 },
};
const inner: PlannedResource = { ...server, name: "inner", inputs: {} };
const eip: PlannedResource = { type: "alicloud:ecs/eipAddress:EipAddress", name: "eip", inputs: {} };
const abroad: PlannedResource = { ...eip, name: "abroad", provider: singapore };
const balancer: PlannedResource = {
  type: "alicloud:alb/loadBalancer:LoadBalancer",
  name: "web",
  inputs: { addressType: "Internet", zoneMappings: [{ zoneId: "cn-shanghai-b" }, { zoneId: "cn-shanghai-g" }] },
};
const cdn: PlannedResource = {
  type: "alicloud:cdn/domainNew:DomainNew",
  name: "cdn",
  inputs: { domainName: "www.example.net", scope: "overseas" },
};

const cases = casesOf(dnsRecordToMainland, {
  register,
  valid: {
    "a filed domain": { resources: [server, record({ domainName: "example.com" }, "server")], provider: mainland },
    "a host outside the mainland": { resources: [abroad, record({}, "abroad")], provider: mainland },
    "a host without a public address": { resources: [inner, record({}, "inner")], provider: mainland },
    "a private address": { resources: [record({ value: "192.168.0.8" })] },
    "an address of another operator outside the mainland": { resources: [record({ value: "8.8.8.8" })] },
    "an address of Alibaba Cloud outside the mainland": { resources: [record({ value: "47.242.0.9" })] },
    "an IPv6 address outside the mainland": { resources: [record({ type: "AAAA", value: "2606:4700::9" })] },
    "an address that the register places overseas": { resources: [record({ value: "198.51.100.8" })] },
    "a name of a host without nodes in the mainland": {
      resources: [record({ type: "CNAME", value: "cname.vercel-dns.com" })],
    },
    "a name of another cloud's region abroad": {
      resources: [record({ type: "CNAME", value: "web-1.us-east-1.elb.amazonaws.com" })],
    },
    "a name that the public DNS never answers": {
      resources: [record({ type: "CNAME", value: "shop.corp.internal" })],
    },
    "a name that carries an address abroad": {
      resources: [record({ type: "CNAME", value: "app.8-8-8-8.nip.io" })],
    },
    "a name of another cloud that resolves privately": {
      resources: [record({ type: "CNAME", value: "shop.tos-cn-beijing.ivolces.com" })],
    },
    "a name of OSS outside the mainland": {
      resources: [record({ type: "CNAME", value: "img.oss-ap-southeast-1.aliyuncs.com" })],
    },
    "a name of the same deployment that leads overseas": {
      resources: [
        record({ type: "CNAME", value: "origin.example.net" }),
        { ...record({ rr: "origin", value: "198.51.100.8" }), name: "origin" },
      ],
    },
    "a CDN that binds the same domain and is evaluated itself": {
      resources: [{ ...cdn, inputs: { domainName: "www.example.net" } }, record({ type: "CNAME" }, "cdn")],
    },
    "a loop of aliases": {
      resources: [
        record({ type: "CNAME", value: "b.example.net" }),
        { ...record({ rr: "b", type: "CNAME", value: "www.example.net" }), name: "b" },
      ],
    },
  },
  invalid: {
    "an instance whose address is not yet known": {
      resources: [server, record({}, "server")],
      provider: mainland,
      finds: [
        {
          resource: "www",
          message: "unfiled",
          says: ["www.example.net → ecs 'server' (cn-hangzhou)", "not yet known"],
        },
      ],
    },
    "an EIP": {
      resources: [eip, record({}, "eip")],
      provider: mainland,
      finds: [{ resource: "www", message: "unfiled" }],
    },
    "an EIP through its association": {
      resources: [
        eip,
        {
          type: "alicloud:ecs/eipAssociation:EipAssociation",
          name: "association",
          inputs: { allocationId: UNKNOWN, instanceId: "i-1" },
          suppliedBy: { allocationId: ["eip"] },
        },
        record({}, "association"),
      ],
      provider: mainland,
      finds: [{ resource: "www", message: "unfiled", says: ["eip 'eip'"] }],
    },
    "a load balancer's name": {
      resources: [balancer, record({ type: "cname" }, "web")],
      finds: [{ resource: "www", message: "unfiled", says: ["alb 'web' (cn-shanghai)"] }],
    },
    "a chain of names": {
      resources: [
        balancer,
        record({ type: "CNAME", value: "origin.example.net." }),
        { ...record({ rr: "origin", type: "CNAME" }, "web"), name: "origin" },
      ],
      finds: [
        {
          resource: "www",
          message: "unfiled",
          says: ["www.example.net → origin.example.net → alb 'web' (cn-shanghai)"],
        },
        { resource: "origin", message: "unfiled" },
      ],
    },
    "an address that is known on an update": {
      resources: [{ ...eip, outputs: { ipAddress: "47.96.0.8" } }, record({ value: "47.96.0.8" })],
      provider: mainland,
      finds: [{ resource: "www", message: "unfiled", says: ["eip 'eip'"] }],
    },
    "an address of Alibaba Cloud in the mainland": {
      resources: [record({ value: "47.96.0.9" })],
      finds: [{ resource: "www", message: "unfiled", says: ["announced by AS 37963", "as of 2026-06", "`hosts`"] }],
    },
    "an IPv6 address of Alibaba Cloud in the mainland": {
      resources: [record({ type: "AAAA", value: "2400:3200::9" })],
      finds: [{ resource: "www", message: "unfiled", says: ["AS 37963"] }],
    },
    "an IPv6 address that maps one of IPv4": {
      resources: [record({ type: "AAAA", value: "::ffff:47.96.0.9" })],
      finds: [{ resource: "www", message: "unfiled", says: ["AS 37963"] }],
    },
    "an address of another operator in the mainland": {
      resources: [record({ value: "114.114.114.114" })],
      finds: [{ resource: "www", message: "unfiled", says: ["by another operator, as of 2026-06", "`hosts`"] }],
    },
    "a wildcard to an address in the mainland": {
      resources: [record({ rr: "*", value: "47.96.0.9" })],
      finds: [{ resource: "www", message: "unfiled", says: ["*.example.net → 47.96.0.9"] }],
    },
    "an address that the register explains": {
      resources: [record({ value: "203.0.113.9" })],
      finds: [{ resource: "www", message: "unfiled", says: ["the register's `hosts`"] }],
    },
    "a name that the register explains": {
      resources: [record({ type: "CNAME", value: "shop.hosting.example.net" })],
      finds: [{ resource: "www", message: "unfiled" }],
    },
    "a name of OSS in the mainland": {
      resources: [record({ type: "CNAME", value: "img.oss-cn-hangzhou.aliyuncs.com" })],
      finds: [{ resource: "www", message: "unfiled", says: ["cn-hangzhou"] }],
    },
    "a name of another cloud's region in the mainland": {
      resources: [record({ type: "CNAME", value: "shop-125.cos.ap-guangzhou.myqcloud.com" })],
      finds: [
        {
          resource: "www",
          message: "unfiled",
          says: ["a name of Tencent Cloud in ap-guangzhou, as of 2026-11; the register's `hosts` can say otherwise"],
        },
      ],
    },
    "a name of another cloud's partition in the mainland": {
      resources: [record({ type: "CNAME", value: "shop.chinacloudsites.cn" })],
      finds: [{ resource: "www", message: "unfiled", says: ["a name of Azure in the Chinese mainland"] }],
    },
    "a name that carries an address in the mainland": {
      resources: [record({ type: "CNAME", value: "app.47-96-0-9.nip.io" })],
      finds: [{ resource: "www", message: "unfiled", says: ["app.47-96-0-9.nip.io → 47.96.0.9", "AS 37963"] }],
    },
    "a planned filing": {
      resources: [record({ domainName: "example.cn", value: "203.0.113.9" })],
      finds: [{ resource: "www", message: "planned" }],
    },
    "a suffix that can never be filed": {
      resources: [record({ domainName: "example.dev", value: "203.0.113.9" })],
      finds: [{ resource: "www", message: "unfileable" }],
    },
    "an unknown label below a known zone": {
      resources: [record({ rr: UNKNOWN, value: "203.0.113.9" })],
      finds: [{ resource: "www", message: "unfiled" }],
    },
    "the old record type": {
      resources: [
        {
          type: "alicloud:dns/record:Record",
          name: "old",
          inputs: { name: "example.net", hostRecord: "@", type: "A", value: "203.0.113.9" },
        },
      ],
      finds: [{ resource: "old", message: "unfiled", says: ["example.net → 203.0.113.9"] }],
    },
    "a Simple Application Server": {
      resources: [
        { type: "alicloud:simpleapplicationserver/instance:Instance", name: "swas", inputs: { period: 3 } },
        record({}, "swas"),
      ],
      provider: mainland,
      finds: [{ resource: "www", message: "unfiled" }],
    },
  },
  undetermined: {
    "a domain that is filed for an app": {
      resources: [record({ domainName: "app-example.cn", value: "203.0.113.8" })],
      finds: [{ resource: "www", message: "app-only", says: ["www.app-example.cn", "for an app only"] }],
    },
    "an address for documentation": {
      resources: [record({ value: "192.0.2.9" })],
      finds: [{ resource: "www", message: "end-undecided", says: ["192.0.2.9"] }],
    },
    "an edge node of Alibaba, which may be anywhere": {
      resources: [record({ value: "47.246.23.9" })],
      finds: [{ resource: "www", message: "end-undecided", says: ["AS 24429", "inside or outside", "`hosts`"] }],
    },
    "an address of a mainland operator that is registered elsewhere": {
      resources: [record({ value: "119.29.1.9" })],
      finds: [{ resource: "www", message: "end-undecided", says: ["announced by an operator of the mainland"] }],
    },
    "what a browser would complete to an address": {
      resources: [record({ value: "47.96.9" }), { ...record({ value: "0x2f.0x60.1.2" }), name: "hexadecimal" }],
      finds: [
        { resource: "www", message: "end-undecided", says: ["47.96.9"] },
        { resource: "hexadecimal", message: "end-undecided", says: ["0x2f.0x60.1.2"] },
      ],
    },
    "an address with a port": {
      resources: [record({ value: "8.8.8.8:80" })],
      finds: [{ resource: "www", message: "end-undecided", says: ["8.8.8.8:80"] }],
    },
    "an address in full-width digits": {
      resources: [record({ value: "８.８.８.８" })],
      finds: [{ resource: "www", message: "end-undecided" }],
    },
    "a name of another edge network that hides its area": {
      resources: [record({ type: "CNAME", value: "www.example.net.cdn.dnsv1.com" })],
      finds: [{ resource: "www", message: "end-undecided", says: ["Tencent Cloud that does not tell its area"] }],
    },
    "a name that nothing explains": {
      resources: [record({ type: "CNAME", value: "shop.elsewhere.org" })],
      finds: [{ resource: "www", message: "end-undecided" }],
    },
    "a value that comes from nowhere known": {
      resources: [record({})],
      finds: [{ resource: "www", message: "end-undecided" }],
    },
    "one of two hosts on different sides": {
      resources: [eip, abroad, record({}, "eip", "abroad")],
      provider: mainland,
      finds: [{ resource: "www", message: "end-undecided", says: ["several resources"] }],
    },
    "a host that may be public": {
      resources: [{ ...server, inputs: { internetMaxBandwidthOut: UNKNOWN } }, record({}, "server")],
      provider: mainland,
      finds: [{ resource: "www", message: "end-undecided" }],
    },
    "a resource that the pack does not know": {
      resources: [{ type: "command:local:Command", name: "script", inputs: {} }, record({}, "script")],
      finds: [{ resource: "www", message: "end-undecided" }],
    },
    "an unknown domain": {
      resources: [record({ domainName: UNKNOWN, value: "203.0.113.9" })],
      finds: [{ resource: "www", message: "domain-unknown" }],
    },
    "an unknown record type": {
      resources: [record({ type: UNKNOWN, value: "203.0.113.9" })],
      finds: [{ resource: "www", message: "end-undecided" }],
    },
  },
  notApplicable: {
    "a zone that can never be public": {
      resources: [record({ domainName: "home.arpa", value: "203.0.113.9" })],
    },
    "a mail exchanger": { resources: [record({ type: "MX", value: "203.0.113.9" })] },
    "a name that only proves something": { resources: [record({ rr: "_acme-challenge", value: "203.0.113.9" })] },
    "a record that is switched off": { resources: [record({ status: "DISABLE", value: "203.0.113.9" })] },
    "a private zone": {
      resources: [
        {
          type: "alicloud:pvtz/zoneRecord:ZoneRecord",
          name: "p",
          inputs: { rr: "www", type: "A", value: "203.0.113.9" },
        },
      ],
    },
  },
});

describe(dnsRecordToMainland.id, () => {
  it.each(cases)("$name", ({ run }) => run());
});
