import { describe, expect, it } from "vitest";
import { type Properties, type PropertyValue, UNKNOWN } from "../../../policy-pack/deployment/value";
import { dnsRecordToMainland } from "../../../policy-pack/rules/dns-record-to-mainland";
import type { PlannedResource } from "../../../policy-pack/testing/host";
import { casesOf } from "../../../policy-pack/testing/tester";
import { register } from "../../rules/registers";
import { endsIn } from "./ends";
import { listHolders, zone } from "./list-holders";
import { planned, recordsIn, written } from "./planned";

const eip = planned("alicloud:ecs/eipAddress:EipAddress", {}, { name: "eip" });

describe.each(Object.entries(listHolders))("a list of records of %s", (_, { type, list, element, inputs, others }) => {
  const holder = (elements: PropertyValue | undefined, suppliers: readonly string[] = []) =>
    planned(
      type,
      { ...inputs, ...(elements !== undefined && { [list]: elements }) },
      { suppliers: { zoneId: ["zone"], [list]: suppliers } },
    );
  const www = element("www", "A", "203.0.113.9");

  it.each<readonly [string, PropertyValue | undefined, ...string[]]>([
    [
      "has a record for each element",
      [www, element("@", "cname", "a.example.org"), element("shop", "MX", "mail.example.org")],
      "A www.example.net = 203.0.113.9",
      "CNAME example.net = a.example.org",
      "MX shop.example.net = mail.example.org",
    ],
    ["has none where it is empty", []],
    ["has none where it is absent", undefined],
    ["has one nobody knows anything of where it is unknown", UNKNOWN, "? ? = ?"],
    [
      "has one nobody knows anything of for an unknown element",
      [www, UNKNOWN],
      "A www.example.net = 203.0.113.9",
      "? ? = ?",
    ],
    [
      "keeps unknown names, types and values to their elements",
      [element(UNKNOWN, "A", "192.0.2.1"), element("www", UNKNOWN, "192.0.2.2"), element("www", "A", UNKNOWN)],
      "A ? = 192.0.2.1",
      "? www.example.net = 192.0.2.2",
      "A www.example.net = ?",
    ],
  ])("%s", (_, elements, ...records) => {
    expect(written(recordsIn(holder(elements), ...others))).toEqual(records);
  });

  it("has the domain of its zone where an element is unknown", () => {
    const [record] = recordsIn(holder([UNKNOWN]), ...others);
    expect(record).toMatchObject({ domain: { registrable: "example.net" }, certain: false });
  });

  it("points at the value within its element", () => {
    const records = recordsIn(holder([element("a", "A", "192.0.2.1"), www]), ...others);
    expect(records.map(({ element }) => element)).toEqual([`${list}[0]`, `${list}[1]`]);
    expect(records[1]?.values[0]?.path).toMatch(`${list}[1].`);
  });

  it("ends where each value says, and its suppliers count for those that are unknown only", () => {
    const elements = [www, element("a", "A", "192.0.2.9"), element("b", "A", UNKNOWN)];
    expect(endsIn([holder(elements, ["eip"]), eip, ...others])).toEqual([
      "www.example.net → 203.0.113.9: mainland",
      "a.example.net → 192.0.2.9: undecided",
      "b.example.net → eip 'eip' (cn-hangzhou): mainland",
    ]);
  });

  it("is undecided where unknown values may come from hosts on either side", () => {
    const abroad = {
      ...planned("alicloud:ecs/eipAddress:EipAddress", {}, { name: "abroad" }),
      provider: { urn: "urn::sg", inputs: { region: "ap-southeast-1" } },
    };
    const elements = [element("a", "A", UNKNOWN), element("b", "A", UNKNOWN)];
    expect(endsIn([holder(elements, ["eip", "abroad"]), eip, abroad, ...others])).toEqual([
      "a.example.net: undecided",
      "b.example.net: undecided",
    ]);
  });
});

