import { describe, expect, it } from "vitest";
import { resourceTypes } from "../../policy-pack/catalog";
import { connections } from "../../policy-pack/catalog/connections";
import { exclusions } from "../../policy-pack/catalog/exclusions";
import { recordMappings } from "../../policy-pack/catalog/records";
import { loose, strangers, unclassified } from "./drift";
import { readSdk } from "./sdk";
import type { Tables } from "./uses";

const sdk = readSdk();
const tables: Tables = { types: resourceTypes, connections, records: recordMappings, exclusions };

/** Types with nothing in their declaration that sounds like a host; `docs/coverage.md` misses their rows. */
const quiet = [
  "alicloud:esa/loadBalancer:LoadBalancer",
  "alicloud:ga/basicAccelerateIp:BasicAccelerateIp",
  "alicloud:simpleapplicationserver/instance:Instance",
  "alicloud:vpc/ipv6Address:Ipv6Address",
  "alicloud:vpc/natGateway:NatGateway",
  "kubernetes:networking.k8s.io/v1:Ingress",
  "kubernetes:networking.k8s.io/v1beta1:Ingress",
  "kubernetes:extensions/v1beta1:Ingress",
];

describe("the tables against the installed SDK", () => {
  it("reads the SDK whole", () => {
    expect(sdk.length).toBeGreaterThan(1200);
    expect(sdk.find(({ token }) => token === "alicloud:alb/rule:Rule")?.inputs).toContain(
      "ruleConditions[].hostConfig.values[]",
    );
  });

  it("leaves no input unclassified that sounds like a domain, host, area, region or public address", () => {
    expect(unclassified(sdk, tables)).toEqual([]);
  });

  it("names nothing that the SDK does not have", () => {
    expect(strangers(sdk, tables)).toEqual([]);
  });

  it("looks to no type without a row", () => {
    expect(loose(tables)).toEqual([]);
  });

  it.each(Object.keys(resourceTypes).filter((token) => !quiet.includes(token)))("misses the row of %s", (token) => {
    const { [token]: _type, ...types } = resourceTypes;
    const { [token]: _record, ...records } = recordMappings;
    const itsOwn = sdk.filter((type) => type.token === token);
    const complaints = [...unclassified(itsOwn, { ...tables, types, records }), ...loose({ ...tables, types })];
    expect(complaints.find((complaint) => complaint.startsWith(token))).toBeDefined();
  });

  it("names a record type as soon as its row is gone", () => {
    const { "alicloud:dns/record:Record": _, ...records } = recordMappings;
    expect(unclassified(sdk, { ...tables, records })).toContain("alicloud:dns/record:Record: hostRecord");
  });

  it("names a row, a property and an exclusion that the SDK does not have", () => {
    const types = {
      "alicloud:cdn/domainNext:DomainNext": { product: "cdn", location: [] },
      "alicloud:cdn/domainNew:DomainNew": { product: "cdn", domains: [{ path: "hostname" }], location: [] },
    } as const;
    const wrong = { reason: "", modules: ["swas"], types: ["alicloud:cdn/x:X"], names: ["domane"] };
    expect(strangers(sdk, { types, connections: {}, records: {}, exclusions: [wrong] })).toEqual([
      "alicloud:cdn/domainNext:DomainNext: ",
      "alicloud:cdn/domainNew:DomainNew: hostname",
      "swas",
      "alicloud:cdn/x:X",
      "domane",
    ]);
  });
});
