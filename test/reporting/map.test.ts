import { describe, expect, test } from "vitest";
import type { Resource } from "../../policy-pack/deployment/resource";
import { UNKNOWN } from "../../policy-pack/deployment/value";
import { graphOf } from "../../policy-pack/reporting/map/graph";
import type { Hop, MappedDomain } from "../../policy-pack/reporting/map/model";
import { mermaid } from "../../policy-pack/reporting/mermaid";
import { deploymentOf, registerWith, reportOf, resourceOf } from "../browser/reports";
import { filedApp } from "../rules/register-of";

const entity = "杭州示例科技有限公司";
const website = { name: "示例商城", entity, domain: "example.com", filingNumber: "浙ICP备12345678号-1" };

const record = (name: string, value: string | typeof UNKNOWN, domain = "example.com") =>
  resourceOf("alicloud:dns/alidnsRecord:AlidnsRecord", `${name}-record`, {
    domainName: domain,
    rr: name,
    type: typeof value === "string" && /^[\d.]+$/.test(value) ? "A" : "CNAME",
    value,
  });

const cdn = (domain: string | typeof UNKNOWN, inputs: Resource["inputs"] = {}) =>
  resourceOf("alicloud:cdn/domainNew:DomainNew", "edge", { domainName: domain, ...inputs });

function mapOf(resources: readonly Resource[], register: object = {}) {
  return reportOf(deploymentOf(resources), registerWith(register)).map;
}

/** The ways of a domain, as `text [side]`. */
function waysOf({ names }: MappedDomain): readonly string[] {
  const shown = ({ text, side }: Hop) => (side ? `${text} [${side}]` : text);
  return names.flatMap(({ chains }) => chains.map((chain) => chain.map(shown).join(" → ")));
}

describe("the ways of a domain", () => {
  const hosts = { hosts: [{ address: "203.0.113.0/24", location: "cn-shanghai", operator: "alibaba-cloud" }] };

  test.each<[string, readonly Resource[], readonly string[], object?]>([
    [
      "a record with an address that the register explains",
      [record("www", "203.0.113.7")],
      ["www.example.com → 203.0.113.7 [mainland]"],
      hosts,
    ],
    ["an address that its network places", [record("www", "8.8.8.8")], ["www.example.com → 8.8.8.8 [overseas]"]],
    ["an address that nothing explains", [record("www", "192.0.2.8")], ["www.example.com → 192.0.2.8 [undecided]"]],
    ["a private address", [record("www", "10.0.0.1")], ["www.example.com → 10.0.0.1 [private]"]],
    ["a value that is not known", [record("www", UNKNOWN)], ["www.example.com → … [undecided]"]],
    [
      "aliases, each with its own way",
      [record("www", "entry.example.com"), record("entry", "203.0.113.7")],
      ["www.example.com → entry.example.com → 203.0.113.7 [mainland]", "entry.example.com → 203.0.113.7 [mainland]"],
      hosts,
    ],
    [
      "an edge and its origin",
      [
        record("www", "www.example.com.w.kunlunsl.com"),
        cdn("www.example.com", { scope: "overseas", sources: [{ content: "203.0.113.7" }] }),
      ],
      ["www.example.com → www.example.com.w.kunlunsl.com → edge [overseas] → 203.0.113.7 [mainland]"],
      hosts,
    ],
    [
      "an edge that is its own origin",
      [
        record("www", "www.example.com.w.kunlunsl.com"),
        cdn("www.example.com", { sources: [{ content: "www.example.com" }] }),
      ],
      [
        "www.example.com → www.example.com.w.kunlunsl.com → edge [mainland] → www.example.com → www.example.com.w.kunlunsl.com → edge [mainland]",
      ],
    ],
    [
      "an edge with an origin that is not known",
      [cdn("www.example.com", { sources: [{ content: UNKNOWN }] })],
      ["www.example.com → edge [mainland]"],
    ],
    ["a name that is bound without a record", [cdn("www.example.com")], ["www.example.com → edge [mainland]"]],
    ["nothing where only the register has the domain", [], []],
    [
      "a record that is managed elsewhere",
      [],
      [
        "shop.example.com → other [overseas]",
        "www.example.com → alibaba-cloud [mainland]",
        "a.example.com → other [mainland]",
      ],
      {
        websites: [
          {
            ...website,
            records: [
              { name: "shop.example.com", location: "ap-southeast-1", operator: "other" },
              { name: "www.example.com", location: "cn-hangzhou", operator: "alibaba-cloud" },
              { name: "a.example.com", location: "mainland", operator: "other" },
            ],
          },
        ],
      },
    ],
  ])("%s", (_, resources, expected, register = {}) => {
    const { domains } = mapOf(resources, { websites: [website], ...register });
    expect(domains.map(({ domain }) => domain)).toEqual(["example.com"]);
    expect(domains.flatMap(waysOf)).toEqual(expected);
  });

  test("ends behind what has no place of its own", () => {
    const bucket = resourceOf("alicloud:oss/bucket:Bucket", "files", { bucket: "files" });
    const binding = resourceOf("alicloud:oss/bucketCname:BucketCname", "media", {
      bucket: "files",
      domain: "media.example.com",
    });
    const linked = { ...binding, propertyDependencies: { bucket: [bucket.urn] }, dependencies: [bucket.urn] };
    const [domain] = mapOf([bucket, linked], { websites: [website] }).domains;
    expect(domain && waysOf(domain)).toEqual(["media.example.com → media [mainland] → files [mainland]"]);
  });
});

