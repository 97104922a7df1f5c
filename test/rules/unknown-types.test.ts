import fc from "fast-check";
import { describe, it } from "vitest";
import { type Properties, type PropertyValue, UNKNOWN } from "../../policy-pack/deployment/value";
import { dnsRecordToMainland } from "../../policy-pack/rules/dns-record-to-mainland";
import { domainBindingNeedsFiling } from "../../policy-pack/rules/domain-binding-needs-filing";
import type { PlannedResource } from "../../policy-pack/testing/host";
import { casesOf } from "../../policy-pack/testing/tester";
import { register } from "./registers";

function resource(type: string, inputs: Properties): { readonly resources: readonly PlannedResource[] } {
  return { resources: [{ type, name: "new", inputs }] };
}
const next = (inputs: Properties) => resource("alicloud:cdn/domainNext:DomainNext", inputs);
const plain = (inputs: Properties) => resource("newdns:index/dnsRecord:DnsRecord", inputs);
/** A record with a property of which nothing says what it means. */
const record = (inputs: Properties) => plain({ ...inputs, proxied: false });
const object = (annotations: Properties) =>
  resource("kubernetes:networking.istio.io/v1:Gateway", {
    metadata: { annotations },
    spec: { servers: [{ hosts: ["www.example.net"] }] },
  });
const unknown = [{ resource: "new", message: "type-unknown", says: ["www.example.net", "@pulumi/alicloud 3.108.0"] }];
const ofOtherProvider = [{ resource: "new", message: "type-unknown", says: ["www.example.net", "other providers"] }];
const domainUnknown = [{ resource: "new", message: "type-and-domain-unknown" }];

/** What a table of cases needs, and what such a domain is to a type that is known. */
const invalid = {
  "a type that this version knows": {
    ...resource("alicloud:fc/v3CustomDomain:V3CustomDomain", { customDomainName: "www.example.net" }),
    provider: { region: "cn-hangzhou" },
    finds: [{ resource: "new", message: "unfiled" }],
  },
};

const cases = casesOf(domainBindingNeedsFiling, {
  register,
  valid: {
    "a filed domain": next({ domainName: "www.example.com" }),
    "a record of a filed domain": record({ domain: "example.com", name: "www", type: "A", value: "192.0.2.1" }),
    "a name of Alibaba Cloud's own": next({ endpoint: "img.oss-cn-hangzhou.aliyuncs.com" }),
    "a name that can never be public": next({ domainName: "shop.internal" }),
  },
  invalid,
  undetermined: {
    "a domain": { ...next({ domainName: "www.example.net" }), finds: unknown },
    "a domain under any name": { ...next({ origin: { entry: "www.example.net" } }), finds: unknown },
    "a domain in a list": { ...next({ names: ["www.example.com", "www.example.net"] }), finds: unknown },
    "several domains in one text": { ...next({ names: "www.example.com, www.example.net" }), finds: unknown },
    "a wildcard with a port": { ...next({ host: "*.www.example.net:443" }), finds: unknown },
    "a URL of a host": { ...next({ hostUrl: "https://www.example.net/shop" }), finds: unknown },
    "a domain filed through another provider": {
      ...next({ domainName: "www.example.org.cn" }),
      finds: [{ resource: "new", message: "type-unknown" }],
    },
    "a domain that is not known": { ...next({ domainName: UNKNOWN }), finds: domainUnknown },
    "a type of the bridged provider": {
      ...resource("alicloud:index/domainNext:DomainNext", { domainName: "www.example.net" }),
      finds: unknown,
    },
    "a DNS record": {
      ...record({ domain: "www.example.net", type: "A", value: "47.96.0.9" }),
      finds: ofOtherProvider,
    },
    "an object of a cluster that external-dns makes a record of": {
      ...object({ "external-dns.alpha.kubernetes.io/hostname": "shop.example.com, www.example.net" }),
      finds: [{ resource: "new", message: "type-unknown", says: ["www.example.net", "external-dns"] }],
    },
    "such an object with a name that is not known": {
      ...object({ "external-dns.alpha.kubernetes.io/hostname": UNKNOWN }),
      finds: domainUnknown,
    },
    "a DNS record whose type is not known": {
      ...record({ domain: "www.example.net", type: UNKNOWN, value: "47.96.0.9" }),
      finds: ofOtherProvider,
    },
    "a set of DNS records": {
      ...resource("newdns:Dns/recordset:Recordset", {
        name: "www.example.net.",
        type: "A",
        records: ["47.96.0.9"],
        geoLocation: "asia",
      }),
      finds: ofOtherProvider,
    },
    "a DNS record that names its zone by an id": {
      ...resource("newdns:dns/zoneRecord:ZoneRecord", { zid: 7, host: "www", type: "A", value: "47.96.0.9" }),
      finds: domainUnknown,
    },
  },
  notApplicable: {
    "an object of a cluster without that annotation": object({ owner: "www.example.net" }),
    "no domain": next({ name: "shop", size: 3, file: "main.py", hostId: UNKNOWN, address: "192.0.2.1" }),
    "a type of the SDK that serves nothing": resource("alicloud:ram/user:User", { displayName: "www.example.net" }),
    "the same of the bridged provider": resource("alicloud:index/ramUser:RamUser", { displayName: "www.example.net" }),
    "another provider's resource": resource("aws:s3/bucket:Bucket", { bucket: "www.example.net" }),
    "a DNS record that opens no website": record({ domain: "example.net", type: "MX", value: "mail.example.net" }),
    "a name that only proves something": record({
      name: "_acme-challenge.example.net",
      type: "CNAME",
      value: "x.acme.org",
    }),
    "where a DNS record leads": record({ domain: "example.com", name: "www", type: "CNAME", value: "www.example.net" }),
    "what only sounds like a DNS record": resource("acme:index/record:Record", { title: "www.example.net" }),
  },
});

