import { describe, expect, it } from "vitest";
import { type Properties, type PropertyValue, UNKNOWN } from "../../../policy-pack/deployment/value";
import { isOverseasLine } from "../../../policy-pack/facts/dns";
import { forwards, mayServeWebsite } from "../../../policy-pack/resolution/dns/records";
import { planned, recordsIn } from "./planned";

const alidns = "alicloud:dns/alidnsRecord:AlidnsRecord";
const www = { rr: "www", domainName: "example.com", type: "A", value: "192.0.2.1" };

function only(type: string, inputs: Properties) {
  const [record] = recordsIn(planned(type, inputs));
  if (!record) throw new Error(`${type} made no record`);
  return record;
}

describe("what may serve a website", () => {
  it.each<[PropertyValue, boolean]>([
    ["A", true],
    ["AAAA", true],
    ["A/AAAA", true],
    ["cname", true],
    ["ALIAS", true],
    ["HTTPS", true],
    ["SVCB", true],
    [UNKNOWN, true],
    ["MX", false],
    ["TXT", false],
    ["NS", false],
    ["CAA", false],
    ["SRV", false],
    ["PTR", false],
    ["REDIRECT_URL", false],
    ["FORWORD_URL", false],
  ])("by type %s: %s", (type, expected) => {
    expect(mayServeWebsite(only(alidns, { ...www, type }))).toBe(expected);
  });

  it.each<[PropertyValue, boolean]>([
    ["www", true],
    ["@", true],
    ["*", true],
    [UNKNOWN, true],
    ["a_b", true],
    ["_acme-challenge", false],
    ["_acme-challenge.www", false],
    ["_dnsauth", false],
    ["s1._domainkey", false],
    ["_dmarc", false],
  ])("by host %s: %s", (rr, expected) => {
    expect(mayServeWebsite(only(alidns, { ...www, rr, type: "CNAME" }))).toBe(expected);
  });

  it("is no name that cannot be registered", () => {
    expect(mayServeWebsite(only(alidns, { ...www, domainName: "corp.internal" }))).toBe(false);
    expect(mayServeWebsite(only(alidns, { ...www, domainName: UNKNOWN }))).toBe(true);
  });
});

describe("URL forwarding", () => {
  it.each<[PropertyValue, boolean]>([
    ["REDIRECT_URL", true],
    ["FORWARD_URL", true],
    ["forword_url", true],
    ["CNAME", false],
    [UNKNOWN, false],
  ])("%s: %s", (type, expected) => {
    expect(forwards(only(alidns, { ...www, type, value: "http://example.net/" }))).toBe(expected);
  });
});

describe("lines", () => {
  it.each<[string, Properties, object]>([
    [alidns, { ...www, line: "oversea" }, { state: "known", value: "oversea" }],
    [alidns, { ...www, line: UNKNOWN }, { state: "unknown" }],
    [alidns, www, { state: "absent" }],
    [
      "alicloud:dns/record:Record",
      { ...www, name: "example.com", hostRecord: "www", routing: "edu" },
      { state: "known", value: "edu" },
    ],
    ["azure:dns/aRecord:ARecord", { zoneName: "example.com", name: "www", line: "oversea" }, { state: "absent" }],
  ])("of %s with %o", (type, inputs, line) => {
    expect(only(type, inputs).line).toEqual(line);
  });

  it.each([
    ["oversea", true],
    ["os_asia_hk", true],
    ["os_namerica_us", true],
    ["境外", true],
    ["default", false],
    ["telecom", false],
    ["cn_unicom_shanxi", false],
    ["internal", false],
    ["默认", false],
  ])("%s answers outside the mainland only: %s", (line, expected) => {
    expect(isOverseasLine(line)).toBe(expected);
  });
});

describe("certainty", () => {
  const esa = { siteId: 1, recordName: "www.example.com", recordType: "CNAME", data: { value: "a.cn" } };
  it.each<[string, Properties, boolean]>([
    [alidns, www, true],
    [alidns, { ...www, status: "ENABLE" }, true],
    [alidns, { ...www, value: UNKNOWN }, true],
    [alidns, { ...www, status: UNKNOWN }, false],
    [alidns, { ...www, type: UNKNOWN }, false],
    ["alicloud:esa/record:Record", esa, true],
    ["alicloud:esa/record:Record", { ...esa, proxied: false }, true],
    ["alicloud:esa/record:Record", { ...esa, proxied: UNKNOWN }, false],
  ])("of %s with %o is %s", (type, inputs, expected) => {
    expect(only(type, inputs).certain).toBe(expected);
  });
});

describe("an edge network in place of the values", () => {
  const esa = { siteId: 1, recordName: "www.example.com", recordType: "CNAME", data: { value: "a.cn" } };
  const cloudflare = { zoneId: "z", name: "www.example.com", type: "A", content: "192.0.2.1" };
  it.each<[string, Properties, string]>([
    ["alicloud:esa/record:Record", esa, "no"],
    ["alicloud:esa/record:Record", { ...esa, proxied: false }, "no"],
    ["alicloud:esa/record:Record", { ...esa, proxied: true }, "yes"],
    ["alicloud:esa/record:Record", { ...esa, proxied: UNKNOWN }, "unknown"],
    ["cloudflare:index/dnsRecord:DnsRecord", { ...cloudflare, proxied: true }, "yes"],
    [alidns, { ...www, proxied: true }, "no"],
  ])("of %s with %o: %s", (type, inputs, expected) => {
    expect(only(type, inputs).proxied).toBe(expected);
  });
});

describe("standby", () => {
  const record = { zoneId: "Z1", name: "www.example.com", type: "A", records: ["192.0.2.1"] };
  it.each<[Properties, boolean]>([
    [{}, false],
    [{ failoverRoutingPolicies: [{ type: "PRIMARY" }] }, false],
    [{ failoverRoutingPolicies: [{ type: "SECONDARY" }] }, true],
    [{ failoverRoutingPolicies: [{ type: UNKNOWN }] }, false],
    [{ weightedRoutingPolicies: [{ weight: 1 }] }, false],
    [{ weightedRoutingPolicies: [{ weight: 0 }] }, true],
  ])("of Route 53 with %o is %s", (policy, expected) => {
    expect(only("aws:route53/record:Record", { ...record, ...policy }).standby).toBe(expected);
  });
});
