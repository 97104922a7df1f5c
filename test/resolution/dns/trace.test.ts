import { describe, expect, it } from "vitest";
import { Deployment } from "../../../policy-pack/deployment/deployment";
import type { Resource } from "../../../policy-pack/deployment/resource";
import { type Properties, type PropertyValue, UNKNOWN } from "../../../policy-pack/deployment/value";
import { parseRegister } from "../../../policy-pack/register/load";
import { traceName } from "../../../policy-pack/resolution/dns/trace";
import { register } from "../../rules/registers";
import { endsOf } from "./ends";
import { planned } from "./planned";

function record(
  rr: string,
  type: PropertyValue,
  value: PropertyValue,
  more: Properties = {},
  ...suppliers: string[]
): Resource {
  return planned(
    "alicloud:dns/alidnsRecord:AlidnsRecord",
    { domainName: "example.net", rr, type, value, ...more },
    { name: [rr, type, value].map(String).join(" "), suppliers: { value: suppliers } },
  );
}

const at = (region: string) => ({ urn: `urn::provider-${region}`, inputs: { region } });
const eip: Resource = planned("alicloud:ecs/eipAddress:EipAddress", {}, { name: "eip" });
const abroad: Resource = {
  ...planned("alicloud:ecs/eipAddress:EipAddress", {}, { name: "abroad" }),
  provider: at("ap-southeast-1"),
};
const balancer: Resource = planned(
  "alicloud:alb/loadBalancer:LoadBalancer",
  { addressType: "Internet", zoneMappings: [{ zoneId: "cn-shanghai-b" }] },
  { name: "web" },
);
const cdn: Resource = planned(
  "alicloud:cdn/domainNew:DomainNew",
  { domainName: "www.example.net", scope: "overseas" },
  { name: "cdn" },
);
const esaSite = planned("alicloud:esa/site:Site", { siteName: "example.net", coverage: "global" }, { name: "site" });
const network = planned("alicloud:vpc/network:Network", {}, { name: "network" });
const script = planned("command:local:Command", {}, { name: "script" });

function association(address: string): Resource {
  return planned(
    "alicloud:ecs/eipAssociation:EipAssociation",
    { allocationId: UNKNOWN, instanceId: "i-1" },
    { name: "association", suppliers: { allocationId: [address] } },
  );
}

function withOutputs(resource: Resource, outputs: Properties): Resource {
  return { ...resource, outputs };
}

