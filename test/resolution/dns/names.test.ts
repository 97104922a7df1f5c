import { describe, expect, it } from "vitest";
import type { Resource } from "../../../policy-pack/deployment/resource";
import { type Properties, UNKNOWN } from "../../../policy-pack/deployment/value";
import { planned, recordsIn, written } from "./planned";

const zones: Readonly<
  Record<string, { type: string; id: string; zone: (inputs: Properties) => Resource; name: string }>
> = {
  "Route 53": {
    type: "aws:route53/record:Record",
    id: "zoneId",
    zone: (inputs) => planned("aws:route53/zone:Zone", inputs, { name: "zone" }),
    name: "name",
  },
  Cloudflare: {
    type: "cloudflare:index/dnsRecord:DnsRecord",
    id: "zoneId",
    zone: (inputs) => planned("cloudflare:index/zone:Zone", inputs, { name: "zone" }),
    name: "name",
  },
  "old Cloudflare": {
    type: "cloudflare:index/record:Record",
    id: "zoneId",
    zone: (inputs) => planned("cloudflare:index/zone:Zone", inputs, { name: "zone" }),
    name: "zone",
  },
  "Google Cloud": {
    type: "gcp:dns/recordSet:RecordSet",
    id: "managedZone",
    zone: (inputs) => planned("gcp:dns/managedZone:ManagedZone", inputs, { name: "zone" }),
    name: "dnsName",
  },
};

describe.each(Object.values(zones).map((each, index) => ({ ...each, provider: Object.keys(zones)[index] })))(
  "a record in a planned zone of $provider",
  ({ type, id, zone, name }) => {
    const recordNamed = (host: Properties[string]) =>
      planned(type, { [id]: UNKNOWN, name: host, type: "TXT" }, { suppliers: { [id]: ["zone"] } });
    const nameOf = (host: Properties[string], inputs: Properties) => {
      const [record] = recordsIn(recordNamed(host), zone(inputs));
      return record?.name.state === "known" ? record.name.value : record?.domain?.registrable;
    };

    it.each([
      ["www", "www.example.com"],
      ["www.example.com", "www.example.com"],
      ["www.example.com.", "www.example.com"],
      ["WWW.Example.com", "www.example.com"],
      ["@", "example.com"],
      ["", "example.com"],
      ["example.com", "example.com"],
      ["api.dev", "api.dev.example.com"],
      ["notexample.com", "notexample.com.example.com"],
      ["*", "*.example.com"],
    ])("named '%s' is %s", (host, expected) => {
      expect(nameOf(host, { [name]: "example.com." })).toBe(expected);
    });

    it("has the zone's domain while its own name is unknown", () => {
      expect(nameOf(UNKNOWN, { [name]: "shop.example.com" })).toBe("example.com");
    });

    it.each<Properties>([{ [name]: UNKNOWN }, {}])("has no known name while neither tells", (inputs) => {
      expect(nameOf("www", inputs)).toBeUndefined();
      expect(nameOf("www.example.com", inputs)).toBe("www.example.com");
    });
  },
);

describe("zones", () => {
  const inGcp = (zone: string, inputs: Properties = {}) =>
    [
      planned("gcp:dns/recordSet:RecordSet", {
        managedZone: zone,
        name: "www.example.com.",
        type: "A",
        rrdatas: ["192.0.2.1"],
      }),
      planned(
        "gcp:dns/managedZone:ManagedZone",
        { name: "shop", dnsName: "example.com.", ...inputs },
        { name: "zone" },
      ),
    ] as const;

  it("are found by a literal name", () => {
    expect(recordsIn(...inGcp("shop", { visibility: "private" }))).toEqual([]);
    expect(recordsIn(...inGcp("other", { visibility: "private" }))).toHaveLength(1);
  });

  it.each<[Properties, number]>([
    [{ visibility: "public" }, 1],
    [{ visibility: UNKNOWN }, 1],
    [{ visibility: "private" }, 0],
  ])("of Google Cloud with %o show %i records to the Internet", (inputs, count) => {
    expect(recordsIn(...inGcp("shop", inputs))).toHaveLength(count);
  });

  it.each<[Properties, number]>([
    [{}, 1],
    [{ vpcs: UNKNOWN }, 1],
    [{ vpcs: [{ vpcId: UNKNOWN }] }, 0],
  ])("of Route 53 with %o show %i records to the Internet", (inputs, count) => {
    const record = planned(
      "aws:route53/record:Record",
      { zoneId: UNKNOWN, name: "www", type: "A", records: ["192.0.2.1"] },
      { suppliers: { zoneId: ["zone"] } },
    );
    expect(
      recordsIn(record, planned("aws:route53/zone:Zone", { name: "example.com", ...inputs }, { name: "zone" })),
    ).toHaveLength(count);
  });

  it("leave the name unknown where it may be either of two", () => {
    const record = planned(
      "aws:route53/record:Record",
      { zoneId: UNKNOWN, name: "www", type: "A", records: ["192.0.2.1"] },
      { suppliers: { zoneId: ["one", "two"] } },
    );
    const zone = (name: string) => planned("aws:route53/zone:Zone", { name: `${name}.com` }, { name });
    expect(written(recordsIn(record, zone("one"), zone("two")))).toEqual(["A ? = 192.0.2.1"]);
  });

  it("of ESA tell the domain", () => {
    const record = planned(
      "alicloud:esa/record:Record",
      { siteId: UNKNOWN, recordName: UNKNOWN, recordType: "A/AAAA", data: { value: "192.0.2.1" } },
      { suppliers: { siteId: ["site"] } },
    );
    const [found] = recordsIn(record, planned("alicloud:esa/site:Site", { siteName: "example.com" }, { name: "site" }));
    expect(found).toMatchObject({ name: { state: "unknown" }, domain: { registrable: "example.com" } });
  });
});