test("names whose domain is not known are shown last among equals, and what is no domain name is left to the findings", () => {
  const edges = [
    cdn(UNKNOWN),
    { ...cdn("localhost"), urn: "urn:pulumi:prod::site::alicloud:cdn/domainNew:DomainNew::local" },
  ];
  const { domains } = mapOf(edges);
  expect(domains).toMatchObject([{ display: "…", status: "undetermined" }]);
  expect(domains[0]?.domain).toBeUndefined();
  expect(domains[0]?.findings).not.toEqual([]);
});

describe("the filing of a domain", () => {
  const registration = { registrar: "alibaba-cloud", expiresOn: "2026-12-01" };

  test.each([
    [
      "filed",
      { websites: [{ ...website, accessProviders: ["alibaba-cloud"] }] },
      { kind: "website", name: "示例商城", number: website.filingNumber, entity, accessProviders: ["alibaba-cloud"] },
    ],
    [
      "filed for an app",
      { websites: [], apps: [filedApp("2A", { domains: ["example.com"] })] },
      { kind: "app", name: "示例应用", number: "浙ICP备12345678号-2A", expiry: undefined },
    ],
    [
      "planned",
      { websites: [{ name: "示例商城", entity, domain: "example.com" }] },
      { number: undefined, expiry: undefined },
    ],
    [
      "with the day on which its registration ends",
      { websites: [{ ...website, registration }] },
      { expiry: { date: "2026-12-01", daysLeft: 7, urgency: "soon" } },
    ],
  ])("is %s", (_, register, filing) => {
    expect(mapOf([], register).domains).toMatchObject([{ domain: "example.com", filing }]);
  });

  test("is absent where the register has none", () => {
    expect(mapOf([cdn("www.example.com")]).domains).toMatchObject([{ domain: "example.com", filing: undefined }]);
  });
});

test("findings are at the stop and the domain that they concern, and the gravest domain comes first", () => {
  const given = reportOf(
    deploymentOf([cdn("www.example.net"), record("www", "192.0.2.8", "example.org")]),
    registerWith({ websites: [website] }),
  );
  expect(given.map.domains.map(({ domain, status }) => [domain, status])).toEqual([
    ["example.net", "blocking"],
    ["example.org", "undetermined"],
    ["example.com", "clear"],
  ]);
  const [blocked] = given.map.domains;
  const found = given.findings
    .filter(({ registrable }) => registrable === "example.net")
    .map(({ fingerprint }) => fingerprint);
  expect(blocked?.findings).toEqual(found);
  expect(blocked?.names[0]?.chains[0]?.at(-1)?.findings).toEqual(found);
});

