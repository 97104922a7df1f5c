import { describe, expect, test } from "vitest";
import { Deployment } from "../../policy-pack/deployment/deployment";
import { Estate } from "../../policy-pack/deployment/estate";
import type { Resource } from "../../policy-pack/deployment/resource";
import { urnOf } from "../../policy-pack/deployment/urn";
import { type PropertyValue, UNKNOWN } from "../../policy-pack/deployment/value";
import { Inventory } from "../../policy-pack/inventory/inventory";
import { parseInventory } from "../../policy-pack/inventory/load";
import { sourceOf } from "../../policy-pack/inventory/source";
import { textOf } from "../../policy-pack/inventory/text";
import type { Register } from "../../policy-pack/register/register";
import { bindingsOf } from "../../policy-pack/resolution/bindings";
import { mayServeWebsite, recordsOf } from "../../policy-pack/resolution/dns/records";
import { trace } from "../../policy-pack/resolution/dns/trace";
import { servingLocationOf } from "../../policy-pack/resolution/location/serving-location";
import { examples, planned, registerOf } from "../examples/examples";
import { planned as resource, written } from "../resolution/dns/planned";
import { recordCases } from "../resolution/dns/record-cases";

/** All that an inventory is to keep of a resource: where it serves from, what it binds, and where its records end. */
function meaningOf(resource: Resource, deployment: Deployment, register: Register) {
  const context = { deployment, register };
  return {
    place: servingLocationOf(resource, context).place,
    binds: bindingsOf(resource).map(({ domain }) => (domain.state === "known" ? domain.name.name : domain.state)),
    records: recordsOf(resource, deployment)
      .filter(mayServeWebsite)
      .map((record) => ({
        name: record.name,
        type: record.type,
        line: record.line,
        proxied: record.proxied,
        standby: record.standby,
        certain: record.certain,
        values: record.values.map(({ value }) => (value === UNKNOWN ? "?" : (value as PropertyValue))),
        ends: record.values.map((value) => trace(record, value, context).map(({ place }) => place)),
      })),
  };
}

describe("what is recorded means what was planned", () => {
  test.each(examples)("%s", async (example) => {
    const register = registerOf(example);
    const deployment = await planned(example);
    const content = parseInventory(textOf([sourceOf(deployment, register, "2026-11-24")]), "icp-inventory.json");
    expect(content.problems).toEqual([]);
    const recorded = new Inventory(() => content).besides([]);
    const elsewhere = new Deployment({ project: "", stack: "" }, [], {}, new Estate([], recorded));
    const byUrn = new Map(recorded.map((resource) => [resource.urn, resource]));
    for (const resource of deployment.resources) {
      const meaning = meaningOf(resource, deployment, register);
      const kept = byUrn.get(resource.urn);
      if (kept) expect([resource.urn, meaningOf(kept, elsewhere, register)]).toEqual([resource.urn, meaning]);
      else expect([resource.urn, meaning]).toMatchObject([resource.urn, { binds: [], records: [] }]);
    }
  });
});

describe("a record is recorded as it was planned", () => {
  test.each(Object.entries(recordCases))("%s", (type, rows) => {
    const register = registerOf("filed-website");
    const identity = { project: "dns", stack: "prod" };
    for (const [inputs] of rows) {
      const planned = { ...resource(type, inputs), urn: urnOf(identity, "", type, "it") };
      const deployment = new Deployment(identity, [planned], {});
      const before = websites(planned, deployment);
      const content = parseInventory(textOf([sourceOf(deployment, register, "2026-11-24")]), "icp-inventory.json");
      const recorded = new Inventory(() => content).besides([]);
      const elsewhere = new Deployment({ project: "", stack: "" }, [], {}, new Estate([], recorded));
      expect(recorded.flatMap((each) => websites(each, elsewhere))).toEqual(before);
    }
  });
});

describe("a record whose name another resource holds", () => {
  const instance = resource(
    "alicloud:dns/gtmInstance:GtmInstance",
    { publicUserDomainName: "www.example.com", publicRr: "gtm", publicZoneName: "example.com", alertGroups: ["x"] },
    { name: "instance" },
  );
  const pool = resource(
    "alicloud:dns/addressPool:AddressPool",
    {
      instanceId: UNKNOWN,
      type: "IPV4",
      lbaStrategy: "RATIO",
      addresses: [
        { address: "192.0.2.1", lbaWeight: 0 },
        { address: UNKNOWN },
        { address: "192.0.2.3", mode: "SMART" },
      ],
    },
    { name: "pool", suppliers: { instanceId: ["instance"] } },
  );
  const strategy = (group: string) =>
    resource(
      "alicloud:dns/accessStrategy:AccessStrategy",
      { [group]: [{ addrPoolId: UNKNOWN, name: "x" }] },
      { name: "strategy", suppliers: { [group]: ["pool"] } },
    );

  test.each(["defaultAddrPools", "failoverAddrPools"])("is recorded with what puts it to use: %s", (group) => {
    const identity = { project: "dns", stack: "prod" };
    const urn = (text: string) => text.replace("urn::", "urn:pulumi:prod::dns::");
    const resources = [instance, pool, strategy(group)].map((each) => ({
      ...each,
      urn: urnOf(identity, "", each.type, each.name),
      propertyDependencies: Object.fromEntries(
        Object.entries(each.propertyDependencies).map(([input, names]) => [
          input,
          names.flatMap((name) =>
            [instance, pool]
              .filter((other) => urn(other.urn) === urn(name))
              .map((other) => urnOf(identity, "", other.type, other.name)),
          ),
        ]),
      ),
    }));
    const register = registerOf("filed-website");
    const deployment = new Deployment(identity, resources, {});
    const content = parseInventory(textOf([sourceOf(deployment, register, "2026-11-24")]), "icp-inventory.json");
    const recorded = new Inventory(() => content).besides([]);
    const elsewhere = new Deployment({ project: "", stack: "" }, [], {}, new Estate([], recorded));
    const recordsIn = (all: readonly Resource[], where: Deployment) =>
      all.flatMap((each) => recordsOf(each, where)).map(({ standby, name }) => [standby, name]);
    expect(recorded.flatMap((each) => websites(each, elsewhere)).toSorted()).toEqual(
      resources.flatMap((each) => websites(each, deployment)).toSorted(),
    );
    expect(recordsIn(recorded, elsewhere)).toEqual(recordsIn(resources, deployment));
    expect(recordsIn(recorded, elsewhere)).toHaveLength(2);
  });
});

test("the settings of a chart are recorded for the hosts among them alone", () => {
  const identity = { project: "cluster", stack: "prod" };
  const type = "kubernetes:helm.sh/v3:Release";
  const values = { ingress: { hosts: ["www.example.net", "S3cret"], password: "S3cret" }, replicas: 3 };
  const release = { ...resource(type, { chart: "web", values }), urn: urnOf(identity, "", type, "web") };
  const deployment = new Deployment(identity, [release], {});
  const source = sourceOf(deployment, registerOf("filed-website"), "2026-11-24");
  expect(source.resources[0]?.inputs).toEqual({ values: { ingress: { hosts: ["www.example.net"] } } });
  expect(source.resources[0]?.place).toBe("undecided");
});

function websites(each: Resource, deployment: Deployment): readonly string[] {
  return written(recordsOf(each, deployment).filter(mayServeWebsite));
}
