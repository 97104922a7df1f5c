import { describe, it } from "vitest";
import { UNKNOWN } from "../../policy-pack/deployment/value";
import { filedDomainNeedsMainlandHost } from "../../policy-pack/rules/filed-domain-needs-mainland-host";
import type { PlannedResource } from "../../policy-pack/testing/host";
import { casesOf } from "../../policy-pack/testing/tester";
import { addressElsewhere, inventoryOf, urnElsewhere } from "./inventories";
import { register } from "./registers";

const mainland = { region: "cn-hangzhou" };
const managedHere = register.replace(
  "domain: example.com\n",
  "domain: example.com\n    managedBy: { project: shop, stack: dev }\n",
);
function recordsElsewhere(...records: readonly string[]): string {
  return register.replace("domain: example.com\n", `domain: example.com\n    records: [${records.join(", ")}]\n`);
}
const recordElsewhere = recordsElsewhere("{ name: www.example.com, location: cn-shanghai, operator: alibaba-cloud }");

function record(name: string, inputs: PlannedResource["inputs"], ...suppliers: readonly string[]): PlannedResource {
  return {
    type: "alicloud:dns/alidnsRecord:AlidnsRecord",
    name,
    inputs: { domainName: "example.com", rr: name, type: "A", value: UNKNOWN, ...inputs },
    suppliedBy: { value: suppliers },
  };
}

const eip: PlannedResource = { type: "alicloud:ecs/eipAddress:EipAddress", name: "eip", inputs: {} };
const abroad: PlannedResource = {
  ...eip,
  name: "abroad",
  provider: { name: "singapore", inputs: { region: "ap-southeast-1" } },
};
const cdn: PlannedResource = {
  type: "alicloud:cdn/domainNew:DomainNew",
  name: "cdn",
  inputs: { domainName: "www.example.com", scope: "global" },
};

/** Whoever plans the zone plans all its records. */
const zone: PlannedResource = {
  type: "alicloud:dns/alidnsDomain:AlidnsDomain",
  name: "zone",
  inputs: { domainName: "Example.com." },
};

const recordInOtherStack = (value: string | null, rr = "www") => ({
  urn: urnElsewhere("alicloud:dns/alidnsRecord:AlidnsRecord", rr),
  inputs: { domainName: "example.com", rr, type: "A", value, line: "default" },
});
const zoneInOtherStack = {
  urn: urnElsewhere("alicloud:dns/alidnsDomain:AlidnsDomain", "zone"),
  inputs: { domainName: "example.com" },
};
const managedElsewhere = managedHere.replace("project: shop, stack: dev", "project: network, stack: prod");