/** What leads where: the resources, and the ends of the records named www.example.net. */
const cases: Readonly<Record<string, readonly [resources: readonly Resource[], ...ends: string[]]>> = {
  "an address of the register": [[record("www", "A", "203.0.113.9")], "203.0.113.9: mainland"],
  "an address of another operator": [[record("www", "A", "198.51.100.9")], "198.51.100.9: overseas"],
  "an address that its network places in the mainland": [[record("www", "A", "47.96.0.9")], "47.96.0.9: mainland"],
  "an address that its network places overseas": [[record("www", "A", "8.8.8.8")], "8.8.8.8: overseas"],
  "an address that nothing explains": [[record("www", "A", "192.0.2.9")], "192.0.2.9: undecided"],
  "a private address": [[record("www", "A", "10.0.0.9")], "10.0.0.9: private"],
  "a private IPv6 address": [[record("www", "AAAA", "fd00::9")], "fd00::9: private"],
  "a name of the register": [
    [record("www", "CNAME", "shop.hosting.example.net")],
    "shop.hosting.example.net: mainland",
  ],
  "a name that nothing explains": [[record("www", "CNAME", "shop.elsewhere.org")], "shop.elsewhere.org: undecided"],
  "a name with its region": [
    [record("www", "CNAME", "img.oss-cn-beijing.aliyuncs.com.")],
    "img.oss-cn-beijing.aliyuncs.com: mainland",
  ],
  "a name that resolves privately": [
    [record("www", "CNAME", "img.oss-cn-beijing-internal.aliyuncs.com")],
    "img.oss-cn-beijing-internal.aliyuncs.com: private",
  ],
  "a name of a product without a row": [
    [record("www", "CNAME", "log.cn-beijing.aliyuncs.com")],
    "log.cn-beijing.aliyuncs.com: mainland",
  ],
  "a name of an edge product": [
    [record("www", "CNAME", "www.example.net.w.kunlunsl.com")],
    "www.example.net.w.kunlunsl.com: undecided",
  ],
  "the name that an edge resource was given": [
    [record("www", "CNAME", "www.example.net.w.kunlunsl.com"), cdn],
    "www.example.net.w.kunlunsl.com → cdn 'cdn': overseas",
  ],
  "the name of an edge resource that binds something unknown": [
    [record("www", "CNAME", "www.example.net.w.kunlunsl.com"), { ...cdn, inputs: { domainName: UNKNOWN } }],
    "www.example.net.w.kunlunsl.com: undecided",
  ],
  "the name of another edge resource": [
    [record("www", "CNAME", "img.example.net.w.kunlunsl.com"), cdn],
    "img.example.net.w.kunlunsl.com: undecided",
  ],
  "a host whose address is not known yet": [
    [record("www", "A", UNKNOWN, {}, "eip"), eip],
    "eip 'eip' (cn-hangzhou): mainland",
  ],
  "a host whose address is known": [
    [record("www", "A", "47.96.0.9"), withOutputs(eip, { ipAddress: "47.96.0.9" })],
    "eip 'eip' (cn-hangzhou): mainland",
  ],
  "an address while a host's own is empty": [
    [record("www", "A", "192.0.2.9"), withOutputs(eip, { ipAddress: "" })],
    "192.0.2.9: undecided",
  ],
  "one address of two hosts": [
    [
      record("www", "A", "47.96.0.9"),
      withOutputs(abroad, { ipAddress: "47.96.0.9" }),
      withOutputs(eip, { ipAddress: "47.96.0.9" }),
    ],
    "eip 'eip' (cn-hangzhou): mainland",
  ],
  "a host whose name is known": [
    [record("www", "CNAME", "ALB-1.balancers.net"), withOutputs(balancer, { dnsName: "alb-1.balancers.net" })],
    "alb-1.balancers.net → alb 'web' (cn-shanghai): mainland",
  ],
  "a host that supplies a known value": [
    [record("www", "CNAME", "alb-1.balancers.net", {}, "web"), balancer],
    "alb 'web' (cn-shanghai): mainland",
  ],
  "a known value of a resource that tells less than itself": [
    [record("www", "CNAME", "img.oss-us-west-1.aliyuncs.com", {}, "script"), script],
    "img.oss-us-west-1.aliyuncs.com: overseas",
  ],
  "a known value of a resource that tells nothing": [
    [record("www", "CNAME", "shop.elsewhere.org", {}, "script"), script],
    "shop.elsewhere.org: undecided",
  ],
  "two hosts on the same side": [
    [record("www", "A", UNKNOWN, {}, "other", "eip"), eip, { ...eip, urn: "urn::other", name: "other" }],
    "eip 'eip' (cn-hangzhou): mainland",
  ],
  "two hosts on different sides": [[record("www", "A", UNKNOWN, {}, "eip", "abroad"), eip, abroad], ": undecided"],
  "a host that cannot answer beside one that can": [
    [record("www", "CNAME", UNKNOWN, {}, "eip", "web"), eip, balancer],
    "alb 'web' (cn-shanghai): mainland",
  ],
  "a host that may answer a record of unknown type": [
    [record("www", UNKNOWN, UNKNOWN, {}, "eip"), eip],
    "eip 'eip' (cn-hangzhou): undecided",
  ],
  "a host that a connection leads to": [
    [record("www", "A", UNKNOWN, {}, "association"), association("eip"), eip],
    "eip 'eip' (cn-hangzhou): mainland",
  ],
  "a connection that leads to none": [
    [record("www", "A", UNKNOWN, {}, "association"), association("elsewhere")],
    ": undecided",
  ],
  "a load balancer by one of its addresses": [
    [
      record("www", "A", "47.96.0.9"),
      withOutputs(balancer, { zoneMappings: [{ loadBalancerAddresses: "47.96.0.9" }] }),
    ],
    "alb 'web' (cn-shanghai): mainland",
  ],
  "what answers nothing": [[record("www", "A", UNKNOWN, {}, "network"), network], ": undecided"],
  "a resource of an unlisted type": [[record("www", "A", UNKNOWN, {}, "script"), script], ": undecided"],
  "a resource of a type that hosts nothing": [
    [record("www", "A", UNKNOWN, {}, "rule"), planned("alicloud:slb/rule:Rule", {}, { name: "rule" })],
    ": undecided",
  ],
  "a value from nowhere": [[record("www", "A", UNKNOWN)], ": undecided"],
  "another record": [
    [record("www", "CNAME", "origin.example.net"), record("origin", "A", "203.0.113.9")],
    "origin.example.net → 203.0.113.9: mainland",
  ],
  "another record by its output": [
    [record("www", "CNAME", UNKNOWN, {}, "origin A 203.0.113.9"), record("origin", "A", "203.0.113.9")],
    "origin.example.net → 203.0.113.9: mainland",
  ],
  "a record whose own name is unknown": [
    [
      record("www", "CNAME", UNKNOWN, {}, "origin"),
      { ...record("x", "A", "203.0.113.9", { rr: UNKNOWN }), urn: "urn::origin" },
    ],
    ": undecided",
  ],
  "a name that one was told of and another one's record answers": [
    [record("www", "CNAME", "origin.example.net", {}, "script"), record("origin", "A", "203.0.113.9"), script],
    "origin.example.net → 203.0.113.9: mainland",
  ],
  "a wildcard": [
    [record("www", "CNAME", "a.b.example.net"), record("*", "A", "203.0.113.9")],
    "a.b.example.net → 203.0.113.9: mainland",
  ],
  "the nearer of two wildcards": [
    [record("www", "CNAME", "a.b.example.net"), record("*", "A", "203.0.113.9"), record("*.b", "A", "198.51.100.9")],
    "a.b.example.net → 198.51.100.9: overseas",
  ],
  "a name of its own below a wildcard": [
    [record("www", "CNAME", "b.example.net"), record("*", "A", "203.0.113.9"), record("b", "A", "198.51.100.9")],
    "b.example.net → 198.51.100.9: overseas",
  ],
  "a service binding": [
    [
      record("www", "HTTPS", "1 origin.example.net. alpn=h2 ipv4hint=198.51.100.9"),
      record("origin", "A", "203.0.113.9"),
    ],
    "origin.example.net → 203.0.113.9: mainland",
    "198.51.100.9: overseas",
  ],
  "a service binding to itself": [
    [record("www", "HTTPS", "1 . alpn=h2"), record("www", "A", "198.51.100.9")],
    "198.51.100.9: overseas",
  ],
  "a loop": [[record("www", "CNAME", "b.example.net"), record("b", "CNAME", "www.example.net")]],
  itself: [[record("www", "CNAME", "www.example.net")]],
  "a loop with a way out": [
    [record("www", "CNAME", "b.example.net"), record("b", "ALIAS", "www.example.net"), record("b", "A", "203.0.113.9")],
    "b.example.net → 203.0.113.9: mainland",
  ],
  "one end of each kind, by the shortest way": [
    [
      record("www", "CNAME", "a.example.net"),
      record("a", "ALIAS", "b.example.net"),
      record("a", "A", "203.0.113.9"),
      record("a", "AAAA", "203.0.113.8"),
      record("b", "A", "203.0.113.7"),
      record("b", "AAAA", "198.51.100.9"),
      record("a", "A", "203.0.113.10"),
    ],
    "a.example.net → 203.0.113.10: mainland",
    "a.example.net → b.example.net → 198.51.100.9: overseas",
  ],
  "what an edge network answers": [
    [
      planned(
        "alicloud:esa/record:Record",
        { siteId: UNKNOWN, recordName: "www.example.net", recordType: "CNAME", proxied: true, data: { value: "b.cn" } },
        { name: "proxied", suppliers: { siteId: ["site"] } },
      ),
      esaSite,
    ],
    "esa 'proxied': mainland",
  ],
  "what an edge network may answer": [
    [
      planned(
        "alicloud:esa/record:Record",
        {
          siteId: UNKNOWN,
          recordName: "www.example.net",
          recordType: "A/AAAA",
          proxied: UNKNOWN,
          data: { value: "198.51.100.9,198.51.100.8" },
        },
        { name: "proxied", suppliers: { siteId: ["site"] } },
      ),
      esaSite,
    ],
    "esa 'proxied': undecided",
    "198.51.100.9: overseas",
    "esa 'proxied': undecided",
    "198.51.100.8: overseas",
  ],
  "what another company's edge network answers": [
    [
      planned("cloudflare:index/dnsRecord:DnsRecord", {
        zoneId: "z",
        name: "www.example.net",
        type: "A",
        content: "203.0.113.9",
        proxied: true,
      }),
    ],
    "the DNS provider's edge: overseas",
  ],
  "a record that may be off": [[record("www", "A", "203.0.113.9", { status: UNKNOWN })], "203.0.113.9: undecided"],
  "a name behind a record that may be off": [
    [record("www", "CNAME", "origin.example.net"), record("origin", "A", "203.0.113.9", { status: UNKNOWN })],
    "origin.example.net → 203.0.113.9: undecided",
  ],
  "a name behind one that is off": [
    [record("www", "CNAME", "origin.example.net"), record("origin", "A", "203.0.113.9", { status: "DISABLE" })],
    "origin.example.net: undecided",
  ],
  "a name that receives mail": [
    [record("www", "CNAME", "origin.example.net"), record("origin", "MX", "mx.example.net")],
    "origin.example.net: undecided",
  ],
};

