import { join } from "node:path";
import { beforeAll, describe, expect, it, vi } from "vitest";
import type { Deployment } from "../../../policy-pack/deployment/deployment";
import type { Resource } from "../../../policy-pack/deployment/resource";
import { UNKNOWN } from "../../../policy-pack/deployment/value";
import { planProgram } from "../../../policy-pack/planning/programs/program";
import { folderOf } from "../files";

const programs = __dirname;
const environment = { PATH: process.env["PATH"] };
const ignore = () => {};

function named({ resources }: Deployment, name: string): Resource {
  const found = resources.find((resource) => resource.name === name);
  if (!found) throw new Error(`The plan has no resource '${name}': ${resources.map((resource) => resource.urn)}`);
  return found;
}

describe("a program with everything the SDK offers", () => {
  let plan: Deployment;
  let printed = "";
  const urn = (chain: string, name: string) => `urn:pulumi:prod::features::${chain}::${name}`;
  const first = urn("acme:index/thing:Thing", "first");
  const stack = urn("pulumi:pulumi:Stack", "features-prod");

  beforeAll(async () => {
    plan = await planProgram({
      directory: join(programs, "features"),
      organization: "acme",
      environment: { ...environment, ALICLOUD_REGION: "cn-shanghai" },
      print: (text) => {
        printed += text;
      },
    });
  }, 60_000);

  const inputs: readonly (readonly [resource: string, inputs: Record<string, unknown>])[] = [
    ["first", { size: 1, label: "plain" }],
    [
      "values",
      {
        settings: JSON.stringify({
          org: "acme",
          project: "features",
          stack: "prod",
          root: "features",
          colour: "blue",
          old: "form",
          size: 3,
          labels: ["a", "b"],
          dryRun: true,
        }),
        known: "<plain>",
        all: "plain-1",
        unknown: UNKNOWN,
        interpolated: UNKNOWN,
        partly: { list: ["a", UNKNOWN, "c"], deep: { address: UNKNOWN, sure: true } },
        secret: { word: "hush", address: UNKNOWN },
        token: UNKNOWN,
        sentence: UNKNOWN,
        holes: [1, UNKNOWN, 3],
        asset: { text: "hello" },
        archive: { assets: { "a.txt": { text: "a" } } },
        custom: UNKNOWN,
        component: urn("acme:index:Group", "referred"),
      },
    ],
    ["named", { region: "east" }],
    ["usesRead", { id2: "thing-0", label: "known", address: UNKNOWN }],
    ["usesStack", { vpc: UNKNOWN, stack: "acme/network/prod" }],
    ["usesAgain", { size: 1, id2: UNKNOWN, label: "known" }],
    [
      "asked",
      {
        exact: "one of size 3",
        other: "any",
        list: [1, UNKNOWN],
        unknown: UNKNOWN,
        rendered: "rendered",
        outputs: UNKNOWN,
      },
    ],
    ["east", { region: "east", key: "k", zone: UNKNOWN }],
  ];

  it.each(inputs)("plans the inputs of '%s'", (name, expected) => {
    expect(named(plan, name).inputs).toEqual(expected);
  });

  const chains: readonly (readonly [name: string, urn: string, parent: string])[] = [
    ["first", first, stack],
    ["outer", urn("acme:index:Outer", "outer"), stack],
    ["inner", urn("acme:index:Outer$acme:index:Inner", "inner"), urn("acme:index:Outer", "outer")],
    [
      "deep::name",
      urn("acme:index:Outer$acme:index:Inner$acme:index/thing:Thing", "deep::name"),
      urn("acme:index:Outer$acme:index:Inner", "inner"),
    ],
    [
      "below",
      urn("acme:index:Outer$acme:index:Inner$acme:index/thing:Thing$acme:index/thing:Thing", "below"),
      urn("acme:index:Outer$acme:index:Inner$acme:index/thing:Thing", "deep::name"),
    ],
  ];

  it.each(chains)("builds the chain of types of '%s'", (name, expected, parent) => {
    expect(named(plan, name)).toMatchObject({ urn: expected, parent });
  });

  const providers: readonly (readonly [name: string, provider: string, inputs: Record<string, unknown>])[] = [
    ["first", "default_1_2_3_beta_1", { endpoint: "https://acme.example", key: UNKNOWN, version: "1.2.3-beta.1" }],
    ["packaged", "default_4_5_6", { endpoint: "https://acme.example", key: UNKNOWN, version: "4.5.6" }],
    ["inherits", "east", { region: "east", key: "k", zone: UNKNOWN }],
    ["explicit", "west", { region: "west" }],
  ];

  it.each(providers)("finds the provider of '%s'", (name, provider, expected) => {
    expect(named(plan, name).provider).toEqual({ urn: urn("pulumi:providers:acme", provider), inputs: expected });
    expect(named(plan, provider)).toMatchObject({ type: "pulumi:providers:acme", inputs: expected });
  });

  it("gives no provider to components, providers and the stack", () => {
    for (const name of ["outer", "east", "features-prod"]) expect(named(plan, name)).not.toHaveProperty("provider");
  });

  it("says which resources an input comes from", () => {
    const { dependencies, propertyDependencies } = named(plan, "values");
    expect(propertyDependencies).toEqual({
      known: [first],
      all: [first],
      unknown: [first],
      interpolated: [first],
      partly: [first],
      secret: [first],
      custom: [first],
    });
    expect(dependencies).toEqual([first]);
  });

  it("expands a dependency on a component to what the component holds", () => {
    expect(new Set(named(plan, "after").dependencies)).toEqual(new Set([named(plan, "deep::name").urn, first]));
  });

  it("leaves out reads, and dependencies on them", () => {
    expect(plan.resources.map(({ name }) => name)).not.toContain("read");
    expect(named(plan, "usesRead")).toMatchObject({ dependencies: [first], propertyDependencies: {} });
    expect(named(plan, "usesStack").dependencies).toEqual([]);
  });

  it("takes regions from the environment, and none from a configuration that has none", () => {
    expect(plan.environment).toEqual({ ALICLOUD_REGION: "cn-shanghai" });
    expect(plan.identity).toEqual({ project: "features", stack: "prod" });
  });

  it("hands on what the program prints, without debug messages", () => {
    for (const text of ["half-way", "warning: a warning", "to standard output"]) expect(printed).toContain(text);
    expect(printed).not.toContain("a detail");
  });
});