const leadingHome = [{ resource: "new", message: "unfiled", says: ["www.example.net", "AS 37963"] }];

const plainRecords = casesOf(dnsRecordToMainland, {
  register,
  valid: {
    "a filed domain": plain({ name: "www.example.com", type: "A", value: "47.96.0.9" }),
    "an address outside the mainland": plain({ name: "www.example.net", type: "A", value: "8.8.8.8" }),
  },
  invalid: {
    "a whole name": { ...plain({ name: "www.example.net.", type: "a", value: "47.96.0.9" }), finds: leadingHome },
    "a name below a zone": {
      ...plain({ zone: "example.net", host: "www", recordType: "A", ttl: 60, values: ["8.8.8.8", "47.96.0.9"] }),
      finds: leadingHome,
    },
    "a name that repeats its zone": {
      ...plain({ zoneName: "example.net", name: "www.Example.net", type: "A", rdata: "47.96.0.9" }),
      finds: leadingHome,
    },
    "a zone alone": {
      ...plain({ domain: "example.net", type: "A", content: "47.96.0.9" }),
      finds: [{ resource: "new", message: "unfiled" }],
    },
    "an alias of another record": {
      resources: [
        ...plain({ name: "www.example.net", type: "CNAME", target: "entry.example.net" }).resources,
        ...plain({ name: "entry.example.net", type: "A", target: "47.96.0.9" }).resources.map((entry) => ({
          ...entry,
          name: "entry",
        })),
      ],
      finds: [
        { resource: "new", message: "unfiled", says: ["www.example.net → entry.example.net"] },
        { resource: "entry", message: "unfiled" },
      ],
    },
  },
  undetermined: {
    "a type that is not known": {
      ...plain({ name: "www.example.net", type: UNKNOWN, value: "47.96.0.9" }),
      finds: [{ resource: "new", message: "end-undecided" }],
    },
    "a value that is not known": {
      ...plain({ name: "www.example.net", type: "A", value: UNKNOWN }),
      finds: [{ resource: "new", message: "end-undecided" }],
    },
  },
  notApplicable: {
    "two names": plain({ name: "www.example.net", host: "www", type: "A", value: "47.96.0.9" }),
    "two values": plain({ name: "www.example.net", type: "A", value: "47.96.0.9", target: "x" }),
    "a property without a known meaning": record({ name: "www.example.net", type: "A", value: "47.96.0.9" }),
    "a value of several parts": plain({ name: "www.example.net", type: "A", data: { ip: "47.96.0.9" } }),
    "a name that could lack its zone": plain({ name: "www", type: "A", value: "47.96.0.9" }),
  },
});

describe("a DNS record of plain shape whose provider has no row", () => {
  it.each(plainRecords)("$name", ({ run }) => run());
});

describe("a type that this version does not know", () => {
  it.each(cases)("$name", ({ run }) => run());

  const key = fc.stringMatching(/^[a-z][a-zA-Z]{0,12}$/);
  const name = fc.stringMatching(/^[A-Z][a-zA-Z]{2,12}$/);
  const noise: fc.Arbitrary<PropertyValue> = fc.oneof(
    fc.integer(),
    fc.boolean(),
    fc.constant("shop"),
    fc.constant(UNKNOWN),
  );
  const nested = (value: PropertyValue) =>
    fc.constantFrom<PropertyValue>(value, [value], { inner: value }, [{ inner: [value] }]);

  it("never ends in silence while it carries a domain without a filing", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom("alicloud:made/up", "alicloud:index/", "aliyun:x/"),
        name,
        fc.dictionary(key, noise, { maxKeys: 4 }),
        key,
        fc.constantFrom("www.example.net", "*.example.net", "example.net", "例子.中国").chain(nested),
        async (prefix, type, inputs, where, domain) => {
          const token = `${prefix}New${type}:New${type}`;
          const planned = resource(token, { ...inputs, [where]: domain });
          const finds = [{ resource: "new", message: "type-unknown" }];
          const table = {
            register,
            valid: {},
            invalid,
            undetermined: { it: { ...planned, finds } },
            notApplicable: {},
          };
          for (const { run } of casesOf(domainBindingNeedsFiling, table)) await run();
        },
      ),
      { numRuns: 60 },
    );
  });

  it("never ends in silence as a DNS record of such a domain", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom("Record", "RecordSet", "Recordset", "Records", "RecordV2"),
        name,
        fc.constantFrom("name", "host", "fqdn", "domain", "zone", "recordName", "entry"),
        fc.constantFrom<PropertyValue>("A", "AAAA", "CNAME", UNKNOWN),
        fc.constantFrom("value", "values", "target", "records", "rdata"),
        fc.stringMatching(/^policy[A-Z][a-z]{1,8}$/),
        async (suffix, type, where, recordType, answer, extra) => {
          const token = `madeup:index/new${type}${suffix}:New${type}${suffix}`;
          const inputs: Properties = {
            [where]: "www.example.net",
            type: recordType,
            [answer]: ["47.96.0.9"],
            [extra]: "x",
          };
          const finds = [{ resource: "new", message: "type-unknown" }];
          const table = {
            register,
            valid: {},
            invalid,
            undetermined: { it: { ...resource(token, inputs), finds } },
            notApplicable: {},
          };
          for (const { run } of casesOf(domainBindingNeedsFiling, table)) await run();
        },
      ),
      { numRuns: 60 },
    );
  });
});