describe("a record leads to", () => {
  it.each(Object.entries(cases))("%s", (_, [resources, ...ends]) => {
    expect(endsOf("www.example.net", resources)).toEqual(
      ends.map((end) => (end.startsWith(": ") ? `www.example.net${end}` : `www.example.net → ${end}`)),
    );
  });
});

describe("a chain", () => {
  const chain = (hops: number) => [
    record("www", "CNAME", "n1.example.net"),
    ...Array.from({ length: hops }, (_, index) => record(`n${index + 1}`, "CNAME", `n${index + 2}.example.net`)),
    record(`n${hops + 1}`, "A", "198.51.100.9"),
  ];

  it("is followed as far as resolvers do", () => {
    const [end] = endsOf("www.example.net", chain(14));
    expect(end).toMatch(/^www\.example\.net → n1\.example\.net → .* → n15\.example\.net → 198\.51\.100\.9: overseas$/);
  });

  it.each([15, 16, 200])("of %i more hops is too long", (hops) => {
    expect(endsOf("www.example.net", chain(hops))).toEqual([expect.stringMatching(/: undecided$/)]);
  });
});

describe("traceName", () => {
  const deployment = new Deployment(
    { project: "shop", stack: "test" },
    [record("www", "CNAME", "origin.example.net"), record("origin", "A", "203.0.113.9")],
    {},
  );
  const places = (name: string, text = register) =>
    traceName(name, { deployment, register: parseRegister(text, "icp-register.yaml") }).map(({ place }) => place);

  it("follows the records of the deployment, whatever the writing", () => {
    expect(places("WWW.example.net.")).toEqual(["mainland"]);
    expect(places("elsewhere.org")).toEqual(["undecided"]);
  });

  it("asks each register anew", () => {
    expect(places("www.example.net", register.replace("location: cn-hangzhou", "location: overseas"))).toEqual([
      "overseas",
    ]);
    expect(places("www.example.net")).toEqual(["mainland"]);
  });
});