describe("a program with transforms", () => {
  let plan: Deployment;
  beforeAll(async () => {
    plan = await planProgram({ directory: join(programs, "transforms"), environment, print: ignore });
  }, 60_000);
  const source = "urn:pulumi:dev::transforms::acme:index/thing:Thing::source";

  const cases: readonly (readonly [name: string, inputs: Record<string, unknown>])[] = [
    ["source", { local: true, marks: ["stack"] }],
    ["leaf", { local: true, secret: "s", address: UNKNOWN, marks: ["own", "outer", "stack"] }],
    [
      "seen",
      {
        secretIsOutput: true,
        word: "t",
        derived: UNKNOWN,
        protected: true,
        retained: true,
        replaced: true,
        ignored: ["nested"],
        aliases: 1,
        marks: ["stack"],
      },
    ],
    ["kept", { local: true, address: UNKNOWN, plain: 1, marks: ["stack"] }],
  ];

  it.each(cases)("changes '%s'", (name, expected) => {
    expect(named(plan, name).inputs).toEqual(expected);
  });

  it("lets a transform choose the provider", () => {
    expect(named(plan, "moved").provider?.inputs).toEqual({ region: "other" });
  });

  it("keeps dependencies that a transform may have moved", () => {
    expect(named(plan, "leaf").dependencies).toEqual([source]);
    expect(named(plan, "moved").propertyDependencies).toEqual({ address: [source] });
    expect(named(plan, "kept").dependencies).toContain(source);
  });
});

describe("a TypeScript program of a team", () => {
  let plan: Deployment;
  beforeAll(async () => {
    plan = await planProgram({ directory: join(programs, "shop"), environment, print: ignore });
  }, 60_000);

  it("tells that the records lead to instances whose addresses are not known yet", () => {
    for (const [record, host] of [
      ["www", "main-host"],
      ["sg", "mirror-host"],
    ] as const) {
      expect(named(plan, record).inputs["value"]).toBe(UNKNOWN);
      expect(plan.suppliers(named(plan, record), "value")).toEqual([named(plan, host)]);
    }
  });

  it("knows the region of each site", () => {
    expect(named(plan, "main-host").provider?.inputs).toMatchObject({ region: "cn-hangzhou", profile: "shop" });
    expect(named(plan, "mirror-host").provider?.inputs).toEqual({ region: "ap-southeast-1", version: "3.108.0" });
    expect(plan.environment).toEqual({ configRegion: "cn-hangzhou" });
  });

  it("answers its data sources from the file beside it", () => {
    expect(named(plan, "main-switch").inputs["zoneId"]).toBe("cn-hangzhou-h");
  });

  it("knows what components and the stack give out", () => {
    for (const name of ["main", "shop-dev"]) expect(named(plan, name).outputs).toEqual({ address: UNKNOWN });
  });

  it("knows no part of what is encrypted in its configuration", () => {
    expect(named(plan, "main-host").inputs).toMatchObject({
      password: UNKNOWN,
      userData: UNKNOWN,
      tags: { name: "Example", key: UNKNOWN },
    });
  });
});

describe("a small program", { timeout: 60_000 }, () => {
  const settings = "name: small\nruntime: nodejs\n";
  const cases: readonly (readonly [what: string, files: Record<string, string>, place: string])[] = [
    ["a module", { "index.js": "module.exports = { place: 'module' };" }, "module"],
    ["a function", { "index.js": "module.exports = async () => ({ place: 'function' });" }, "function"],
    ["an ES module", { "package.json": '{"type": "module"}', "index.js": "export const place = 'esm';" }, "esm"],
    ["TypeScript without settings", { "index.ts": "export const place: string = 'typescript';" }, "typescript"],
    [
      "TypeScript with settings",
      {
        "tsconfig.json": '{"compilerOptions": {"strict": true}}',
        "index.ts": "export const place = 'strict' as string;",
      },
      "strict",
    ],
    [
      "what its package names",
      {
        "package.json": '{"main": "lib/"}',
        "lib/index.js": "exports.place = require('node:path').basename(__dirname);",
      },
      "lib",
    ],
  ];

  it.each(cases)("may be %s", async (_, files, place) => {
    const directory = folderOf({ "Pulumi.yaml": settings, "package.json": "{}", ...files });
    const plan = await planProgram({ directory, environment, print: ignore });
    expect(named(plan, "small-dev").outputs).toEqual({ place });
  });

  it("may lie where Pulumi.yaml says, and prints to standard error", async () => {
    const written = vi.spyOn(process.stderr, "write").mockReturnValue(true);
    try {
      const plan = await planProgram({ directory: join(programs, "compiled") });
      expect(named(plan, "compiled-dev").outputs).toEqual({ place: "bin" });
      expect(written).toHaveBeenCalledWith("compiled\n");
    } finally {
      written.mockRestore();
    }
  });
});
