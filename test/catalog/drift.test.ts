import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { resourceTypes, tables } from "../../policy-pack/catalog";
import { exclusions } from "../../policy-pack/catalog/exclusions";
import type { ResourceType } from "../../policy-pack/catalog/shape";
import { type DeclaredType, entriesOf, unclassified, undeclared, unread, withoutRow } from "./drift";
import { readSchemas } from "./schemas";
import { readAlicloud } from "./sdk";

const sdk = readAlicloud();
const others = readSchemas().flatMap(({ types }) =>
  Object.entries(types).map(([token, inputs]): DeclaredType => ({ token, inputs })),
);
const declared = [...sdk, ...others];

/** Types with nothing in their declaration that sounds like a host; `docs/coverage.md` misses their rows. */
const unsuspicious = [
  "alicloud:esa/loadBalancer:LoadBalancer",
  "alicloud:ga/basicAccelerateIp:BasicAccelerateIp",
  "alicloud:simpleapplicationserver/instance:Instance",
  "alicloud:vpc/ipv6Address:Ipv6Address",
  "alicloud:vpc/natGateway:NatGateway",
];

const servingTypes = Object.keys(resourceTypes).filter(
  (token) => token.startsWith("alicloud:") && resourceTypes[token]?.product,
);

describe("the catalogue", () => {
  it("has one row a type", () => {
    const tokens = tables.flatMap((table) => Object.keys(table));
    expect(tokens.filter((token, index) => tokens.indexOf(token) !== index)).toEqual([]);
  });

  it("reads nothing that the providers' schemas do not declare", () => {
    expect(undeclared(resourceTypes, declared)).toEqual([]);
  });

  it("and the schemas are filled in", () => {
    const folders = [join(__dirname, "../../policy-pack/catalog"), join(__dirname, "schemas")];
    const files = folders.flatMap((folder) => readdirSync(folder).map((file) => join(folder, file)));
    expect(files.filter((file) => readFileSync(file, "utf8").includes("TODO"))).toEqual([]);
  });

  it("has a product for whatever serves", () => {
    const serving = Object.entries(resourceTypes).filter(
      ([, { domains, location, exposure, addresses, names }]) => domains ?? location ?? exposure ?? addresses ?? names,
    );
    expect(serving.filter(([, { product }]) => product === undefined)).toEqual([]);
  });

  it("looks to no type without a row", () => {
    expect(withoutRow(resourceTypes)).toEqual([]);
  });

  it("leaves no property unclassified that sounds like a domain, host, area, region or public address", () => {
    expect(unclassified(sdk, resourceTypes, exclusions)).toEqual([]);
  });

  it.each(servingTypes.filter((token) => !unsuspicious.includes(token)))("misses the row of %s", (token) => {
    const { [token]: _, ...rest } = resourceTypes;
    const itsOwn = sdk.filter((type) => type.token === token);
    const complaints = [...unclassified(itsOwn, rest, exclusions), ...withoutRow(rest)];
    expect(complaints.find((complaint) => complaint.startsWith(token))).toBeDefined();
  });

  it.each(["alicloud:dns/record:Record: hostRecord", "alicloud:dns/dnsDomain:DnsDomain: domainName"])(
    "misses %s as soon as its row is gone",
    (property) => {
      const { [property.split(": ")[0] ?? ""]: _, ...rest } = resourceTypes;
      expect(unclassified(sdk, rest, exclusions)).toContain(property);
    },
  );

  it("misses a new type, and a new property, wherever others are excluded", () => {
    const added = [
      { token: "alicloud:cms/website:Website", inputs: ["domainName"] },
      { token: "alicloud:eds/portal:Portal", inputs: [], outputs: ["publicIp"] },
      { token: "alicloud:waf/certificate:Certificate", inputs: ["domain", "servedDomain"] },
    ];
    expect(unclassified(added, resourceTypes, exclusions)).toEqual([
      "alicloud:cms/website:Website: domainName",
      "alicloud:eds/portal:Portal: publicIp",
      "alicloud:waf/certificate:Certificate: servedDomain",
    ]);
  });
});

describe("what is excluded", () => {
  const excluded = entriesOf(exclusions);

  it("is in the SDK, and no row reads it", () => {
    const open = new Set(unread(sdk, resourceTypes));
    expect(excluded.filter((property) => !open.has(property))).toEqual([]);
  });

  it("has one reason", () => {
    expect(excluded.filter((property, index) => excluded.indexOf(property) !== index)).toEqual([]);
  });
});

/** What a row says that is no name of a type or property: values, and words of the shape itself. */
const valueKeys = new Set([
  ...[
    "terraform",
    "key",
    "product",
    "from",
    "sign",
    "form",
    "otherwise",
    "place",
    "places",
    "private",
    "is",
    "as",
    "fixed",
    "proxied",
  ],
]);

/** Copies of a value in which one type or property each is misspelt. */
function misspellings(value: unknown): readonly unknown[] {
  if (typeof value === "string") return [`${value}Typo`];
  if (Array.isArray(value)) {
    return value.flatMap((member, index) => misspellings(member).map((wrong) => value.with(index, wrong)));
  }
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const ownKey = key.includes(":") ? [renamed(value, key)] : [];
    if (valueKeys.has(key) && typeof inner === "string") return ownKey;
    if (["private", "places", "as"].includes(key) && !isCondition(inner)) return ownKey;
    return [...ownKey, ...misspellings(inner).map((wrong) => ({ ...value, [key]: wrong }))];
  });
}

function renamed(value: object, key: string): object {
  return Object.fromEntries(Object.entries(value).map(([each, inner]) => [each === key ? `${key}Typo` : each, inner]));
}

function isCondition(value: unknown): boolean {
  return typeof value === "object" && value !== null && "path" in value;
}

describe("a misspelt type or property", () => {
  it.each(Object.entries(resourceTypes))("of %s is found", (token, row) => {
    const found = misspellings(row).map((wrong) => undeclared({ [token]: wrong as ResourceType }, declared));
    expect(found.filter((complaints) => complaints.length === 0)).toEqual([]);
  });

  it("of a type itself is found", () => {
    const wrong = { "alicloud:cdn/domainNext:DomainNext": {}, "aws:route53/records:Records": {} };
    expect(undeclared(wrong, declared)).toEqual([
      "alicloud:cdn/domainNext:DomainNext: ",
      "aws:route53/records:Records: ",
    ]);
  });
});

describe("records", () => {
  const mappings = Object.entries(resourceTypes).flatMap(([token, { records = [] }]) =>
    records.map((mapping) => ({ token, mapping })),
  );

  it.each(mappings)("of $token have one name and one type each", ({ mapping: { each = "", names, type } }) => {
    const hosts = names.map((name) => ("full" in name ? name.full : name.host));
    const zones = names.flatMap((name) => ("zone" in name ? [name.zone] : []));
    const single = [...hosts, ...("path" in type ? [type.path] : [])].map((path) => path.replace(each, ""));
    expect([...single, ...zones].filter((path) => path.includes("[]"))).toEqual([]);
  });
});