describe("Route 53's exclusive records", () => {
  const records = (...resourceRecordSets: readonly Properties[]) =>
    recordsIn(
      planned(
        "aws:route53/recordsExclusive:RecordsExclusive",
        { zoneId: UNKNOWN, resourceRecordSets },
        { suppliers: { zoneId: ["zone"] } },
      ),
      zone,
    );

  it("may be aliases, and sets of values", () => {
    const sets = records(
      { name: "example.net", type: "A", aliasTarget: { dnsName: "www.example.net", hostedZoneId: "Z1" } },
      { name: "www.example.net", type: "A", resourceRecords: [{ value: "192.0.2.1" }, { value: UNKNOWN }] },
    );
    expect(written(sets)).toEqual(["A example.net = www.example.net", "A www.example.net = 192.0.2.1, ?"]);
  });

  it("stand by each for itself", () => {
    const answer = { name: "www.example.net", type: "A", resourceRecords: [{ value: "192.0.2.1" }] };
    const sets = records(
      { ...answer, failover: "PRIMARY" },
      { ...answer, failover: "SECONDARY" },
      { ...answer, weight: 0 },
    );
    expect(sets.map(({ standby }) => standby)).toEqual([false, true, true]);
  });

  it("are not seen in a private zone", () => {
    const holder = planned(
      "aws:route53/recordsExclusive:RecordsExclusive",
      { zoneId: UNKNOWN, resourceRecordSets: [{ name: "www", type: "A", resourceRecords: [{ value: "192.0.2.1" }] }] },
      { suppliers: { zoneId: ["zone"] } },
    );
    const hidden = planned(
      "aws:route53/zone:Zone",
      { name: "example.net", vpcs: [{ vpcId: UNKNOWN }] },
      { name: "zone" },
    );
    expect(recordsIn(holder, hidden)).toEqual([]);
  });
});

describe("a list of records with an unfiled domain", () => {
  const list = (
    value: PropertyValue,
    suppliedBy: NonNullable<PlannedResource["suppliedBy"]> = {},
  ): { readonly resources: readonly PlannedResource[] } => ({
    resources: [
      { type: "alicloud:ecs/eipAddress:EipAddress", name: "eip", inputs: {} },
      {
        type: "namecheap:index/domainRecords:DomainRecords",
        name: "records",
        inputs: {
          domain: "example.net",
          records: [
            { hostname: "mail", type: "MX", address: "mail.example.org" },
            { hostname: "www", type: "A", address: value },
          ],
        },
        suppliedBy,
      },
    ],
  });
  const found = (message: string) => [{ resource: "records", message, says: ["www.example.net → "] }];

  it.each(
    casesOf(dnsRecordToMainland, {
      register,
      valid: { "that leads abroad": list("198.51.100.9") },
      invalid: {
        "that leads to the mainland": { ...list("203.0.113.9"), finds: found("unfiled") },
        "that will lead to an address in the mainland": {
          ...list(UNKNOWN, { records: ["eip"] }),
          finds: found("unfiled"),
        },
      },
      undetermined: {
        "that leads to an address nothing explains": { ...list("192.0.2.9"), finds: found("end-undecided") },
      },
      notApplicable: {},
    }),
  )("$name", ({ run }) => run());
});

describe("GoDaddy's addresses", () => {
  it.each<readonly [PropertyValue | undefined, ...string[]]>([
    [["192.0.2.1", "192.0.2.2"], "A example.net = 192.0.2.1", "A example.net = 192.0.2.2"],
    [[UNKNOWN], "A example.net = ?"],
    [UNKNOWN, "A example.net = ?"],
    [undefined],
  ])("%o are those of the domain itself", (addresses, ...records) => {
    const inputs: Properties = addresses === undefined ? {} : { addresses };
    expect(
      written(recordsIn(planned("godaddy:index/domainRecord:DomainRecord", { ...inputs, domain: "example.net" }))),
    ).toEqual(records);
  });
});