const cases = casesOf(filedDomainNeedsMainlandHost, {
  register,
  valid: {
    "a record of another stack on a mainland host": {
      resources: [zone, record("us", { value: "198.51.100.8" })],
      inventory: inventoryOf([recordInOtherStack("192.0.2.9"), addressElsewhere("web", "192.0.2.9")]),
    },
    "a record of another stack on a host of this one": {
      resources: [zone, record("us", { value: "198.51.100.8" }), { ...eip, outputs: { ipAddress: "192.0.2.9" } }],
      inventory: inventoryOf([recordInOtherStack("192.0.2.9")]),
      provider: mainland,
    },
    "a record whose target is a record of another stack": {
      resources: [zone, record("us", { type: "CNAME", value: "www.example.com" })],
      inventory: inventoryOf([recordInOtherStack("192.0.2.9"), addressElsewhere("web", "192.0.2.9")]),
    },
    "one record on a mainland host among others abroad": {
      resources: [eip, abroad, record("us", {}, "abroad"), record("www", {}, "eip")],
      provider: mainland,
    },
    "a CDN that covers the mainland": { resources: [cdn, record("www", { type: "CNAME" }, "cdn")] },
    "an address of Alibaba Cloud in the mainland": {
      resources: [zone, record("us", { value: "8.8.8.8" }), record("www", { value: "47.96.0.9" })],
    },
    "a mainland name of OSS": {
      resources: [record("img", { type: "CNAME", value: "img.oss-cn-hangzhou.aliyuncs.com" })],
    },
    "a mainland record managed elsewhere": {
      resources: [record("us", { value: "198.51.100.8" })],
      register: recordElsewhere,
    },
    "a mainland record managed elsewhere, in whatever region": {
      resources: [record("us", { value: "198.51.100.8" })],
      register: recordsElsewhere("{ name: www.example.com, location: mainland, operator: alibaba-cloud }"),
    },
    "a mainland host that answers resolvers abroad, beside a host abroad": {
      resources: [record("us", { value: "198.51.100.8" }), record("www", { value: "203.0.113.8", line: "oversea" })],
    },
    "a record of the overseas line only": {
      resources: [record("us", { value: "198.51.100.8", line: "oversea" })],
    },
    "an unknown end beside a mainland one": {
      resources: [record("www", { value: "203.0.113.8" }), record("api", {})],
    },
    "a standby beside a forwarding": {
      resources: [
        record("www", { type: "REDIRECT_URL", value: "https://shop.example.cn/" }),
        {
          type: "aws:route53/record:Record",
          name: "standby",
          inputs: {
            zoneId: "Z1",
            name: "www.example.com",
            type: "A",
            records: ["198.51.100.8"],
            failoverRoutingPolicies: [{ type: "SECONDARY" }],
          },
        },
      ],
      register: managedHere,
    },
    "a forwarding, which is neither a host nor a departure": {
      resources: [
        record("www", { type: "REDIRECT_URL", value: "https://shop.example.cn/" }),
        record("mail", { type: "MX", value: "mx.example.com" }),
      ],
      register: managedHere,
    },
    "only the overseas line, in the stack that manages the records": {
      resources: [record("us", { value: "198.51.100.8", line: "oversea" })],
      register: managedHere,
    },
    "a private address": { resources: [record("db", { value: "10.0.0.8" })] },
  },
  invalid: {
    "every record leads away, and the zone is in another stack": {
      resources: [record("us", { value: "198.51.100.8" })],
      inventory: inventoryOf([zoneInOtherStack, recordInOtherStack("198.51.100.9")]),
      finds: [{ resource: "us", message: "away" }],
    },
    "every record leads away, and the stack that manages them is known": {
      resources: [record("us", { value: "198.51.100.8" })],
      register: managedElsewhere,
      inventory: inventoryOf([recordInOtherStack("198.51.100.9")]),
      finds: [{ resource: "us", message: "away" }],
    },
    "every record leads away": {
      resources: [zone, abroad, record("www", {}, "abroad"), record("us", { value: "198.51.100.8" })],
      finds: [{ resource: "us", message: "away", says: ["example.com", "浙ICP备12345678号-1", "198.51.100.8"] }],
    },
    "every record leads to a host without nodes in the mainland": {
      resources: [zone, record("www", { type: "CNAME", value: "acme.github.io" })],
      finds: [{ resource: "www", message: "away", says: ["GitHub Pages outside the Chinese mainland"] }],
    },
    "every record leads to an address abroad": {
      resources: [zone, record("www", { value: "47.242.0.9" }), record("us", { value: "8.8.8.8" })],
      finds: [{ resource: "us", message: "away", says: ["8.8.8.8"] }],
    },
    "a CDN that leaves the mainland out": {
      resources: [
        zone,
        { ...cdn, inputs: { domainName: "www.example.com", scope: "overseas" } },
        record("www", { type: "CNAME" }, "cdn"),
      ],
      finds: [{ resource: "www", message: "away" }],
    },
    "a mainland host of another provider": {
      resources: [zone, record("www", { type: "CNAME", value: "shop.hosting.example.net" })],
      finds: [{ resource: "www", message: "away" }],
    },
    "an edge network of the DNS provider": {
      resources: [
        zone,
        {
          type: "cloudflare:index/dnsRecord:DnsRecord",
          name: "proxied",
          inputs: { zoneId: "z", name: "www.example.com", type: "A", content: "203.0.113.8", proxied: true },
        },
      ],
      finds: [{ resource: "proxied", message: "away" }],
    },
    "a mainland record elsewhere of another domain of the website": {
      resources: [zone, record("us", { value: "198.51.100.8" })],
      register: recordElsewhere
        .replace("domain: example.com\n", "domain: [example.com, example.com.cn]\n    filedOn: 2018-06-18\n")
        .replace("name: www.example.com", "name: www.example.com.cn"),
      finds: [{ resource: "us", message: "away" }],
    },
    "records elsewhere that are abroad, or with another provider": {
      resources: [zone, record("us", { value: "198.51.100.8" })],
      register: recordsElsewhere(
        "{ name: www.example.com, location: ap-southeast-1, operator: alibaba-cloud }",
        "{ name: img.example.com, location: cn-shanghai, operator: other }",
      ),
      finds: [{ resource: "us", message: "away" }],
    },
    "several records lead away, and an overseas line that may belong to the domain": {
      resources: [
        zone,
        record("us", { value: "198.51.100.8" }),
        record("www", { value: "198.51.100.8" }),
        record("abroad", { domainName: UNKNOWN, value: "198.51.100.9", line: "oversea" }),
      ],
      finds: [{ resource: "us", message: "away" }],
    },
    "only a standby in the mainland": {
      resources: [
        zone,
        record("us", { value: "198.51.100.8" }),
        {
          type: "aws:route53/record:Record",
          name: "standby",
          inputs: {
            zoneId: "Z1",
            name: "www.example.com",
            type: "A",
            records: ["203.0.113.8"],
            failoverRoutingPolicies: [{ type: "SECONDARY" }],
          },
        },
      ],
      finds: [{ resource: "us", message: "away", says: ["us.example.com → 198.51.100.8"] }],
    },
    "a record of the overseas line beside one for everybody": {
      resources: [
        zone,
        record("api", { value: "198.51.100.8", line: "oversea" }),
        record("us", { value: "198.51.100.8", line: "default" }),
      ],
      finds: [{ resource: "us", message: "away" }],
    },
    "every record leads away, in the stack that manages the records": {
      resources: [record("us", { value: "198.51.100.8" })],
      register: managedHere,
      finds: [{ resource: "us", message: "away" }],
    },
    "every record leads away, with a zone of another provider": {
      resources: [
        { type: "cloudflare:index/zone:Zone", name: "zone", inputs: { zone: "example.com" } },
        record("us", { value: "198.51.100.8" }),
      ],
      finds: [{ resource: "us", message: "away" }],
    },
    "only a private address, in the stack that manages the records": {
      resources: [record("db", { value: "10.0.0.8" })],
      register: managedHere,
      finds: [{ resource: "stack", message: "gone" }],
    },
    "the last web record is gone": {
      resources: [record("mail", { type: "MX", value: "mx.example.com" })],
      register: managedHere,
      finds: [{ resource: "stack", message: "gone", says: ["managedBy"] }],
    },
    "the last web record is gone, and another domain is forwarded": {
      resources: [record("go", { domainName: "example.net", type: "REDIRECT_URL", value: "https://shop.example.cn/" })],
      register: managedHere,
      finds: [{ resource: "stack", message: "gone" }],
    },
  },
  undetermined: {
    "a record of another stack that may lead to the mainland": {
      resources: [zone, record("us", { value: "198.51.100.8" })],
      inventory: inventoryOf([recordInOtherStack(null)]),
      finds: [{ resource: "us", message: "end-undecided" }],
    },
    "the stack that manages the records is not known": {
      resources: [record("us", { value: "198.51.100.8" })],
      register: managedElsewhere,
      finds: [{ resource: "us", message: "away-here" }],
    },
    "every record here leads away, and others may be in another stack": {
      resources: [record("intl", { value: "198.51.100.8" })],
      finds: [{ resource: "intl", message: "away-here", says: ["Whether a record in another stack does"] }],
    },
    "every record here leads away, and another stack of the project manages the domain": {
      resources: [record("intl", { value: "198.51.100.8" })],
      register: managedHere.replace("stack: dev", "stack: prod"),
      finds: [{ resource: "intl", message: "away-here" }],
    },
    "every record here leads away, with the zone of another domain": {
      resources: [{ ...zone, inputs: { domainName: "example.net" } }, record("intl", { value: "198.51.100.8" })],
      finds: [{ resource: "intl", message: "away-here" }],
    },
    "every record here leads away, with a zone whose name is not known": {
      resources: [{ ...zone, inputs: { domainName: UNKNOWN } }, record("intl", { value: "198.51.100.8" })],
      finds: [{ resource: "intl", message: "away-here" }],
    },
    "every record here leads away, with the zone of a name below the domain": {
      resources: [
        { type: "aws:route53/zone:Zone", name: "zone", inputs: { name: "intl.example.com" } },
        record("www.intl", { value: "198.51.100.8" }),
      ],
      finds: [{ resource: "www.intl", message: "away-here" }],
    },
    "an end that cannot be decided": {
      resources: [record("us", { value: "198.51.100.8" }), record("www", { value: "192.0.2.9" })],
      finds: [{ resource: "us", message: "end-undecided", says: ["192.0.2.9"] }],
    },
    "a record that may not serve the website": {
      resources: [record("www", { type: UNKNOWN, value: "203.0.113.8" })],
      finds: [{ resource: "www", message: "end-undecided" }],
    },
    "a record of unknown type that leads away": {
      resources: [record("www", { type: UNKNOWN, value: "198.51.100.8" })],
      finds: [{ resource: "www", message: "end-undecided" }],
    },
    "a line that may be one for overseas": {
      resources: [record("us", { value: "198.51.100.8", line: UNKNOWN })],
      finds: [{ resource: "us", message: "end-undecided" }],
    },
    "a mainland record that may belong to it": {
      resources: [
        record("us", { value: "198.51.100.8" }),
        record("www", { domainName: UNKNOWN, value: "203.0.113.8" }),
      ],
      finds: [{ resource: "us", message: "end-undecided", says: ["… → 203.0.113.8"] }],
    },
    "a mainland record that may be its last one": {
      resources: [record("www", { domainName: UNKNOWN, value: "203.0.113.8" })],
      register: managedHere,
      finds: [{ resource: "www", message: "end-undecided" }],
    },
    "a record with an unknown end that may belong to it": {
      resources: [record("us", { value: "198.51.100.8" }), record("www", { domainName: UNKNOWN })],
      finds: [
        { resource: "us", message: "end-undecided" },
        { resource: "www", message: "domain-unknown" },
      ],
    },
    "a forwarding that may be its last website": {
      resources: [record("go", { domainName: UNKNOWN, type: "REDIRECT_URL", value: "https://shop.example.cn/" })],
      register: managedHere,
      finds: [{ resource: "stack", message: "gone", says: ["is known to serve"] }],
    },
    "a record to the mainland host of another provider with an unknown domain": {
      resources: [record("www", { domainName: UNKNOWN, type: "CNAME", value: "shop.hosting.example.net" })],
      finds: [{ resource: "www", message: "domain-unknown", says: ["is not known to lead to an Alibaba Cloud host"] }],
    },
    "a record away from the mainland with an unknown domain": {
      resources: [record("www", { domainName: UNKNOWN, value: "198.51.100.8" })],
      finds: [{ resource: "www", message: "domain-unknown" }],
    },
  },
  notApplicable: {
    "only another stack has records": {
      resources: [eip],
      inventory: inventoryOf([recordInOtherStack("198.51.100.8")]),
    },
    "a domain filed through another provider": {
      resources: [record("www", { domainName: "example.org.cn", value: "198.51.100.8" })],
    },
    "a domain without a filing": { resources: [record("www", { domainName: "example.net", value: "198.51.100.8" })] },
    "a mainland record with an unknown domain": {
      resources: [record("www", { domainName: UNKNOWN, value: "203.0.113.8" })],
    },
    "a stack without its records": { resources: [cdn] },
    "a stack without its records, which another stack of the project manages": {
      resources: [],
      register: managedHere.replace("stack: dev", "stack: prod"),
    },
    "a register without filings here": {
      resources: [record("www", { domainName: UNKNOWN, value: "198.51.100.8" })],
      register: register.replace("accessProviders: [alibaba-cloud]", "accessProviders: [other-cloud]"),
    },
  },
});

describe(filedDomainNeedsMainlandHost.id, () => {
  it.each(cases)("$name", ({ run }) => run());
});
