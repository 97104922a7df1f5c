import { describe, expect, it } from "vitest";
import type { Resource } from "../../../policy-pack/deployment/resource";
import { type Properties, type PropertyValue, UNKNOWN } from "../../../policy-pack/deployment/value";
import { planned, recordsIn, written } from "./planned";

const instance = planned(
  "alicloud:dns/gtmInstance:GtmInstance",
  {
    publicUserDomainName: "www.example.com",
    publicRr: "gtm",
    publicZoneName: "example.com",
    publicCnameMode: "CUSTOM",
  },
  { name: "instance" },
);

function pool(inputs: Properties = {}, instanceName = "instance"): Resource {
  return planned(
    "alicloud:dns/addressPool:AddressPool",
    { instanceId: UNKNOWN, type: "IPV4", addresses: [{ address: "192.0.2.1" }, { address: UNKNOWN }], ...inputs },
    { name: "pool", suppliers: { instanceId: [instanceName] } },
  );
}

/** Two addresses, the first with more properties. */
function members(more: Properties): PropertyValue {
  return [{ address: "192.0.2.1", ...more }, { address: "192.0.2.2" }];
}

function strategy(group: "defaultAddrPools" | "failoverAddrPools", pools: readonly string[]): Resource {
  return planned(
    "alicloud:dns/accessStrategy:AccessStrategy",
    { [group]: [{ addrPoolId: UNKNOWN }] },
    { name: group, suppliers: { [group]: pools } },
  );
}

describe("an address pool", () => {
  it("answers for the website and the custom CNAME of its instance", () => {
    expect(written(recordsIn(pool(), instance))).toEqual([
      "A www.example.com = 192.0.2.1, ?",
      "A gtm.example.com = 192.0.2.1, ?",
    ]);
  });

  it.each<[PropertyValue, string]>([
    ["IPV6", "AAAA"],
    ["DOMAIN", "CNAME"],
    ["domain", "CNAME"],
    ["OTHER", "OTHER"],
    [UNKNOWN, "?"],
  ])("of type %s makes records of type %s", (type, expected) => {
    expect(written(recordsIn(pool({ type }), instance))[0]).toBe(`${expected} www.example.com = 192.0.2.1, ?`);
  });

  it.each<[string, Properties, string]>([
    ["is offline", { addresses: members({ mode: "OFFLINE" }) }, "192.0.2.2"],
    ["may be offline", { addresses: members({ mode: UNKNOWN }) }, "192.0.2.1, 192.0.2.2"],
    ["is checked", { addresses: members({ mode: "SMART" }) }, "192.0.2.1, 192.0.2.2"],
    ["has no weight", { addresses: members({ lbaWeight: 0 }), lbaStrategy: "RATIO" }, "192.0.2.2"],
    ["has a weight", { addresses: members({ lbaWeight: 10 }), lbaStrategy: "RATIO" }, "192.0.2.1, 192.0.2.2"],
    [
      "has no weight that counts",
      { addresses: members({ lbaWeight: 0 }), lbaStrategy: "ALL_RR" },
      "192.0.2.1, 192.0.2.2",
    ],
  ])("of which one address %s", (_, inputs, expected) => {
    expect(written(recordsIn(pool(inputs), instance))[0]).toBe(`A www.example.com = ${expected}`);
  });

  it("answers for the website alone where the system assigns the CNAME", () => {
    const assigned = planned(
      "alicloud:dns/gtmInstance:GtmInstance",
      { publicUserDomainName: "www.example.com" },
      { name: "instance" },
    );
    expect(written(recordsIn(pool(), assigned))).toEqual(["A www.example.com = 192.0.2.1, ?"]);
  });

  it("answers for nobody where its instance has neither", () => {
    expect(recordsIn(pool(), planned("alicloud:dns/gtmInstance:GtmInstance", {}, { name: "instance" }))).toEqual([]);
  });

  it("answers for a name that is not known where its instance is not planned", () => {
    expect(written(recordsIn(pool({ instanceId: "gtm-cn-1" }, "elsewhere")))).toEqual(["A ? = 192.0.2.1, ?"]);
  });

  it.each([
    ["no strategy names", [], false],
    ["a strategy uses at first", [strategy("defaultAddrPools", ["pool"])], false],
    ["a strategy uses in a failover", [strategy("failoverAddrPools", ["pool"])], true],
    [
      "a strategy uses both ways",
      [strategy("defaultAddrPools", ["pool"]), strategy("failoverAddrPools", ["pool"])],
      false,
    ],
    ["a strategy may use at first", [strategy("defaultAddrPools", []), strategy("failoverAddrPools", ["pool"])], false],
  ] as const)("that %s stands by: %s", (_, strategies, expected) => {
    const records = recordsIn(pool(), instance, ...strategies);
    expect(records.map(({ standby }) => standby)).toEqual([expected, expected]);
  });
});