test("the calendar has registrations and exemptions, the earliest first", () => {
  const exemption = { rule: "icp-website-name", category: "waived", reason: "old name", approver: "Li Lei" };
  const { calendar } = mapOf([], {
    websites: [{ ...website, registration: { expiresOn: "2027-06-30", registrar: "alibaba-cloud" } }],
    exemptions: [
      { ...exemption, expires: "2026-11-23" },
      { ...exemption, expires: "2026-12-24" },
    ],
  });
  expect(calendar).toEqual([
    {
      date: "2026-11-23",
      daysLeft: -1,
      urgency: "past",
      kind: "exemption",
      subject: "icp-website-name",
      detail: "old name",
    },
    {
      date: "2026-12-24",
      daysLeft: 30,
      urgency: "soon",
      kind: "exemption",
      subject: "icp-website-name",
      detail: "old name",
    },
    {
      date: "2027-06-30",
      daysLeft: 218,
      urgency: "later",
      kind: "registration",
      subject: "example.com",
      detail: "示例商城",
    },
  ]);
});

describe("the graph of a map", () => {
  const stop = (text: string, more: Partial<Hop> = {}): Hop => ({ text, findings: [], ...more });
  const domain = (chains: readonly (readonly Hop[])[]): MappedDomain => ({
    display: "",
    status: "clear",
    names: [{ name: "", chains }],
    findings: [],
  });
  const host = stop("web", { side: "mainland", resource: "urn:web", what: "ECS", region: "cn-hangzhou" });

  test("has a stop once, with the findings of all ways", () => {
    const chains = [
      [stop("a"), stop("b"), host],
      [stop("b", { resource: "urn:b", findings: ["1"] }), host],
    ];
    const graph = graphOf({ domains: [domain(chains)] }, 10);
    expect(graph.stops.map(({ text, findings }) => [text, findings])).toEqual([
      ["a", []],
      ["b", ["1"]],
      ["web", []],
    ]);
    expect(graph).toMatchObject({
      arrows: [
        [0, 1],
        [1, 2],
      ],
      omitted: 0,
    });
  });

  test("keeps names apart that are not known", () => {
    const chains = ["urn:a", "urn:b"].map((resource) => [stop("…", { resource }), host]);
    expect(graphOf({ domains: [domain(chains)] }, 10).stops).toHaveLength(3);
  });

  test("has a name with all its records, where it is decided, and an operator in each place", () => {
    const way = (text: string, what: string, more: Partial<Hop>) => [stop("www", { what }), stop(text, more)];
    const chains = [
      way("192.0.2.1", "A", { side: "undecided", how: "a record may be off" }),
      way("192.0.2.1", "A", { side: "mainland", how: "its network" }),
      way("other", "CNAME", { side: "mainland", region: "cn-hangzhou" }),
      way("other", "CNAME", { side: "overseas", region: "ap-southeast-1" }),
    ];
    expect(graphOf({ domains: [domain(chains)] }).stops).toMatchObject([
      { text: "www", what: "A, CNAME", side: undefined },
      { text: "192.0.2.1", side: "mainland", how: "its network" },
      { text: "other", region: "cn-hangzhou" },
      { text: "other", region: "ap-southeast-1" },
    ]);
  });

  test("says how many ways there was no room for", () => {
    const chains = ["a", "b", "c"].map((name) => [stop(name), host]);
    expect(graphOf({ domains: [domain(chains)] }, 2)).toMatchObject({
      arrows: [
        [0, 1],
        [2, 1],
      ],
      omitted: 1,
    });
  });

  test("is written for Mermaid with everything escaped that is markup", () => {
    const chains = [[stop('a"]; <b>`|'), host], [stop("x".repeat(100))]];
    const lines = mermaid(graphOf({ domains: [domain(chains)] }, 10), [])
      .split("\n")
      .slice(5);
    expect(lines).toEqual([
      '  n0["a#34;#93;#59; #60;b#62;#96;#124;"]',
      '  n1["web<br>ECS, cn-hangzhou"]:::mainland',
      `  n2["${"x".repeat(79)}…"]`,
      "  n0 --> n1",
    ]);
  });
});
