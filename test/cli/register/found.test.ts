import { expect, test } from "vitest";
import { foundIn } from "../../../policy-pack/cli/register/found";
import { Deployment } from "../../../policy-pack/deployment/deployment";
import { type Properties, UNKNOWN } from "../../../policy-pack/deployment/value";

const identity = { project: "shop", stack: "dev" };

type Planned = readonly [type: string, name: string, inputs: Properties];

function found(resources: readonly Planned[]) {
  return foundIn(
    new Deployment(
      identity,
      resources.map(([type, name, inputs]) => ({
        urn: `urn:pulumi:dev::shop::${type}::${name}`,
        type,
        name,
        inputs,
        outputs: {},
        dependencies: [],
        propertyDependencies: {},
      })),
      {},
    ),
  );
}

const cdn = "alicloud:cdn/domainNew:DomainNew";
const record = "alicloud:dns/alidnsRecord:AlidnsRecord";

test.each<[string, readonly Planned[], Partial<ReturnType<typeof found>>]>([
  ["nothing in nothing", [], { domains: [], instances: [], unknown: [] }],
  [
    "a domain that is bound, by its registrable name",
    [[cdn, "www", { domainName: "www.EXAMPLE.com" }]],
    { domains: [{ display: "example.com", managed: false }] },
  ],
  [
    "a domain with records as managed, however it is met first",
    [
      [record, "www", { domainName: "example.com", rr: "www", type: "A", value: "192.0.2.1" }],
      [cdn, "www", { domainName: "www.example.com" }],
      [cdn, "b", { domainName: "b.xn--fsqu00a.xn--fiqs8s" }],
      [cdn, "a", { domainName: "a.example.cn" }],
    ],
    {
      domains: [
        { display: "example.cn", managed: false },
        { display: "example.com", managed: true },
        { display: "例子.中国", managed: false },
      ],
    },
  ],
  [
    "no domain in records that serve no website",
    [[record, "mx", { domainName: "example.com", rr: "@", type: "MX", value: "mail.example.net" }]],
    { domains: [] },
  ],
  [
    "what is not known, each resource once, and not what is no domain",
    [
      [cdn, "later", { domainName: UNKNOWN }],
      [record, "dns", { domainName: UNKNOWN, rr: "www", type: "A", value: "192.0.2.1" }],
      [cdn, "wrong", { domainName: "localhost" }],
    ],
    { domains: [], unknown: ["later", "dns"] },
  ],
  [
    "the instances that a filing may be made through",
    [
      ["alicloud:ecs/instance:Instance", "web", {}],
      ["alicloud:ecs/ecsInstanceSet:EcsInstanceSet", "fleet", {}],
      ["alicloud:simpleapplicationserver/instance:Instance", "light", {}],
      ["alicloud:rds/instance:Instance", "database", {}],
      ["constructor", "hostile", {}],
    ],
    {
      instances: [
        { product: "ecs", resource: "web" },
        { product: "ecs", resource: "fleet" },
        { product: "simple-application-server", resource: "light" },
      ],
    },
  ],
])("finds %s", (_, resources, expected) => {
  expect(found(resources)).toMatchObject({ identity, ...expected });
});
